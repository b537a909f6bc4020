import { weekdaysIn } from '../setting/days.ts';
import type { NamedMeet } from '../setting/meet-names.ts';
import { placeMeets } from '../setting/place-meets.ts';
import type { PlacedMeet } from '../setting/placed-meet.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** Where and when the result lists of an article come from. */
export interface ListSetting {
  readonly meet: PlacedMeet | null;
  readonly day: string | null;
}

/** A name broken over two lines, on one. */
const oneLine = (text: string): string =>
  text.replace(/(?<=[\p{L}\d])\r?\n(?=\p{L})/gu, (line) => ' '.repeat(line.length));

/** The meet and day that stand above the first row of a result list. */
export function listSetting(
  text: string,
  blocks: readonly Block[],
  meetsIn: (text: string, span: Span) => NamedMeet[],
  published: string | null,
  year: number | null,
): ListSetting {
  const firstRow = blocks.find(({ kind }) => kind === 'row');
  if (!firstRow) return { meet: null, day: null };
  const above = { start: 0, end: firstRow.start };
  const named = placeMeets(meetsIn(oneLine(text), above), { year, published });
  const told = named.filter(
    ({ isCityAlone, tense, asideFrom }) => !isCityAlone && tense !== 'ahead' && asideFrom === null,
  );
  return {
    meet: told.find(({ tense }) => tense === 'today') ?? told[0] ?? null,
    day: weekdaysIn(text, above, published)[0]?.date ?? null,
  };
}
