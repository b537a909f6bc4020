import { demonyms, nationNames } from '../../athletics/nation.ts';
import { lean } from './lean.ts';
import type { Span } from './span.ts';
import { wrapped } from './wrapped.ts';

/** Words as names are written: "Marlow & District", "Royal Sutton AC". */
const WORDS = String.raw`\p{Lu}[\p{L}.’'/-]*(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}.’'/-]*){0,4}`;
const PART = `(?:(?:[Cc]oach|[Cc]lub)(?:ed by)?: )?${WORDS}`;
/** "Jane Example (Marlow; Ann Coach)": behind a name, in one or two parts. */
const BRACKET = lean(String.raw` \((?<=\p{Lu}[\p{L}’'-]+ \()(${PART})(?:[;,] (${PART}))?\)`, 'gu');
/** What only this house style prints: which of them is who, or two whole names. */
const TELLING = lean(
  wrapped`
    ^ \((?:(?:[Cc]oach|[Cc]lub)(?:ed by)?: |${WORDS}; \p{Lu}|${WORDS}, \p{Lu}[\p{L}.’'-]+ \p{Lu})
  `,
  'u',
);
/** One alone may be anything. */
const FEWEST = 2;

const CODE = /^\p{Lu}{2,3}$/u;
/** "(Kenya)", "(SUI, Zurich)", "(PB)": what a reader wants to know. */
const isKept = (part: string): boolean =>
  CODE.test(part) || nationNames.has(part.toLowerCase()) || demonyms.has(part.toLowerCase());

/** The brackets behind names that hold nothing but a club and a coach, in an article that prints them so: they say nothing of the race. */
export function clubsAndCoaches(text: string): Span[] {
  const found = [...text.matchAll(BRACKET)].filter(
    ({ 1: first = '', 2: second = '' }) => !isKept(first) && !isKept(second),
  );
  if (found.filter(([words]) => TELLING.test(words)).length < FEWEST) return [];
  return found.map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
