import type { Athlete } from '../athletics/athlete.ts';
import { medalMeets } from '../athletics/medal-meets.ts';
import { meetId } from '../athletics/meet-id.ts';
import { rowsOfAthlete } from '../lists/athlete-rows.ts';
import { listRounds } from '../lists/list-round.ts';
import type { Performance, Race } from './race.ts';
import type { Results } from './results.ts';

/** One of the first three places of a final for medals. */
export interface Medal {
  /** The id of the meet, one of `medalMeets`. */
  readonly meet: string;
  /** What the meet is called whatever its year. */
  readonly name: string;
  readonly race: Race;
  readonly performance: Performance;
  readonly place: number;
}

const LAST_MEDAL = 3;

/** A final in several sections, or one of juniors beside that of the others, has no medals of its own. */
const isForMedals = ({ round, section, part, edition }: Race): boolean =>
  round === 'final' && section === null && part === 0 && medalMeets.includes(meetId(edition.id));

/** The finals of lists in which somebody was among the first three, and that no article tells of. */
function podiumsInLists({ listed: { store, numberOf }, isTold, raceAt }: Results, { id }: Athlete): Race[] {
  const { place, round } = store.numbers;
  const number = numberOf(id);
  const rows = number === undefined ? [] : [...rowsOfAthlete(store, number)];
  return rows
    .filter((row) => (place[row] ?? 0) > 0 && (place[row] ?? 0) <= LAST_MEDAL)
    .map((row) => store.raceOf[row] ?? 0)
    .filter((race) => listRounds[round[race] ?? 0] === 'final' && !isTold(race))
    .map(raceAt);
}

/** The medals of an athlete that sources state, in single events unless it is a team; the greatest meets first, there the best places and then the oldest. */
export function medalsOf(results: Results, athlete: Athlete): readonly Medal[] {
  const names = new Map(results.listed.store.meets.map(({ id, name }) => [id, name]));
  return [...results.toldOf(athlete.id), ...podiumsInLists(results, athlete)]
    .filter(isForMedals)
    .flatMap((race) => {
      const performance = race.performances.find((one) => one.athlete.id === athlete.id);
      const place = performance?.place ?? null;
      if (!performance || place === null || place > LAST_MEDAL || performance.derived.includes('place')) return [];
      const meet = meetId(race.edition.id);
      return [{ meet, name: names.get(meet) ?? race.edition.name, race, performance, place }];
    })
    .sort(
      (a, b) =>
        medalMeets.indexOf(a.meet) - medalMeets.indexOf(b.meet) ||
        a.place - b.place ||
        (a.race.date ?? '').localeCompare(b.race.date ?? ''),
    );
}
