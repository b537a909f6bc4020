import MiniSearch from 'minisearch';
import type { Match, NameSearch } from '../athletics/match.ts';
import { fold, surname, words } from '../athletics/name.ts';
import { byShortId } from '../short-id.ts';

/** Somebody or something that can be asked for by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Of several, the one who alone has what was asked for; else all of them. */
export function onlyOne<T>(several: Extract<Match<T>, { kind: 'several' }>, has: (thing: T) => boolean): Match<T> {
  const [found, another] = several.candidates.filter(has);
  return found && !another ? { kind: 'exact', found } : several;
}

/** The same, which can also be asked without looking for what is only similar. */
export interface CalledSearch<T> extends NameSearch<T> {
  /** What `find` finds, but null for what is only near. */
  readonly called: (text: string) => Match<T> | null;
}

const anyOrder = (text: string): string => words(text).sort().join(' ');

/** Who answers to each text. */
function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}

const MISTAKES_A_LETTER = 0.25;
/** Where some words fit nobody, the others have to fit better: “Nobody Nowhere” is not Woody. */
const FEWER_MISTAKES = 0.15;

function buildIndex(things: readonly Named[], fame: readonly number[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['name', 'aliases'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: MISTAKES_A_LETTER,
      prefix: true,
      boostDocument: (id) => fame[id] ?? 1,
      boost: { name: 2 },
      weights: { fuzzy: 0.4, prefix: 0.7 },
    },
  });
  index.addAll(things.map(({ name, aliases }, id) => ({ id, name, aliases: aliases.join(' ') })));
  return index;
}

/**
 * Makes names searchable; of equally likely ones the earlier in the list comes first. `fame` is how many times likelier
 * than somebody unknown a thing is meant.
 */
export function buildNameSearch<T extends Named>(things: readonly T[], fame: (thing: T) => number): CalledSearch<T> {
  const index = buildIndex(things, things.map(fame));
  const byFullName = groupBy(things, ({ name, aliases }) => [name, ...aliases].map(anyOrder));
  const bySurname = groupBy(things, ({ name }) => [fold(surname(name)), words(name).at(-1) ?? '']);
  const search = (text: string): readonly T[] => {
    const all = index.search(text, { combineWith: 'AND' });
    const hits = all.length > 0 ? all : index.search(text, { fuzzy: FEWER_MISTAKES });
    return hits.flatMap(({ id }) => things[id] ?? []);
  };
  const called = (text: string): Match<T> | null => {
    const same = byShortId(things, text);
    if (same) return { kind: 'exact', found: same };
    if (fold(text) === '') return null;
    const candidates = byFullName.get(anyOrder(text)) ?? bySurname.get(fold(text)) ?? [];
    const [found, another] = candidates;
    if (!found) return null;
    return another ? { kind: 'several', candidates } : { kind: 'exact', found };
  };
  return {
    called,
    find: (text) => called(text) ?? { kind: 'near', candidates: fold(text) === '' ? [] : search(text) },
    suggest: (text) => (fold(text) === '' ? things : search(text)),
  };
}
