import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { candidates } from './candidates.ts';
import type { Familiar } from './familiar.ts';
import { identified } from './identified.ts';
import { lostNames, whoseNameWasLost } from './lost-names.ts';
import type { Naming } from './naming.ts';
import { unnamed } from './unnamed.ts';

/** "Example (Tom Watch)", "Example (coach: Tom Watch; club: Leeds)": whoever trains somebody has no part in the story. */
const IN_BRACKETS = lean(/^ \((?:coach(?:es)?:? |(?:\p{Lu}[^()\d]*)[;,/&] ?)?$/u);
const isBracketed = (text: string, { start, end }: Span, before: Naming | undefined): boolean =>
  before !== undefined &&
  start - before.end < 60 &&
  IN_BRACKETS.test(text.slice(before.end, start)) &&
  /^[^()\d]{0,60}\)/.test(text.slice(end, end + 62));

/** Everybody an article names, and where, in order; also where a name got lost. Names come from the reader's knowledge first, then by rule. */
export function cast(text: string, paragraphs: readonly Span[], knowledge: Familiar): Naming[] {
  const gaps = lostNames(text, paragraphs);
  const namings = identified(text, candidates(text, paragraphs, knowledge), knowledge, gaps.length > 0);
  const competing: Naming[] = [];
  for (const one of namings) if (!isBracketed(text, one, competing.at(-1))) competing.push(one);
  const lost = gaps.map((gap): Naming => {
    const person = whoseNameWasLost(text, gap, gaps, paragraphs, competing) ?? unnamed();
    return { ...gap, printed: '', person };
  });
  return [...competing, ...lost].toSorted((a, b) => a.start - b.start);
}
