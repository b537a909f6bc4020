import type { Sex } from '../athletics/sex.ts';
import { lean } from './lean.ts';

/** "men’s", "under-15 girls’", "mixed": with at most three words between it and what it says the sex of. */
const BEFORE = lean(
  /\b(?:((?:wo)?m[ae]n|girl|boy|lad(?:y|ie))[’']?s[’']? (?:[\p{L}-]+ ){0,3}|(mixed) (?:\p{L}+ )?)$/iu,
);
/** "the 4x100m men’s relay", "gold in the 800m women’s final". */
const AFTER = /^ (?:relay )?(wo)?men[’']s (?=relay|final|race|event|title|semi|heat)/;
const REACH = 45;

/** The sex printed just before a discipline; `from` is where its sentence begins. */
export function sexBefore(text: string, start: number, from: number): Sex | null {
  const word = BEFORE.exec(text.slice(Math.max(from, start - REACH), start));
  if (!word) return null;
  if (word[2]) return 'mixed';
  return /^(?:w|g|l)/i.test(word[1] ?? '') ? 'women' : 'men';
}

/** The sex printed just behind a discipline. */
export function sexAfter(text: string, end: number): Sex | null {
  const word = AFTER.exec(text.slice(end, end + 24));
  return word && (word[1] ? 'women' : 'men');
}
