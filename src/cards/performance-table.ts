import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { formatGap } from '../results/margin.ts';
import type { Performance } from '../results/results.ts';
import { placeText } from './event-words.ts';
import { flag } from './flag.ts';
import { plain } from './markdown.ts';
import { shortName } from './short-name.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, type Line, table } from './table.ts';

const layout: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortName }, { align: 'end' }, { align: 'end' }],
};

const markText = ({ mark, derived }: Performance): string => {
  if (!mark) return '–';
  return derived.includes('mark') ? `~${formatMark(mark)}` : formatMark(mark);
};

/** The mark that all others are measured against: the winner's, or the best where no winner is known. */
export function leadingMark(performances: readonly Performance[]): Mark | null {
  const winner = performances.find(({ place }) => place === 1);
  if (winner) return winner.mark;
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

/** Lines of place, flag, name, mark and gap, then records and source numbers; marks are left out where none is known. */
export function performanceTable(rows: readonly Row[], notes: SourceNotes): string[] {
  const anyMark = rows.some(({ performance }) => performance.mark);
  const lines = rows.map((row): Line => {
    const { athlete, records, sources } = row.performance;
    return {
      left: [placeText(row.performance)],
      flag: flag(athlete.nation),
      right: [plain(athlete.name), anyMark ? markText(row.performance) : '', gapText(row)],
      note: [records.join(' '), notes.note(sources)].filter(Boolean).join(' '),
    };
  });
  return table(lines, layout);
}
