import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { PERSON_NOUN } from './noun-phrase.ts';

const SPOKE = '(?:said|says|told|added|admitted|explained|insisted|revealed)';
/** "said Smith", "a tearful Claxton told": somebody speaks, so it is somebody. */
const SPEAKS_BEFORE = lean(String.raw`[,”"’'] ${SPOKE} (?:an? \p{Ll}+ )?$`, 'u');
const SPEAKS_AFTER = lean(String.raw`^ ${SPOKE}\b`, 'u');
/** "The 18-year-old Example". */
const AGED = /\b\d{2}-year-old $/;
/** "The 30-year-old Texan": no name, but where somebody is from. */
const TOWNSPERSON = /(?:er|an|man|woman|ese|ite|ot|[A-Z]+)$/;
/** "a 19-year-old Sample student": where somebody studies. */
const OF_SCHOOL = lean(String.raw`^ (?:[\p{Ll}-]+ ){0,2}${PERSON_NOUN}\b`, 'u');
/** "Lord Sample", "Mrs Example". */
const TITLED = /\b(?:Lord|Lady|Sir|Dame|Mr|Mrs|Ms|Miss|Dr|Professor)\.? $/;

/** "his father Max", "Example’s twin, Eva": a given name behind whose it is. */
const KIN = /\b(father|dad|brother|sister|twin|mother|mum|mom|husband|wife|son|daughter),? $/u;

/** Relatives who are likely to share the family name. */
const NAMESAKES = /^(?:father|dad|brother|sister|twin)$/;

/** Whether a single capitalised word stands behind a word for a relative, and whether one with the same family name; null when it doesn’t. */
export function kinBefore(text: string, start: number): 'namesake' | 'relative' | null {
  const word = KIN.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (word === undefined) return null;
  return NAMESAKES.test(word) ? 'namesake' : 'relative';
}

/** Where names got lost, a surname is known by what it does, or by the title in front. */
const TITLED_BEFORE = /(?:[Cc]hampion|[Mm]edallist|holder|Olympian|rival|compatriot|team-?mate) $/u;
/** "The 20-year-old from Leeds had never": a town. */
const FROM = /\b(?:from|of|near|outside) $/;
const ACTS_AFTER = lean(
  wrapped`
    ^(?: (?:had|has|was|ran|won|took|clocked|finished|set|tried|settled|became|came|went|threw|held|led|\p{Ll}{3,}ed)\b
      |, \d{2},
      |[’']s? (?:time|mark|record|run|win|victory|effort|performance|throw|jump|leap|lead|rival|(?:training )?partner
        |team-?mate)
        \b)
  `,
  'u',
);

/** What only people do: "Example, who was third, clocked". */
const COMPETES_AFTER = lean(
  wrapped`
    ^(?: \([^()]{1,40}\))?(?:, (?:who|\d{2},)[^,]{0,40},?| of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? (?:\p{Ll}+ly )?
    (?:ran|won|clocked|finished|jumped|threw|leapt|leaped|vaulted|cleared|hurled|eased|stormed|sprinted|surged|powered
      |cruised
      |(?:was|came|placed) (?:second|third|fourth|fifth|sixth|seventh|eighth)
      |took (?:gold|silver|bronze|first|second|third|victory))
    \b
  `,
  'u',
);

/** "Example, in seventh place, became". */
const PLACED_AFTER =
  /^, in (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d{1,2}(?:st|nd|rd|th)) place,/;

/** "Example, the world record holder, hit a hurdle". */
const DESCRIBED_AFTER = /^, (?:the|an?) [^,.]{0,50}\b(?:champion|holder|medall?ist|athlete|runner|sprinter|hurdler),/u;

/** Whether a single capitalised word that nothing introduced is somebody’s surname by where it stands. */
export function standsForPerson(text: string, { start, end }: Span, namesAreMissing: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 80);
  if (end - start < 3 || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false;
  if (
    TITLED.test(before) ||
    (AGED.test(before) && !TOWNSPERSON.test(text.slice(start, end)) && !OF_SCHOOL.test(after)) ||
    SPEAKS_BEFORE.test(before) ||
    SPEAKS_AFTER.test(after)
  )
    return true;
  // "The 23-year-old Liverpudlian improved her best", where the name above got lost
  if (AGED.test(before)) return false;
  if (namesAreMissing && (TITLED_BEFORE.test(before) || (ACTS_AFTER.test(after) && !FROM.test(before)))) return true;
  return (
    !/\b(?:the|in|at|from|of|for|on|to|by) $/i.test(before) &&
    (COMPETES_AFTER.test(after) || PLACED_AFTER.test(after) || DESCRIBED_AFTER.test(after))
  );
}
