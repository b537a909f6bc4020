import type { Run } from '../text/capitalised.ts';

/** "in Jane Example (third in the 800m)". */
const COMPETED = /^ \((?:\d|first|second|third|\p{Ll}+th\b)/u;
const STANDS_FOR_PLACE =
  /\b(?:in|at|near|the|(?:city|town|capital|village|state|streets|region|province|county) of) $/i;

/** "reel in Jane Example". */
const REELED_IN = /\b(?:reel|rein|haul|draw|bring)(?:ed|ing)? in $/;

/** "in Los Angeles", "the Kansas Cannonball": words that never stand without "in", "at" or "the", and whose last is nobody’s surname; "in Jane Example (third)" is somebody. */
export function withoutPlaces(text: string, runs: readonly Run[]): Run[] {
  const people = new Set(
    runs
      .filter(
        ({ start }) =>
          !STANDS_FOR_PLACE.test(text.slice(Math.max(0, start - 14), start)) ||
          REELED_IN.test(text.slice(Math.max(0, start - 14), start)),
      )
      .map(({ words }) => words),
  );
  const alone = new Set(runs.map(({ words }) => words));
  const isSurname = (words: string) => alone.has(words.slice(words.lastIndexOf(' ') + 1));
  return runs.filter(
    ({ words, end }) =>
      !words.includes(' ') || people.has(words) || isSurname(words) || COMPETED.test(text.slice(end, end + 16)),
  );
}
