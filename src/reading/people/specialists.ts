import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Person } from '../knowledge.ts';
import type { Telling } from './telling.ts';
import { isNamed } from './unnamed.ts';

/** The disciplines that an article has told of somebody. */
export type Specialists = Map<Person, Set<DisciplineId>>;

const isThrow = (id: DisciplineId): boolean => /^(?:shot|discus|hammer|javelin)/.test(id);

/** What those do who are called by more than one discipline: "the sprinter", "the thrower". */
const KINDS: readonly (readonly [RegExp, (id: DisciplineId) => boolean])[] = [
  [/\bsprinter$/i, (id) => /^(?:60|100|200|400)m$/.test(id)],
  [/\bhurdler$/i, (id) => /\dmh$/.test(id)],
  [/\bthrower$/i, isThrow],
  [/\bjumper$/i, (id) => id.endsWith('-jump')],
  [/\bvaulter$/i, (id) => id === 'pole-vault'],
  [/\bwalker$/i, (id) => id.endsWith('w')],
  [/\b(?:miler|middle-distance runner)$/i, (id) => /^(?:800m|1500m|mile)$/.test(id)],
  [/\bmarathoner$/i, (id) => id.endsWith('marathon')],
  [/\b(?:runner|racer)$/i, (id) => disciplineOf(id).measure === 'time'],
];

/** Most words speak of none of them. */
const ANY_KIND = new RegExp(KINDS.map(([pattern]) => pattern.source).join('|'), 'i');

/** Whether some words speak of those who do a discipline: "the long jumper", "the 800m champion"; null for words that speak of none. */
function saidToDo(words: string): ((id: DisciplineId) => boolean) | null {
  const named = disciplinesIn(words, { start: 0, end: words.length }).map(({ discipline }) => discipline);
  if (named.length > 0) return (id) => named.includes(id);
  return ANY_KIND.test(words) ? (KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null) : null;
}

/** "the runner": so many are that it means nobody before whom somebody stands who may be one. */
const BROAD = /\b(?:runner|racer)$/i;

/** The likeliest of some people whom words such as "the long jumper" mean by what was told of them; nobody where the sentence before was of one alone, of whom nothing was told. */
export function specialistAmong(
  people: readonly Person[],
  words: string,
  specialists: Specialists,
  alone: Person | null,
): Person | undefined {
  const does = saidToDo(words);
  if (does === null) return undefined;
  // "Example was downcast. “…,” said the sprinter."
  if (alone && alone === people[0] && !specialists.has(alone) && ANY_KIND.test(words)) return undefined;
  const unknown = BROAD.test(words) ? people.findIndex((person) => !specialists.has(person)) : -1;
  const likely = unknown < 0 ? people : people.slice(0, unknown);
  return likely.find((person) => [...(specialists.get(person) ?? [])].some(does));
}

/** Whom a sentence names together with what stands at `at`: whoever is named last before it, those who act together, and who acts there; else who is named next. */
function namedAt({ mentions, clauses }: Telling, at: number): readonly Person[] {
  const before = mentions.findLastIndex(({ end }) => end <= at);
  const together = clauses.find(({ subjects }) => subjects.includes(before))?.subjects ?? [before];
  const acting = before < 0 ? [] : (clauses.findLast(({ start, end }) => start <= at && at < end)?.subjects ?? []);
  const nearest = before < 0 ? [mentions.findIndex(({ start }) => start >= at)] : together;
  return [...nearest, ...acting].flatMap((index) => mentions[index]?.person ?? []).filter(isNamed);
}

/** Learns what those do whom a sentence names together with a discipline. */
export function learnSpecialists(text: string, telling: Telling, specialists: Specialists): void {
  for (const { discipline, start } of disciplinesIn(text, telling.sentence)) {
    for (const person of namedAt(telling, start))
      specialists.set(person, (specialists.get(person) ?? new Set()).add(discipline));
  }
}
