import { nationNamed, nationNames } from '../../athletics/nation.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** An athlete as a list prints one. */
export interface ListedName {
  readonly name: string;
  /** What stands with the name: a nation, a club, a school; empty where there is nothing. */
  readonly affiliation: string;
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[’']\p{Lu}[\p{L}\p{M}’'-]*)`;
const PARTICLE = '(?:de|da|di|do|dos|du|del|della|der|den|van|von|zu|el|al|bin|ben|ten|ter|la|le|y)';
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);
const NAME = lean(`^(?:${PARTICLE} )?${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,5}$`, 'u');
/** What is printed where a name could stand and is none. */
const NO_NAME = lean(
  wrapped`
    \b(?:met(?:re|er)s?|hurdles|relay|marathon|final|heat|race|team|university|college|school|harriers|a\.?c\.?|club
      |results?|men|women|boys|girls|total|nation|country|athletes|channel|bbc|itv|records?|world|lap|round|stage|points
      |wind|championships?|olympics?|games)
    \b
  `,
  'iu',
);
/** The words a club’s name ends with. */
const CLUB = lean(
  wrapped`
    \b(?:Harriers|Striders|Runners|Joggers|Athletics?|Track|Club|Road|AC|A\.C\.|RC|RR|H|Tri|Triathlon|University|College
      |School|Spartans|Beagles|United|City|Vale|& \p{Lu}\p{L}+)
    $
  `,
  'u',
);

/** No athlete with nation and club takes more room, in characters. */
const LONGEST = 140;

const isCapitals = (word: string): boolean =>
  /^(?:Mc|Mac|[DO]['’])?[\p{Lu}.’'-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word);
/** Whether some words are a nation’s name or code, and nothing else. */
export const isNationAlone = (words: string): boolean =>
  nationNames.has(words.toLowerCase()) || (/^\p{L}{2,3}\.?$/u.test(words) && nationNamed(words) !== undefined);

/** "KERLEY" as "Kerley", "SANI BROWN" as "Sani Brown". */
const inLowerCase = (word: string): string =>
  isCapitals(word) && !/^(?:(?:\p{Lu}\.?){1,2}|I{2,3})$/u.test(word)
    ? word
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=^mc|^o['’]|^d['’])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;

/** "Fred KERLEY" and "KERLEY Fred" as "Fred Kerley". */
function inOrder(name: string): string {
  const words = name.split(' ');
  const capitals = words.findIndex((word) => !isCapitals(word) && !IS_PARTICLE.test(word));
  const isInitials = /^(?:\p{Lu}\.?){1,2}$/u.test(words[0] ?? '');
  const isTurned = capitals > 0 && !isInitials && words.slice(capitals).every((word) => !isCapitals(word));
  const turned = isTurned ? [...words.slice(capitals), ...words.slice(0, capitals)] : words;
  return turned.map(inLowerCase).join(' ');
}

/** "Sample, Ann" as "Ann Sample". */
const named = (name: string, affiliation: string): ListedName[] => {
  const clean = name
    .replace(/[\u{1F1E6}-\u{1F1FF}🥇🥈🥉*†#]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:–—-]+$/u, '')
    .trim();
  return NAME.test(clean) && !NO_NAME.test(clean) && !isNationAlone(clean)
    ? [{ name: inOrder(clean), affiliation }]
    : [];
};

/** The name and what follows it without a sign: a code, a nation, a club. */
function unsigned(words: string): ListedName[] {
  const parts = words.split(' ');
  for (let at = 2; at < parts.length; at += 1) {
    const rest = parts.slice(at).join(' ');
    if (isNationAlone(rest) && !/^\p{Lu}\p{Ll}{1,2}$/u.test(rest)) return named(parts.slice(0, at).join(' '), rest);
  }
  if (!CLUB.test(words) || parts.length < 3) return named(words, '');
  const two = /\b(?:de|da|di|van|von|der|el|al)$/u.test(parts.slice(0, 2).join(' ')) ? 3 : 2;
  return named(parts.slice(0, two).join(' '), parts.slice(two).join(' '));
}

/** Reads what a list prints before an athlete’s mark: "Ann Sample (Kenya)", "A Sample, Leeds City", "SAMPLE, Ann, KEN", "Ann Sample KEN". */
export function listedName(printed: string): ListedName | null {
  if (printed.length > LONGEST) return null;
  const words = printed
    .replace(/^[^\p{L}\p{N}]*(?:\d{1,5}\s+(?=\p{Lu}))?/u, '')
    .replace(/[\s,;:.–—-]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
    .replace(/\s+/g, ' ');
  const bracketed = /^([^()]+?),? ?\(([^()]{1,50})\)?(?:,? ?\([^()]*\))*[\s,:–—-]*$/u.exec(words);
  if (bracketed) {
    const [, whole = '', affiliation = ''] = bracketed;
    const [name = '', club] = whole.split(/, (?=\p{Lu})/u);
    if (club !== undefined)
      return (name.includes(' ') ? named(name, club) : named(`${club} ${name}`, affiliation))[0] ?? null;
    return named(name, /^\d+$/.test(affiliation) ? '' : affiliation.trim())[0] ?? null;
  }
  if (/[()]/.test(words)) return null;
  const [first = '', second = '', ...others] = words.split(/\s*[,;:–—]\s*|\s-\s?/);
  if (second === '') return unsigned(first)[0] ?? null;
  const surnameFirst = !first.includes(' ') || (isCapitals(first.replaceAll(' ', '')) && /\p{Ll}/u.test(second));
  if (surnameFirst && NAME.test(`${second} ${first}`) && !isNationAlone(second)) {
    const [turned] = unsigned(second);
    const given = turned?.affiliation ? turned.name : second;
    return named(`${given} ${first}`, turned?.affiliation || (others[0] ?? ''))[0] ?? null;
  }
  return others.length > 2
    ? null
    : (named(first, isNationAlone(others[0] ?? '') ? (others[0] ?? '') : second)[0] ?? null);
}
