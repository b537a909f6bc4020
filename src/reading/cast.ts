import { fold } from '../athletics/name.ts';
import { capitalisedRuns, placeWords, venueNames } from './capitalised.ts';
import type { Knowledge, Person } from './knowledge.ts';
import { knownNames } from './known-names.ts';
import { lostNames, whoseNameWasLost } from './lost-names.ts';
import type { Naming } from './naming.ts';
import { printedNation } from './printed-nation.ts';
import { acquaintances, onlyBearers } from './short-names.ts';
import { overlaps, type Span } from './span.ts';
import { standsForPerson } from './surnames.ts';
import { unnamed } from './unnamed.ts';

/** Words that can be a name, and whose, where that is known. */
interface Candidate extends Span {
  readonly printed: string;
  readonly person: Person | null;
}

/** No name is longer, in words. */
const LONGEST_NAME = 4;

const inOrder = <Item extends Span>(items: readonly Item[]): Item[] => items.toSorted((a, b) => a.start - b.start);

function candidates(text: string, paragraphs: readonly Span[], knowledge: Knowledge): Candidate[] {
  const known = knownNames(text, paragraphs, knowledge.athletes);
  const [places, venues] = [placeWords(knowledge), venueNames(knowledge)];
  const runs = paragraphs
    .flatMap((paragraph) => capitalisedRuns(text, paragraph, places))
    .filter((run) => !known.some((name) => overlaps(name, run)) && !venues.some((venue) => venue.includes(run.words)));
  return inOrder([...known, ...runs.map(({ start, end, words }) => ({ start, end, printed: words, person: null }))]);
}

const isFullName = (printed: string): boolean => {
  const words = printed.split(' ').length;
  return words > 1 && words <= LONGEST_NAME;
};

/** Gives the candidates their people: full names introduce somebody, short ones mean somebody introduced anywhere, or known. */
function identified(
  text: string,
  found: readonly Candidate[],
  knowledge: Knowledge,
  namesAreMissing: boolean,
): Naming[] {
  const stranger = (one: Candidate): Person => ({
    name: one.printed,
    nation: printedNation(text, one),
    sex: null,
    born: null,
  });
  const introduced = acquaintances();
  const introductions = found.map((one) => {
    if (one.person) return introduced.meet(one.person);
    if (!isFullName(one.printed) || introduced.called(one.printed)) return null;
    return introduced.meet(stranger(one));
  });
  const bearers = onlyBearers(knowledge.athletes);
  const others = acquaintances();
  return found.flatMap((one, i): Naming[] => {
    const { start, end, printed } = one;
    const met = introductions[i] ?? introduced.called(printed) ?? bearers.get(fold(printed)) ?? others.named(printed);
    const person = met ?? (standsForPerson(text, one, namesAreMissing) ? others.meet(stranger(one)) : null);
    return person ? [{ start, end, printed, person }] : [];
  });
}

/** Everybody an article names, and where, in order; also where a name got lost. Names come from the reader's knowledge first, then by rule. */
export function cast(text: string, paragraphs: readonly Span[], knowledge: Knowledge): Naming[] {
  const gaps = lostNames(text, paragraphs);
  const namings = identified(text, candidates(text, paragraphs, knowledge), knowledge, gaps.length > 0);
  const lost = gaps.map((gap): Naming => {
    const person = whoseNameWasLost(text, gap, gaps, paragraphs, namings) ?? unnamed();
    return { ...gap, printed: '', person };
  });
  return inOrder([...namings, ...lost]);
}
