import type { ListEntry } from '../lists/best-list.ts';
import type { Outing } from '../results/outing.ts';
import { flag } from '../wording/flag.ts';
import { outingMark, whenAndWhere } from '../wording/outing-text.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { rankText } from './standing-lines.ts';
import { type Layout, type Line, table } from './table.ts';

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

const lineOf = (rank: string, outing: Outing): Line => ({
  left: [rank],
  flag: flag(outing.nation),
  right: [cellName(outing.athlete), outingMark(outing)],
  note: windText(outing),
});

/** What stands in place of a rank that no list gives. */
const UNRANKED = '+';

/** Rank, flag, name, mark and wind of each, and small below it when and where; then what articles tell `since` the list ends, which has no rank. */
export function recordLines(lines: readonly RecordLine[], since: readonly Outing[], notes: SourceNotes): string {
  const outings = [...lines.map(({ outing }) => outing), ...since];
  const rows = table(
    [...lines.map((line) => lineOf(rankText(line), line.outing)), ...since.map((outing) => lineOf(UNRANKED, outing))],
    layout,
  );
  const texts = outings.map((outing, i) => `${rows[i] ?? ''}\n${whenWhereAndSource(outing, notes)}`);
  if (since.length === 0) return texts.join('\n');
  const heading = lines.length > 0 ? '\n**Since then, from articles**' : '**From articles**';
  return [...texts.slice(0, lines.length), heading, ...texts.slice(lines.length)].join('\n');
}
