import { fold, surname } from '../../athletics/name.ts';
import { demonyms } from '../../athletics/nation.ts';
import type { Person } from '../knowledge.ts';
import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Candidate } from './candidates.ts';
import type { Familiar } from './familiar.ts';
import type { Naming } from './naming.ts';
import { PERSON_NOUN } from './noun-phrase.ts';
import { printedNation } from './printed-nation.ts';
import { acquaintances } from './short-names.ts';
import { kinBefore, standsForPerson } from './surnames.ts';

/** No name is longer, in words that have a capital. */
const LONGEST_NAME = 4;

const isFullName = (printed: string): boolean => {
  const words = printed.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  return words > 1 && words <= LONGEST_NAME;
};

/** "Mackenzie Example (Leeds) claimed his first title": a pronoun tells more than a given name. */
const OWN = lean(
  wrapped`
    ^(?: \([^()]{1,40}\))? (?:claimed|won|defended|retained|celebrated|secured|captured|earned|opened|continued|completed
      |regained|landed|took|made|equalled|lowered|improved) (his|her) (?:own|first|second|third|fourth|fifth|maiden|personal
      |season[’']s|title|crown|lifetime|best)
    \b
  `,
  'u',
);
function sexSaid(text: string, end: number): Person['sex'] {
  const pronoun = OWN.exec(text.slice(end, end + 90))?.[1];
  return pronoun === undefined ? null : pronoun === 'his' ? 'men' : 'women';
}

/** Gives the candidates their people: full names introduce somebody, short ones mean somebody introduced anywhere, or known. */
export function identified(
  text: string,
  found: readonly Candidate[],
  { bearers, sexInLists, sexOfGivenName }: Familiar,
  namesAreMissing: boolean,
): Naming[] {
  const ofGivenName = (printed: string): Person['sex'] => {
    const [given, ...others] = printed.split(' ');
    const sex = others.length > 0 && given ? sexOfGivenName(given) : null;
    return sex === 'mixed' ? null : sex;
  };
  const sexOf = (printed: string): Person['sex'] => {
    const sex = sexInLists(printed);
    return sex === 'men' || sex === 'women' ? sex : (sexByName(printed) ?? ofGivenName(printed));
  };
  const stranger = (one: Candidate): Person => ({
    name: one.printed,
    nation: printedNation(text, one),
    sex: sexSaid(text, one.end) ?? sexOf(one.printed),
    born: null,
  });
  const introduced = acquaintances();
  const introductions = found.map((one) => {
    if (one.person) return introduced.meet(one.person, one.printed);
    if (
      !(isFullName(one.printed) || sexInLists(one.printed) !== undefined) ||
      introduced.called(one.printed).length > 0
    )
      return null;
    return introduced.meet(stranger(one), one.printed);
  });
  const others = acquaintances();
  const named: Person[] = [];
  /** Brothers and sisters of whoever the story is of, who keeps the surname for themselves. */
  const kin = new Set<Person>();
  const called = (printed: string): readonly Person[] => {
    const all = introduced.called(printed);
    const others = all.filter((person) => !kin.has(person));
    return others.length > 0 ? others : all;
  };
  /** By their given names: "Example" alone goes on meaning whoever was introduced. */
  const relatives = new Map<string, Person>();
  /** "his father Max", of Jane Example’s: Max Example. */
  const relative = (one: Candidate, of: Person | undefined): Person | null => {
    const kin = one.printed.includes(' ') ? null : kinBefore(text, one.start);
    if (kin === null) return null;
    const known = stranger(one);
    const name = kin === 'namesake' && of?.name.includes(' ') ? `${one.printed} ${surname(of.name)}` : one.printed;
    const person = { ...known, name };
    relatives.set(one.printed, person);
    return person;
  };
  return found.flatMap((one, i): Naming[] => {
    const { start, end, printed } = one;
    const here = introductions[i] ?? lastNamed(called(printed), named);
    const famous = here ? undefined : bearers.get(fold(printed));
    if (famous && isPartOfName(text, one)) return [];
    const met = here ?? famous;
    const person =
      met ??
      others.named(printed) ??
      relative(
        one,
        named.findLast(({ name }) => name.includes(' ')),
      ) ??
      relatives.get(one.printed) ??
      (standsForPerson(text, one, namesAreMissing) ? others.meet(stranger(one), printed) : null);
    if (person) named.push(person);
    if (person && kinBefore(text, start) !== null) kin.add(person);
    return person ? [{ start, end, printed, person }] : [];
  });
}

/** "Spring Mills won the relay", "Lake Geneva", "the Morris women": of a town, or a school, and not of whoever is known by that surname. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  if (GOES_ON.test(text.slice(end, end + 3))) return true;
  const [, word, article] = BESIDE_NAME.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  const before = word ?? article ?? '';
  return before !== '' && !demonyms.has(before.toLowerCase()) && !CALLED.test(before);
}
const GOES_ON = lean(/^ \p{Lu}\p{Ll}/u);
/** The word before, unless a sentence begins with it. */
const BESIDE_NAME = lean(/(?<![.!?:”"’'\n] |^|\n|\p{L})(\p{Lu}\p{Ll}+) $|\b([Tt]he) $/u);
const CALLED = lean(`^${PERSON_NOUN}$`, 'iu');

/** Of several people who share a short name, the one the article named last; before it named any, the first it will name. */
const lastNamed = (people: readonly Person[], named: readonly Person[]): Person | undefined =>
  people.length > 1 ? (named.findLast((person) => people.includes(person)) ?? people[0]) : people[0];
