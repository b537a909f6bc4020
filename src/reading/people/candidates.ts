import { fold, surname } from '../../athletics/name.ts';
import type { Person } from '../knowledge.ts';
import { capitalisedRuns, type IsPlace, type Run } from '../text/capitalised.ts';
import { isInPlaceName } from '../text/place-names.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Familiar } from './familiar.ts';
import { knownNames } from './known-names.ts';
import { listedRuns, withListed } from './listed-names.ts';
import type { Naming } from './naming.ts';
import { ordinarySurnames } from './ordinary-surnames.ts';
import { withoutOrigins } from './origins.ts';
import { withoutPlaces } from './without-places.ts';

/** "Luke van Ratingen": a surname that tells of a town is none. */
const PARTICLE = /^(?:van|von|der|den|ter|ten)$/;

/** Words that can be a name, and whose, where that is known. */
export interface Candidate extends Span {
  readonly printed: string;
  readonly person: Person | null;
}

const inOrder = <Item extends Span>(items: readonly Item[]): Item[] => items.toSorted((a, b) => a.start - b.start);

/** The words of some paragraphs that can be names: those that the reader knows first, then by rule. */
export function candidates(text: string, paragraphs: readonly Span[], knowledge: Familiar): Candidate[] {
  const { venues, meets } = knowledge;
  const known = asCalledThere(
    knownNames(text, paragraphs, knowledge).filter(
      ({ printed, start }) => !isInMeet(text, { words: printed, start }, meets),
    ),
  );
  // "Seville won": a town that somebody here is called by is a town only behind "in" and the like.
  const surnames = new Set(known.map(({ printed }) => surname(printed)).filter((name) => knowledge.places.has(name)));
  const isPlace: IsPlace = (words, at) =>
    !surnames.has(words[at] ?? '') && !PARTICLE.test(words[at - 1] ?? '') && isInPlaceName(knowledge.places, words, at);
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
  const isVenue = ({ words }: Run) => !bearers.has(words) && venues.includes(` ${words} `);
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
  const alone = ordinarySurnames(text, paragraphs, full, knowledge.places).map(
    (one): Candidate => ({ ...one, person: null }),
  );
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
