import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLists } from '../../src/data/lists-file.ts';
import { importLists } from '../../src/import/import-lists.ts';
import type { ListFile } from '../../src/import/read-list.ts';
import { bestList } from '../../src/lists/best-list.ts';
import { membersOf } from '../../src/lists/groups.ts';
import { performancesIn } from '../../src/lists/list-performance.ts';
import { raceAt, raceById } from '../../src/lists/list-race.ts';
import { type ListStore, listStore } from '../../src/lists/list-store.ts';
import { onThisDay } from '../../src/lists/on-this-day.ts';
import { haveSharedLists, listFiles, rawRows, SHARED_LISTS, SMALL_LISTS } from '../fixture-lists.ts';
import { traced } from './traced.ts';

const { CI } = process.env;
test.runIf(CI)('on CI the lists are there', () => {
  expect(haveSharedLists, `expected lists in ${SHARED_LISTS}`).toBe(true);
});

/** Random rows of lists are in the store wherever somebody may look for them. */
function expectEveryRowIn(store: ListStore, files: readonly ListFile[], numRuns: number): void {
  const lists = files.map((file) => ({ path: file.path, rows: rawRows(file) }));
  const place = fc.nat().chain((list) => fc.nat().map((row) => [list % lists.length, row] as const));
  fc.assert(
    fc.property(place, ([at, number]) => {
      const { path, rows } = lists[at] ?? { path: '', rows: [] };
      const raw = rows[number % rows.length] ?? {};
      const [found, ...more] = traced(store, path, raw);
      if (!found) throw new Error(`${path}: ${JSON.stringify(raw)} is not in the store`);
      expect(more).toEqual([]);
      const { row } = found;
      const race = raceAt(store, found.race);
      expect(raceById(store, race.id)).toEqual(race);
      expect(performancesIn(store, found.race).map((performance) => performance.row)).toContain(row);
      const year = Number(race.date.slice(0, 4));
      const season = { event: race.event, year, nation: raw.Nat, every: true };
      const ofNation = bestList(store, season, 0, Number.MAX_SAFE_INTEGER).entries;
      expect(ofNation.map((entry) => entry.row).filter((own) => own === row)).toHaveLength(1);
      const [month = 0, day = 0] = race.date.slice(5).split('-').map(Number);
      expect(onThisDay(store, { month, day }, 0, Number.MAX_SAFE_INTEGER)).toContain(row);
      expect(membersOf(store.byAthlete, found.athlete)).toContain(row);
    }),
    { numRuns },
  );
}

test('any row of the small lists is in the store of them', () => {
  const files = listFiles(SMALL_LISTS);
  expectEveryRowIn(listStore(importLists(files).lists), files, 200);
});

describe.runIf(haveSharedLists)('of all lists', () => {
  const files = haveSharedLists ? listFiles(SHARED_LISTS) : [];
  let store: ListStore;
  beforeAll(async () => {
    const lists = await readLists(join(import.meta.dirname, '../../data/toplists.bin'));
    if (!lists) throw new Error('expected data/toplists.bin');
    store = listStore(lists);
  });

  /** Reading all of them takes longer than the test: every tenth, another tenth from time to time. */
  const tenth = Math.floor(Math.random() * 10);
  test(`any row is in the store of the data file (list ${tenth}, ${tenth + 10}, …)`, () => {
    expectEveryRowIn(
      store,
      files.filter((_, index) => index % 10 === tenth),
      300,
    );
  });
});
