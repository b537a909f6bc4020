import { perSpan } from './per-span.ts';
import { type Match, matches, matchesAt, type Span } from './span.ts';
import { type Fits, isOfKind, type Kinds, MOST_KINDS } from './vocabulary.ts';
import { type WordKinds, wordKinds } from './word-kinds.ts';

/** A cheap sign of whether a rule can find anything in a stretch of text: one of its words is of this kind. */
export type Hint = number;

const kinds: Fits[] = [];
/** Made when a text is looked at first, for all the kinds that there are by then. */
let lookup: WordKinds | null = null;

function kindsOfWords(): WordKinds {
  if (lookup) return lookup;
  const { within, starts } = wordKinds(kinds);
  lookup = { within: perSpan(within), starts };
  return lookup;
}

const NONE: readonly Match[] = [];

/** A new kind of word. Every match of the rules that ask for it has to hold a whole word, of letters and digits, that fits. */
export function hint(fits: RegExp | Fits): Hint {
  if (kinds.length === MOST_KINDS) throw new RangeError(`no room for more than ${MOST_KINDS} kinds of words`);
  const hints = kinds.push(fits instanceof RegExp ? (word) => fits.test(word) : fits);
  lookup = null;
  last = null;
  return hints - 1;
}

/** The stretch asked about last, and what it holds: rules ask about one in a row. */
let last: { readonly text: string; readonly span: Span; readonly kinds: Kinds } | null = null;

/** Whether a stretch of text holds a word of this kind. */
export function hasHint(text: string, span: Span, kind: Hint): boolean {
  if (last === null || last.span !== span || last.text !== text)
    last = { text, span, kinds: kindsOfWords().within(text, span) };
  return isOfKind(last.kinds, kind);
}

/** Every match of a global pattern inside a span that holds a word of a kind; without one the pattern isn’t tried. */
export const hinted = (kind: Hint, pattern: RegExp, text: string, span: Span): readonly Match[] =>
  hasHint(text, span, kind) ? matches(pattern, text, span) : NONE;

/**
 * Every match of a sticky pattern inside a span that begins with a word of a kind: the pattern is tried at those words alone.
 * Every one of its matches has to begin at the first sign of such a word, and none is empty.
 */
export const startingWith = (kind: Hint, pattern: RegExp, text: string, span: Span): readonly Match[] =>
  hasHint(text, span, kind) ? matchesAt(kindsOfWords().starts(text, span, kind), pattern, text, span) : NONE;
