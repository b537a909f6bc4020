import { hint } from '../text/word-hints.ts';

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]; // biome-ignore format: a table reads better in rows

/** Without one no place is given by an ordinal. */
export const ORDINAL_WORD = hint((word) => ORDINALS.includes(word.toLowerCase()) || /\d(?:st|nd|rd|th)$/i.test(word));

const FIGURE = String.raw`\d{1,3}(?:st|nd|rd|th)`;
/** "third", "33rd". */
export const ORDINAL = `(?:${ORDINALS.join('|')}|${FIGURE})`;

/** The number that an ordinal is of. */
export function placeOf(word: string): number {
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number.parseInt(word, 10);
}
