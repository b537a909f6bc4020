import type { ListEntry } from '../lists/best-list.ts';
import type { Outing } from '../results/outing.ts';
import { flag } from '../wording/flag.ts';
import { outingMark, whenAndWhere } from '../wording/outing-text.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { rankText } from './standing-lines.ts';
import { type Layout, table } from './table.ts';

/** A line of a list, looked up. */
export interface RecordLine extends Pick<ListEntry, 'rank' | 'tied'> {
  readonly outing: Outing;
}

const layout: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortNames }, { align: 'end' }],
};

const whenWhereAndSource = (outing: Outing, notes: SourceNotes): string =>
  `-# ${whenAndWhere(outing)} ${notes.note(outing.sources)}`.trimEnd();

/** Rank, flag, name, mark and wind of each, and small below it when and where. */
export function recordLines(lines: readonly RecordLine[], notes: SourceNotes): string {
  const rows = lines.map((line) => ({
    left: [rankText(line)],
    flag: flag(line.outing.nation),
    right: [cellName(line.outing.athlete), outingMark(line.outing)],
    note: windText(line.outing),
  }));
  return table(rows, layout)
    .flatMap((row, i) => [row, ...lines.slice(i, i + 1).map(({ outing }) => whenWhereAndSource(outing, notes))])
    .join('\n');
}
