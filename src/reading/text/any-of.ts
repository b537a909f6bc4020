/** Words by their beginnings: what follows one unit of a word, and whether a word ends there. */
interface Branch {
  isEnd: boolean;
  readonly next: Map<string, Branch>;
}

const branch = (): Branch => ({ isEnd: false, next: new Map() });

/** Adds a word, given as the patterns of its letters. */
function grow(root: Branch, units: readonly string[]): void {
  let at = root;
  for (const unit of units) {
    const next = at.next.get(unit) ?? branch();
    at.next.set(unit, next);
    at = next;
  }
  at.isEnd = true;
}

/** What goes on comes before what ends: the longer of two words that begin alike is tried first. */
function written({ isEnd, next }: Branch): string {
  const ways = [...next].map(([unit, after]) => unit + written(after));
  if (ways.length === 0) return '';
  const all = ways.join('|');
  if (isEnd) return `(?:${all})?`;
  return ways.length > 1 ? `(?:${all})` : all;
}

/** One sign of a word as a pattern. `RegExp.escape` would write letters in figures. */
const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function alternation(words: Iterable<string>, unitsOf: (word: string) => readonly string[]): string {
  const root = branch();
  for (const word of [...words].sort((a, b) => b.length - a.length)) grow(root, unitsOf(word));
  return written(root);
}

/**
 * The alternation of words for use in a pattern; of two that begin alike, the longer is tried first. What words
 * have in common at their beginnings is written once: of hundreds in a row V8 tries each in turn.
 */
export const anyOf = (words: Iterable<string>): string => alternation(words, (word) => [...word].map(escaped));

/**
 * The alternation of words that a sentence or a name can begin with a capital, for a pattern that minds case. V8 misreads
 * `(?i:a|b)` where it compiles without optimising, as it does when a process holds much compiled code.
 */
export const anyOfCapitalised = (words: Iterable<string>): string =>
  alternation(words, (word) =>
    [...word].map((sign, i, all) =>
      /\p{L}/u.test(sign) && !/\p{L}/u.test(all[i - 1] ?? '') ? `[${sign}${sign.toUpperCase()}]` : escaped(sign),
    ),
  );
