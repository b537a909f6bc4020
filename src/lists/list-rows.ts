import type { ListColumns } from './list-columns.ts';
import { NO_WIND } from './list-columns.ts';
import { listRounds } from './list-round.ts';
import type { ListRow } from './list-row.ts';
import { listStore } from './list-store.ts';
import { namesOf, nationsOf, sourceSetsOf, venuesOf } from './list-texts.ts';
import { DECIMALS, HAND } from './precision.ts';

/** Every row that went into columns, as its list printed it; from these the same columns can be built again. */
export function listRows(columns: ListColumns): ListRow[] {
  const { numbers, events, people } = columns;
  const { raceOf, athleteOf } = listStore(columns);
  const [names, nations, venues] = [namesOf(columns), nationsOf(columns), venuesOf(columns)];
  const sourceSets = sourceSetsOf(columns);
  return events.flatMap((event, number) => {
    const from = numbers.eventRows[number * 2] ?? 0;
    const length = (numbers.eventRows[number * 2 + 2] ?? 0) - from;
    return Array.from({ length }, (_, i): ListRow => {
      const at = (column: keyof typeof numbers, place = from + i): number => numbers[column][place] ?? 0;
      const [race, entrant] = [raceOf[from + i], at('entrant')];
      const wind = at('wind');
      return {
        event,
        mark: at('mark'),
        decimals: at('precision') & DECIMALS,
        hand: at('precision') >= HAND,
        wind: wind === NO_WIND ? null : wind,
        name: names[at('entrantName', entrant)] ?? '',
        team: (athleteOf[from + i] ?? 0) >= people,
        nation: nations[at('entrantNation', entrant)] ?? '',
        born: at('entrantBorn', entrant),
        round: listRounds[at('round', race)] ?? 'unknown',
        section: at('section', race),
        place: at('place'),
        venue: venues[at('venue', race)] ?? '',
        day: at('day', race),
        points: at('points'),
        sources: sourceSets[at('source')] ?? [],
      };
    });
  });
}
