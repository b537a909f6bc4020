/** Whatever isn't Latin, Greek, Cyrillic or their punctuation: the font of the pictures has no such glyph. */
const UNPRINTABLE = /[^ -~\u00a0-\u036f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u2212]/gu;

/** One box for each character that is missing, as everybody knows it from other missing glyphs. */
const MISSING = '□';

/** A text as the pictures can print it: on one line, each character that their font lacks as "□". */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/\p{C}/gu, '').replace(UNPRINTABLE, MISSING);
