import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { contains, matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Naming } from './naming.ts';
import { NATION } from './noun-phrase.ts';

/** A paragraph that goes on in the middle of a sentence: its first word, a name, was a link that got lost. */
const BEHEADED = lean(/^(?:[,.] |[’']s |\p{Ll}+ )/u);

/** "Ireland’s delivered a shock": the name between them got lost. */
const GAP = lean(
  wrapped`
    [’']s (?=(?:\p{Ll}+ed|won|ran|took|was|set|came) (?:an?|the|his|her|to|in|on|with|back)\b)
    (?<=\b(?:${NATION})[’']s )
  `,
  'giu',
);

/** The places where a name got lost: spans of no length, where it should stand. */
export function lostNames(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => {
    const { start } = paragraph;
    const above = text.slice(Math.max(0, start - 4), start);
    const beheaded = /\n\s*\n\s*$/.test(above) && BEHEADED.test(text.slice(start, paragraph.end));
    const gaps = matches(GAP, text, paragraph).map(({ end }) => end);
    return [...(beheaded ? [start] : []), ...gaps].map((at) => ({ start: at, end: at }));
  });
}

const SENTENCE_END = /[.!?]["”’']?\s/;

/** Whose name got lost: the first whom a later sentence of the paragraph, or of the next, names by a surname never introduced. */
export function whoseNameWasLost(
  text: string,
  gap: Span,
  gaps: readonly Span[],
  paragraphs: readonly Span[],
  namings: readonly Naming[],
): Person | undefined {
  const at = paragraphs.findIndex((paragraph) => contains(paragraph, gap));
  const [here, next] = [paragraphs[at], paragraphs[at + 1]];
  if (!here) return undefined;
  const end = next && !gaps.some((other) => contains(next, other)) ? next.end : here.end;
  const sentence = SENTENCE_END.exec(text.slice(gap.start, here.end));
  const from = sentence ? gap.start + sentence.index : here.end;
  const isIntroduction = (naming: Naming) => namings.find(({ person }) => person === naming.person) === naming;
  const isSurname = ({ printed, person }: Naming) => !printed.includes(' ') && person.name.endsWith(printed);
  return namings.find((n) => n.start > from && n.end <= end && isSurname(n) && isIntroduction(n))?.person;
}
