const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const ASCII = /^[ -~]*$/;

/** Letters in lower case, without their accents. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => LETTERS[letter] ?? letter);

/** A name for comparing: without accents, case, apostrophes and punctuation, single-spaced ("Ó Lionáird" → "o lionaird"). */
export function fold(text: string): string {
  // Every answer folds many names: those without accents are spared what can change nothing in them.
  const isPlain = ASCII.test(text);
  return (isPlain ? text.toLowerCase() : bare(text))
    .replace(/['’‘`´.]/g, '')
    .replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text for searching, folded: what is searched and what is asked for go through the same. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** A name as an identifier: "Ronald Kwemoi" → "ronald-kwemoi". */
export const slug = (text: string): string => fold(text).replaceAll(' ', '-');

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'das',
  'di',
  'do',
  'dos',
  'du',
  'del',
  'della',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ben',
  'o',
  'ó',
  'mc',
  'st',
  'ta',
  'ten',
  'ter',
]);

/** The last name with its particles: "Wayde van Niekerk" → "van Niekerk". */
export function surname(fullName: string): string {
  const parts = fullName.trim().split(/\s+/);
  let first = parts.length - 1;
  while (first > 1 && PARTICLES.has((parts[first - 1] ?? '').toLowerCase())) first -= 1;
  return parts.slice(Math.max(first, 0)).join(' ');
}
