import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, words } from '../../src/athletics/name.ts';
import { nationOf } from '../../src/athletics/nation.ts';
import { readLists } from '../../src/data/lists-file.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { athleteById, athleteSearch } from '../../src/lists/athlete-search.ts';
import { editDistance } from '../../src/lists/edit-distance.ts';
import { athleteAt } from '../../src/lists/list-athlete.ts';
import { type ListStore, listStore } from '../../src/lists/list-store.ts';
import { shortId } from '../../src/short-id.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

/** Every letter of two words against every other. */
function fullDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const [before = [], row] = [rows[i - 1], [i]];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
          isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
test('the edit distance is the full one, up to a limit', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(fullDistance(a, b), limit + 1));
    }),
  );
});

const nationWords = (code: string | null): string[] => {
  const nation = code === null ? undefined : nationOf(code);
  const parts = [...(nation?.names ?? []), ...(nation?.demonyms ?? [])].map(words);
  return [
    ...(code ? [fold(code)] : []),
    ...parts.flatMap((own) =>
      own.filter((word) => own.length === 1 || word.length >= 4 || (own[0] === word && own.length === 1)),
    ),
  ];
};

interface Searched {
  readonly id: string;
  readonly words: readonly string[];
  readonly nation: readonly string[];
}

const everybody = (store: ListStore): Searched[] =>
  Array.from({ length: store.columns.people }, (_, number) => {
    const { id, name, aliases, nation } = athleteAt(store, number);
    return { id, words: [name, ...aliases].flatMap(words), nation: nationWords(nation) };
  });

function costOf(word: string, person: Searched): number {
  const allowed = Math.min(3, Math.floor(word.length / 4));
  const costs = person.words.map((own) => {
    if (own === word) return 0;
    if (own.startsWith(word)) return 2;
    const mistakes = fullDistance(word, own);
    return mistakes <= allowed ? mistakes * 64 : Number.POSITIVE_INFINITY;
  });
  return Math.min(...costs, person.nation.includes(word) ? 0 : Number.POSITIVE_INFINITY);
}

/** Looks at every word of every name. */
function searchByHand(people: readonly Searched[], text: string): string[] {
  const asked = words(text);
  const best = (of: readonly string[]) =>
    people
      .map((person, rank) => ({
        id: person.id,
        cost: of.reduce((sum, word) => sum + costOf(word, person), Math.log2(1 + rank / 50)),
      }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost);
  const found = best(asked);
  if (found.length > 0 || asked.length < 2) return found.slice(0, 25).map(({ id }) => id);
  const cheapest = new Map<string, number>();
  for (const index of asked.keys())
    for (const { id, cost } of best(asked.filter((_, i) => i !== index)))
      cheapest.set(id, Math.min(cost, cheapest.get(id) ?? Number.POSITIVE_INFINITY));
  return [...cheapest]
    .sort(([, a], [, b]) => a - b)
    .slice(0, 25)
    .map(([id]) => id);
}

/** What people type: a name with words left out, turned round, begun or misspelt. */
const typed = (people: readonly Searched[]) =>
  fc
    .record({
      person: fc.nat(people.length - 1),
      swap: fc.boolean(),
      last: fc.boolean(),
      cut: fc.nat(6),
      at: fc.nat(12),
      letter: fc.constantFrom('', 'x', 'e'),
      nation: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ person, swap, last, cut, at, letter, nation }) => {
      const own = people[person] ?? { words: [], nation: [] };
      const name = (last ? own.words.slice(-1) : own.words.slice(0, 3)).join(' ');
      const begun = cut > 2 ? name : name.slice(0, Math.max(2, name.length - cut));
      const misspelt = letter === '' ? begun : begun.slice(0, at) + letter + begun.slice(at + 1);
      const turned = swap ? misspelt.split(' ').reverse().join(' ') : misspelt;
      return nation === 0 ? `${turned} ${own.nation[0] ?? ''}` : turned;
    });

function expectSameAsByHand(store: ListStore, numRuns: number): void {
  const people = everybody(store);
  const search = athleteSearch(store);
  fc.assert(
    fc.property(typed(people), (text) => {
      expect(search.suggest(text).map(({ id }) => id)).toEqual(
        fold(text) === '' ? people.slice(0, 25).map(({ id }) => id) : searchByHand(people, text),
      );
    }),
    { numRuns },
  );
}

const small = listStore(importLists(listFiles(SMALL_LISTS)).lists);
test('the search finds, in order, those that looking at every name finds', () => {
  expectSameAsByHand(small, 300);
});

const lists = await readLists(join(import.meta.dirname, '../../data/toplists.bin'));
if (!lists) throw new Error('expected data/toplists.bin');
const store = listStore(lists);
const search = athleteSearch(store);

test('so it does among all athletes', { timeout: 60_000 }, () => {
  expectSameAsByHand(store, 12);
});

describe('autocomplete offers first', () => {
  test.each([
    ['bolt', 'usain-bolt'],
    ['usain', 'usain-bolt'],
    ['Ingebrigsten', 'jakob-ingebrigtsen'],
    ['ingebrigtsen ja', 'jakob-ingebrigtsen'],
    ['guerrouj el', 'hicham-el-guerrouj'],
    ['kipyegon', 'faith-kipyegon'],
    ['van niek', 'wayde-van-niekerk'],
    ['lionaird', 'ciaran-o-lionaird'],
    ['mclauglin', 'sydney-mclaughlin-levrone'],
    ['kerr gbr', 'josh-kerr'],
    ['warholm norway', 'karsten-warholm'],
    ['mondo', 'armand-duplantis'],
    ['Włodarczyk', 'anita-wlodarczyk'],
    ['wlodarcyk', 'anita-wlodarczyk'],
  ])('for %j %s', (text, id) => {
    expect(search.suggest(text)[0]?.id).toBe(id);
  });

  test.each(['zzzzzz', '🏃', '?!'])('nobody for %j', (text) => {
    expect(search.suggest(text).map(({ id }) => id)).toEqual(
      text === 'zzzzzz' ? [] : search.suggest('').map(({ id }) => id),
    );
  });

  test.each(['', 'a', 'kenya', 'x'.repeat(6000)])('25 at most for %j', (text) => {
    expect(search.suggest(text).length).toBeLessThanOrEqual(25);
  });
});

describe('find', () => {
  test.each(['hicham-el-guerrouj', 'Hicham El Guerrouj', 'EL GUERROUJ hicham', shortId('hicham-el-guerrouj')])(
    '%j is one athlete',
    (text) => {
      expect(search.find(text)).toMatchObject({
        kind: 'exact',
        found: { id: 'hicham-el-guerrouj', nation: 'MAR', born: '1974-09-14' },
      });
    },
  );

  test('a surname that one has means them, one that several have nobody', () => {
    expect(search.find('Bolt')).toMatchObject({ kind: 'exact', found: { id: 'usain-bolt' } });
    const match = search.find('Kerr');
    expect(match.kind === 'several' && match.candidates[0]?.id).toBe('josh-kerr');
  });

  test('a name that two have means both, the one with most points first', () => {
    const match = search.find('Steve Smith');
    expect(match.kind === 'several' && match.candidates.map(({ id, born }) => [id, born])).toEqual([
      ['steve-smith', '1973-03-29'],
      ['steve-smith-2', '1951-01-24'],
    ]);
  });

  test.each([
    ['Ingebrigsten', 'jakob-ingebrigtsen'],
    // Two letters that stand the wrong way round are one mistake: Ushan Perera is no nearer.
    ['Usian', 'usain-bolt'],
  ])('%s is nearest to %s', (misspelt, id) => {
    const match = search.find(misspelt);
    expect(match.kind === 'near' && match.candidates[0]?.id).toBe(id);
  });

  test('nothing is near to nothing', () => {
    expect(search.find('')).toEqual({ kind: 'near', candidates: [] });
  });
});

test('every athlete and team is found by their id', () => {
  const step = 97;
  for (let number = 0; number < store.athletes; number += step) {
    const athlete = athleteAt(store, number);
    expect(athleteById(store, athlete.id)).toEqual(athlete);
  }
  expect(athleteById(store, 'nobody-at-all')).toBeUndefined();
});
