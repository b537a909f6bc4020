import { words } from '../athletics/name.ts';

/** Whether a word is a year of athletics. */
export const isYear = (word: string): boolean => /^(?:18|19|20)\d\d$/.test(word);
/** Meets as fans write them in short; the press doesn’t, so that no article is read by these. */
const SHORT: Readonly<Record<string, string>> = {
  og: 'olympic games',
  wc: 'world championships',
  wch: 'world championships',
  euros: 'european championships',
  cg: 'commonwealth games',
  cwg: 'commonwealth games',
  dl: 'diamond league',
  champs: 'championships',
};

/** A text with the names of meets in full: "WC 2017" is "world championships 2017". */
export const inFull = (text: string): string =>
  words(text)
    .map((word) => SHORT[word] ?? word)
    .join(' ');

/** A text without its years. */
export const placeIn = (text: string): string =>
  words(text)
    .filter((word) => !isYear(word))
    .join(' ');
