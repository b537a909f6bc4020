import { byMark, type Mark } from '../athletics/mark.ts';
import type { Encounter } from '../results/meetings.ts';
import type { Performance, Race } from '../results/race.ts';
import { dayOf, meetName, shortDay, shortDiscipline } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { stageText } from '../wording/round-words.ts';
import { performanceTable, type Row } from './performance-table.ts';
import type { SourceNotes } from './source-notes.ts';

/** Whoever was ahead first. */
const inOrder = ({ a, b, winner }: Encounter): readonly [Performance, Performance] =>
  winner === 'b' ? [b, a] : [a, b];

const better = (a: Mark | null, b: Mark | null): Mark | null => (a && b && byMark(b, a) < 0 ? b : a);

const rowsOf = (encounter: Encounter): Row[] => {
  const [ahead, behind] = inOrder(encounter);
  const best = better(ahead.mark, behind.mark);
  return [ahead, behind].map((performance) => ({ performance, best }));
};

/** "World Championships 2017 · 100 m, semi-final 3 · 5 Aug": the year needs not be said twice. */
function headingOf({ edition, event, date, ...stage }: Race): string {
  const meet = meetName(edition);
  const isSaid = date !== null && meet.endsWith(` ${date.slice(0, 4)}`);
  const what = [shortDiscipline(event), stageText(stage)].filter(Boolean).join(', ');
  return `**${literal(meet)}** · ${what} · ${(isSaid ? shortDay(date, false) : dayOf(date)).replaceAll(' ', '\u00a0')}`;
}

/** Race, meet and day, and below the two as a table of all encounters aligns them. */
export function encounterTexts(encounters: readonly Encounter[], notes: SourceNotes): string[] {
  const lines = performanceTable(encounters.flatMap(rowsOf), notes);
  return encounters.map(({ race }, i) => [headingOf(race), ...lines.slice(2 * i, 2 * i + 2)].join('\n'));
}
