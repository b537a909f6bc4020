import { perSpan } from './per-span.ts';
import { type Match, matches, type Span } from './span.ts';
import { type Fits, isOfKind, MOST_KINDS } from './vocabulary.ts';
import { wordKinds } from './word-kinds.ts';

/** A cheap sign of whether a rule can find anything in a stretch of text: one of its words is of this kind. */
export type Hint = number;

const kinds: Fits[] = [];
let kindsIn = perSpan(wordKinds(kinds));

const NONE: readonly Match[] = [];

/** A new kind of word. Every match of the rules that ask for it has to hold a whole word, of letters and digits, that fits. */
export function hint(fits: RegExp | Fits): Hint {
  if (kinds.length === MOST_KINDS) throw new RangeError(`no room for more than ${MOST_KINDS} kinds of words`);
  kindsIn = perSpan(wordKinds(kinds));
  return kinds.push(fits instanceof RegExp ? (word) => fits.test(word) : fits) - 1;
}

/** Whether a stretch of text holds a word of this kind. */
export function hasHint(text: string, span: Span, kind: Hint): boolean {
  return isOfKind(kindsIn(text, span), kind);
}

/** Every match of a global pattern inside a span that holds a word of a kind; without one the pattern isn’t tried. */
export const hinted = (kind: Hint, pattern: RegExp, text: string, span: Span): readonly Match[] =>
  hasHint(text, span, kind) ? matches(pattern, text, span) : NONE;
