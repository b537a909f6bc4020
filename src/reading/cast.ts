import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { fold, surname } from '../athletics/name.ts';
import { demonyms, nationNames } from '../athletics/nation.ts';
import { capitalisedRuns, placeWords, venueNames } from './capitalised.ts';
import type { Knowledge, Person } from './knowledge.ts';
import { anyOf } from './noun-phrase.ts';
import { contains, type Span } from './span.ts';
import { standsForPerson } from './surnames.ts';
import { lostNames, unnamed } from './unnamed.ts';

/** A place where an article names somebody. */
export interface Naming extends Span {
  readonly person: Person;
  /** The name as printed, without a possessive ending. */
  readonly printed: string;
}

/** Full names and aliases of known athletes, as printed in the text. */
function knownNamings(text: string, spans: readonly Span[], athletes: readonly AthleteEntry[]): Naming[] {
  const byName = new Map(
    athletes.flatMap((a) => [a.name, ...a.aliases].filter((n) => n.includes(' ')).map((n) => [n, a] as const)),
  );
  const present = [...byName.keys()].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  if (present.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${anyOf(present)})(?![\\p{L}-])`, 'gu');
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
      const person = byName.get(match[0]);
      const at = start + match.index;
      return person ? [{ start: at, end: at + match[0].length, printed: match[0], person }] : [];
    }),
  );
}

/** The nation printed before a name ("Kenyan Timothy Cheruiyot", "Norway’s Karsten Warholm") or after it ("Green of Jamaica", "Green (Jamaica)"). */
function printedNation(text: string, { start, end }: Span): string | null {
  const before = /(\p{Lu}[\p{L}. ]*?)(?:[’']s)?\s(?:\p{Ll}+\s){0,2}$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  const after = /^\s?(?:of |\()(\p{Lu}[\p{L}. ]*?)(?=[),;]|\s\p{Ll}|$)/u.exec(text.slice(end, end + 40))?.[1];
  for (const words of [after, before, before?.split(' ').at(-1)]) {
    const key = words?.trim().toLowerCase() ?? '';
    const code = demonyms.get(key) ?? nationNames.get(key);
    if (code) return code;
  }
  return null;
}

/** Who of the people named so far a short name means: by last name, by its last words, or by first name; the last named wins. */
function shortNamed(people: readonly Person[], words: string): Person | null {
  const key = fold(words);
  const tests: ((name: string) => boolean)[] = [
    (name) => fold(surname(name)) === key,
    (name) => fold(name).endsWith(` ${key}`),
    (name) => fold(name).startsWith(`${key} `),
  ];
  for (const test of tests) {
    const person = people.findLast(({ name }) => test(name));
    if (person) return person;
  }
  return null;
}

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** Everybody an article names, and where, in order. Names come from the reader's knowledge first, then by rule. */
export function cast(text: string, spans: readonly Span[], knowledge: Knowledge): Naming[] {
  const places = placeWords(knowledge);
  const known = knownNamings(text, spans, knowledge.athletes);
  const taken = (run: Span) => known.find((k) => k.start < run.end && run.start < k.end);
  const venues = venueNames(knowledge);
  const runs = spans
    .flatMap((span) => capitalisedRuns(text, span, places))
    .filter((run) => !taken(run) && !venues.some((venue) => venue.includes(run.words)));
  const people: Person[] = [];
  const meet = (person: Person) => {
    if (!people.some(({ name }) => name === person.name)) people.push(person);
    return person;
  };
  const named = [...known, ...runs.map((run) => ({ ...run, person: null, printed: run.words }))].sort(
    (a, b) => a.start - b.start,
  );
  const full = named.map((naming) => {
    if (naming.person) return { ...naming, person: meet(naming.person) };
    const words = naming.printed.split(' ');
    if (words.length < 2 || words.length > 4 || shortNamed(people, naming.printed)) return naming;
    const entry = people.find(({ name }) => sameName(name, naming.printed));
    const nation = printedNation(text, naming);
    return { ...naming, person: meet(entry ?? { name: naming.printed, nation, sex: null, born: null }) };
  });
  const lost = lostNames(text, spans);
  const strangers: Person[] = [];
  const whole = full.flatMap(({ start, end, printed, person }) => {
    const who =
      person ??
      shortNamed(people, printed) ??
      onlyKnown(knowledge.athletes, printed) ??
      shortNamed(strangers, printed) ??
      (standsForPerson(text, { start, end }, lost.length > 0)
        ? { name: printed, nation: printedNation(text, { start, end }), sex: null, born: null }
        : null);
    if (who && !people.includes(who) && !strangers.includes(who)) strangers.push(who);
    return who ? [{ start, end, printed, person: who }] : [];
  });
  const found = lost.map((gap) => ({
    ...gap,
    printed: '',
    person: nameLost(text, gap, lost, spans, whole) ?? unnamed(),
  }));
  return [...whole, ...found].sort((a, b) => a.start - b.start);
}

/** Whose name got lost: the first whom a later sentence of the paragraph, or of the next, names by a surname never introduced. */
function nameLost(
  text: string,
  gap: Span,
  gaps: readonly Span[],
  spans: readonly Span[],
  namings: readonly Naming[],
): Person | undefined {
  const at = spans.findIndex((span) => contains(span, gap));
  const [here, next] = [spans[at], spans[at + 1]];
  if (!here) return undefined;
  const goesOn = next && !gaps.some((other) => contains(next, other));
  const from = gap.start + (/[.!?]["”’']?\s/.exec(text.slice(gap.start, here.end))?.index ?? here.end - gap.start);
  const first = (naming: Naming) =>
    naming.printed !== '' &&
    !naming.printed.includes(' ') &&
    namings.find(({ person }) => person === naming.person) === naming;
  return namings.find((n) => n.start > from && n.end <= (goesOn ? next : here).end && first(n))?.person;
}

/** The one known athlete with this last name; nobody when there are two. */
function onlyKnown(athletes: readonly AthleteEntry[], words: string): Person | null {
  const found = athletes.filter(({ name }) => sameName(surname(name), words));
  return found.length === 1 ? (found[0] ?? null) : null;
}
