import { byMark, type Mark } from '../athletics/mark.ts';
import { isOneRace } from '../lists/list-round.ts';
import { formatGap } from '../results/margin.ts';
import type { Performance, Race } from '../results/race.ts';
import { placeText } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { markText } from '../wording/mark-text.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, type Line, table } from './table.ts';

const layout: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortNames }, { align: 'end' }, { align: 'end' }],
};

/**
 * The mark that all others of a race are measured against: the winner's, or the best where nobody is known to have been placed before; null
 * for heats that stand together.
 */
export function leadingMark({ round, section, performances, sources }: Race): Mark | null {
  if (!isOneRace(round, section)) return null;
  const winner = performances.find(({ place }) => place === 1);
  if (winner) return winner.mark;
  // Lists leave out whoever was ahead with a mark they don't have.
  if (sources.some(({ kind }) => kind === 'list') && performances.some(({ place }) => place !== null)) return null;
  const marks = performances.flatMap(({ mark, status }) => (mark && status === null ? [mark] : []));
  return marks.toSorted(byMark)[0] ?? null;
}

/** A performance, and the mark that its gap is measured from. */
export interface Row {
  readonly performance: Performance;
  readonly best: Mark | null;
}

const gapText = ({ performance: { mark }, best }: Row): string =>
  mark && best && mark !== best ? (formatGap(best, mark) ?? '') : '';

/** Lines of place, flag, name, mark and gap, then wind, records and source numbers; marks are left out where none is known. */
export function performanceTable(rows: readonly Row[], notes: SourceNotes): string[] {
  const anyMark = rows.some(({ performance }) => performance.mark);
  const lines = rows.map((row): Line => {
    const { athlete, nation, records, sources } = row.performance;
    return {
      left: [placeText(row.performance)],
      flag: flag(nation ?? athlete.nation),
      right: [cellName(athlete), anyMark ? markText(row.performance) : '', gapText(row)],
      // No number of a source stands alone in a line.
      note: [windText(row.performance), records.join(' '), notes.note(sources)].filter(Boolean).join('\u00a0'),
    };
  });
  return table(lines, layout);
}
