import { fold, surname } from '../../athletics/name.ts';
import type { Person } from '../knowledge.ts';
import { capitalisedRuns, type IsPlace, type Run } from '../text/capitalised.ts';
import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import { isInPlaceName } from '../text/place-names.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Familiar } from './familiar.ts';
import { knownNames } from './known-names.ts';
import { listedRuns, withListed } from './listed-names.ts';
import { lostNames, whoseNameWasLost } from './lost-names.ts';
import type { Naming } from './naming.ts';
import { ordinarySurnames } from './ordinary-surnames.ts';
import { withoutOrigins } from './origins.ts';
import { printedNation } from './printed-nation.ts';
import { acquaintances } from './short-names.ts';
import { kinBefore, standsForPerson } from './surnames.ts';
import { unnamed } from './unnamed.ts';

/** Words that can be a name, and whose, where that is known. */
interface Candidate extends Span {
  readonly printed: string;
  readonly person: Person | null;
}

/** No name is longer, in words. */
const LONGEST_NAME = 4;

const inOrder = <Item extends Span>(items: readonly Item[]): Item[] => items.toSorted((a, b) => a.start - b.start);

function candidates(text: string, paragraphs: readonly Span[], knowledge: Familiar): Candidate[] {
  const { venues, meets } = knowledge;
  const known = asCalledThere(
    knownNames(text, paragraphs, knowledge).filter(
      ({ printed, start }) => !isInMeet(text, { words: printed, start }, meets),
    ),
  );
  // "Seville won": a town that somebody here is called by is a town only behind "in" and the like.
  const surnames = new Set(known.map(({ printed }) => surname(printed)).filter((name) => knowledge.places.has(name)));
  const isPlace: IsPlace = (words, at) => !surnames.has(words[at] ?? '') && isInPlaceName(knowledge.places, words, at);
  const isTown = ({ words, start }: Run) =>
    surnames.has(words) && STANDS_FOR_TOWN.test(text.slice(Math.max(0, start - 6), start));
  const isFormer = ({ start }: Span) => FORMER.test(text.slice(Math.max(0, start - 10), start));
  const runs = withListed(
    paragraphs.flatMap((paragraph) => capitalisedRuns(text, paragraph, isPlace)),
    listedRuns(text, paragraphs, knowledge.sexInLists),
  )
    .filter((run) => !isTown(run) && !isFormer(run))
    .filter((run) => !known.some((name) => overlaps(name, run)));
  const bearers = new Set(runs.flatMap(({ words }) => (words.includes(' ') ? [surname(words)] : [])));
  const isVenue = ({ words }: Run) => !bearers.has(words) && venues.includes(words);
  const people = withoutOrigins(
    text,
    withoutPlaces(
      text,
      runs.filter((run) => !isVenue(run) && !isInMeet(text, run, meets)),
    ),
  );
  const found = people.map(({ start, end, words }): Candidate => {
    const printed = isShouted(words) ? properCase(words) : withQuietSurname(words);
    return { start, end, printed, person: (isShouted(words) && knowledge.athletes.get(fold(words))?.[0]) || null };
  });
  const full = inOrder<Candidate>([...known, ...found]);
  const alone = ordinarySurnames(text, paragraphs, full).map((one): Candidate => ({ ...one, person: null }));
  return alone.length === 0 ? full : inOrder([...full, ...alone]);
}

/** "Example, formerly Max Sample of Kenya": what somebody was called before is nobody else. */
const FORMER = /\b(?:formerly|née) $/;

/** "the Golden Gala Pietro Mennea": whom a meet is named after is not there. */
function isInMeet(text: string, { words, start }: Pick<Run, 'words' | 'start'>, meets: Familiar['meets']): boolean {
  const space = words.indexOf(' ');
  const named = space < 0 ? undefined : meets.get(words.slice(0, space));
  return (
    named?.some((name) => {
      const at = name.indexOf(words);
      return at >= 0 && name.length > words.length && text.startsWith(name, start - at);
    }) ?? false
  );
}

/** "Jessica Ennis", before she was Ennis-Hill: who is never called by the name that the reader knows has the first one printed; a nickname is none. */
function asCalledThere(known: readonly Naming[]): Naming[] {
  const people = new Map(
    [...Map.groupBy(known, ({ person }) => person)].map(([person, namings]) => {
      const all = namings.map(({ printed }) => printed);
      const other = all.includes(person.name) ? undefined : all.find((printed) => sharesWord(printed, person.name));
      return [person, other === undefined ? person : { ...person, name: other }] as const;
    }),
  );
  return known.map((naming) => ({ ...naming, person: people.get(naming.person) ?? naming.person }));
}

const sharesWord = (a: string, b: string): boolean =>
  fold(a)
    .split(' ')
    .some((word) => fold(b).split(' ').includes(word));

/** "JANE EXAMPLE won": a first paragraph can begin with a name in capitals. */
const isShouted = (words: string): boolean => /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)+$/u.test(words);
const properCase = (words: string): string =>
  words.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (l) => l.toUpperCase());

/** "Aki EXAMPLE": a federation’s report prints surnames in capitals; the initials of a name are none. */
const withQuietSurname = (words: string): string =>
  words.replace(/(?<= )\p{Lu}[\p{Lu}’'-]{2,}(?![\p{L}.])/gu, (surname) => properCase(surname));

const STANDS_FOR_TOWN = /\b(?:in|at|near|from|to|of) $/i;
/** "in Jane Example (third in the 800m)". */
const COMPETED = /^ \((?:\d|first|second|third|\p{Ll}+th\b)/u;
const STANDS_FOR_PLACE =
  /\b(?:in|at|near|the|(?:city|town|capital|village|state|streets|region|province|county) of) $/i;

/** "at a sodden White City". */
const AT_A_PLACE = lean(/\b(?:at|in) (?:an? )\p{Ll}+ $/u);

/** "reel in Jane Example". */
const REELED_IN = /\b(?:reel|rein|haul|draw|bring)(?:ed|ing)? in $/;

/** "in Los Angeles", "the Kansas Cannonball": words that never stand without "in", "at" or "the", and whose last is nobody’s surname; "in Jane Example (third)" is somebody. */
function withoutPlaces(text: string, runs: readonly Run[]): Run[] {
  const people = new Set(
    runs
      .filter(
        ({ start }) =>
          !(
            STANDS_FOR_PLACE.test(text.slice(Math.max(0, start - 14), start)) ||
            AT_A_PLACE.test(text.slice(Math.max(0, start - 24), start))
          ) || REELED_IN.test(text.slice(Math.max(0, start - 14), start)),
      )
      .map(({ words }) => words),
  );
  const alone = new Set(runs.map(({ words }) => words));
  const isSurname = (words: string) => alone.has(words.slice(words.lastIndexOf(' ') + 1));
  return runs.filter(
    ({ words, end }) =>
      !words.includes(' ') || people.has(words) || isSurname(words) || COMPETED.test(text.slice(end, end + 16)),
  );
}

const isFullName = (printed: string): boolean => {
  const words = printed.split(' ').length;
  return words > 1 && words <= LONGEST_NAME;
};

/** Gives the candidates their people: full names introduce somebody, short ones mean somebody introduced anywhere, or known. */
function identified(
  text: string,
  found: readonly Candidate[],
  { bearers, sexInLists }: Familiar,
  namesAreMissing: boolean,
): Naming[] {
  const sexOf = (printed: string): Person['sex'] => {
    const sex = sexInLists(printed);
    return sex === 'men' || sex === 'women' ? sex : sexByName(printed);
  };
  const stranger = (one: Candidate): Person => ({
    name: one.printed,
    nation: printedNation(text, one),
    sex: sexOf(one.printed),
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
    const met = introductions[i] ?? lastNamed(called(printed), named) ?? bearers.get(fold(printed));
    const person =
      met ??
      others.named(printed) ??
      relative(one, named.at(-1)) ??
      relatives.get(one.printed) ??
      (standsForPerson(text, one, namesAreMissing) ? others.meet(stranger(one), printed) : null);
    if (person) named.push(person);
    if (person && kinBefore(text, start) !== null) kin.add(person);
    return person ? [{ start, end, printed, person }] : [];
  });
}

/** Of several people who share a short name, the one the article named last; before it named any, the first it will name. */
const lastNamed = (people: readonly Person[], named: readonly Person[]): Person | undefined =>
  people.length > 1 ? (named.findLast((person) => people.includes(person)) ?? people[0]) : people[0];

/** "Example (Tom Watch)", "Example (coach: Tom Watch; club: Leeds)": whoever trains somebody has no part in the story. */
const IN_BRACKETS = lean(/^ \((?:coach(?:es)?:? |(?:\p{Lu}[^()\d]*)[;,/&] ?)?$/u);
const isBracketed = (text: string, { start, end }: Span, before: Naming | undefined): boolean =>
  before !== undefined &&
  start - before.end < 60 &&
  IN_BRACKETS.test(text.slice(before.end, start)) &&
  /^[^()\d]{0,60}\)/.test(text.slice(end, end + 62));

/** Everybody an article names, and where, in order; also where a name got lost. Names come from the reader's knowledge first, then by rule. */
export function cast(text: string, paragraphs: readonly Span[], knowledge: Familiar): Naming[] {
  const gaps = lostNames(text, paragraphs);
  const namings = identified(text, candidates(text, paragraphs, knowledge), knowledge, gaps.length > 0);
  const competing: Naming[] = [];
  for (const one of namings) if (!isBracketed(text, one, competing.at(-1))) competing.push(one);
  const lost = gaps.map((gap): Naming => {
    const person = whoseNameWasLost(text, gap, gaps, paragraphs, competing) ?? unnamed();
    return { ...gap, printed: '', person };
  });
  return inOrder([...competing, ...lost]);
}
