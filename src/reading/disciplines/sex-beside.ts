import type { Sex } from '../../athletics/sex.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** "men’s", "under-15 girls’", "mixed": with at most three words between it and what it says the sex of. */
const BEFORE = lean(
  /\b(?:((?:wo)?m[ae]n|girl|boy|lad(?:y|ie))[’']?s[’']? (?:[\p{L}-]+ ){0,3}|(mixed) (?:\p{L}+ )?)$/iu,
);
const REACH = 45;

/** The sex printed just before a discipline; `from` is where its sentence begins. */
export function sexBefore(text: string, start: number, from: number): Sex | null {
  const word = BEFORE.exec(text.slice(Math.max(from, start - REACH), start));
  if (!word) return null;
  if (word[2]) return 'mixed';
  return /^(?:w|g|l)/i.test(word[1] ?? '') ? 'women' : 'men';
}

const RACE = new RegExp(
  wrapped`
    \b(?:(?:wo)?men|girls|boys)[’']s? (?:(?:under-?\s?|U-?)\d\d )?
    (?:race|event|final|competition|contest|title|equivalent|version|section|quartet|foursome|team|squad|relay
      |(?:course|race|meeting|event) record)\b
  `,
  'gi',
);

const SEX = hint(/^(?:(?:wo)?men|girls|boys)s?$/i);

/** How far from a fact its race is named so, in characters. */
const AROUND = 240;

/** "in 2:19:31, while Example won a close men’s race": where the tale comes to another race. */
const ELSEWHERE = /;|\b(?:while|whereas|but)\b|,? and (?:[^,;]{0,40} )?(?:in|won|took|claimed) /;

/** The sex of the race that a fact of a sentence is of, where its event doesn’t say it: "the winner in the men’s race"; "the women’s 800m …, and the men’s equivalent" is another race. */
export function sexOfRace(
  text: string,
  sentence: Span,
  fact: Span,
  event: (Span & { readonly sex: Sex | null }) | null,
): Sex | null {
  if (!hasHint(text, sentence, SEX)) return event?.sex ?? null;
  const { start, end } = sentence;
  const around = { start: Math.max(start, fact.start - AROUND), end: Math.min(end, fact.end + AROUND) };
  const races = matches(RACE, text, around);
  const before = races.findLast((race) => race.start <= fact.start);
  if (event?.sex && !(before && before.start > event.end)) return event.sex;
  const behind =
    races[0] && !ELSEWHERE.test(text.slice(fact.end, Math.max(fact.end, races[0].start))) ? races[0] : undefined;
  const race = before ?? behind;
  return race ? (/^[wg]/i.test(race[0]) ? 'women' : 'men') : null;
}
