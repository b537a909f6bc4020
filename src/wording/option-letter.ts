const LETTERS = 'ABCDEFGHIJ';

/** "A" for the first option of a question. */
export const optionLetter = (place: number): string => LETTERS[place] ?? '?';
