import { lean } from './lean.ts';
import type { Match, Span } from './span.ts';
import { type Hint, hint, startingWith } from './word-hints.ts';

/**
 * A way of saying something: a pattern for how its first word begins, and one for all that follows. Together they begin at
 * the first sign of that word; what has to stand before it is looked for behind it.
 */
export type Phrase = readonly [beginning: string, rest: string];

/** Phrases as one pattern that is tried only where a word begins like one of them. */
export interface Phrases {
  readonly beginning: Hint;
  readonly pattern: RegExp;
}

/** A kind of word: how one of the phrases begins. */
export function beginningOf(all: readonly Phrase[], flags: 'u' | 'iu'): Hint {
  const wrong = all.find(([beginning]) => /[\s-]/.test(beginning.replaceAll('(?-i:', '')));
  if (wrong) throw new RangeError(`no word begins with “${wrong[0]}”: it ends at a space or a hyphen`);
  return hint(lean(`^(?:${all.map(([beginning]) => beginning).join('|')})`, flags));
}

/** The pattern of any of the phrases, as a part of another; the first that fits goes before the others. */
export const anyPhrase = (all: readonly Phrase[]): string =>
  `(?:${all.map(([beginning, rest]) => `(?:${beginning})${rest}`).join('|')})`;

/** Puts phrases together, the first that fits goes before the others; `after` follows each of them. Case counts unless `flags` say `i`. */
export const phrases = (all: readonly Phrase[], flags: 'u' | 'iu', after = String.raw`\b`): Phrases => ({
  beginning: beginningOf(all, flags),
  pattern: lean(`${anyPhrase(all)}${after}`, `${flags}y`),
});

/** Where a stretch of text says one of some phrases. */
export const phrasesIn = ({ beginning, pattern }: Phrases, text: string, span: Span): readonly Match[] =>
  startingWith(beginning, pattern, text, span);
