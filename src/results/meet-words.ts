import { words } from '../athletics/name.ts';

/** Whether a word is a year of athletics. */
export const isYear = (word: string): boolean => /^(?:18|19|20)\d\d$/.test(word);
/** A text without its years. */
export const placeIn = (text: string): string =>
  words(text)
    .filter((word) => !isYear(word))
    .join(' ');
