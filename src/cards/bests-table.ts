import type { Best } from '../results/profile.ts';
import { dayOf, shortDay, shortDiscipline } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { markText } from '../wording/mark-text.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Line, table } from './table.ts';

/** Places worth telling. */
const LAST_PLACE = 100;

const placeText = ({ allTime }: Best): string => (allTime !== null && allTime <= LAST_PLACE ? `#${allTime}` : '');

function lineOf(best: Best, notes: SourceNotes): Line {
  const { event, race, performance } = best;
  const facts = [windText(performance), performance.records.join(' '), placeText(best)];
  return {
    left: [shortDiscipline(event), markText(performance)],
    flag: flag(race.edition.nation),
    right: [shortDay(race.date, true)],
    note: [...facts, notes.note(performance.sources)].filter(Boolean).join('\u00a0'),
  };
}

/** Best marks: event, mark, where and when, then wind, records and the place on the all-time list, which goes to an ISO day. */
export function bestsTable(bests: readonly Best[], until: string | null, notes: SourceNotes): string {
  const lines = table(
    bests.map((best) => lineOf(best, notes)),
    { left: [{ align: 'start' }, { align: 'end' }], right: [{ align: 'end' }] },
  );
  const isPlaced = until !== null && bests.some((best) => placeText(best) !== '');
  return [...lines, ...(isPlaced ? [`-# Places (#) are those on the all-time list to ${dayOf(until)}`] : [])].join(
    '\n',
  );
}
