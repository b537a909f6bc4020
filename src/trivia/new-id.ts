const LETTERS = 6;

/** Fourteen letters and digits that nothing else has: the moment (milliseconds since 1970), and chance. */
export const newId = (at: number, random: () => number): string =>
  at.toString(36) +
  Math.floor(random() * 36 ** LETTERS)
    .toString(36)
    .padStart(LETTERS, '0');
