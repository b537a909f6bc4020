import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writesTo } from '../../src/storage/sqlite-writes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether there is such a parent is looked for only by COMMIT. */
const TABLE = 'CREATE TABLE family (name TEXT PRIMARY KEY, parent REFERENCES family DEFERRABLE INITIALLY DEFERRED)';

/** Names in a database, each added by work that returns it. */
function family(longEnoughMs: number, path = ':memory:') {
  const database = new DatabaseSync(path);
  database.exec(TABLE);
  const insert = database.prepare('INSERT INTO family VALUES (?, ?)');
  const all = database.prepare('SELECT name FROM family ORDER BY name');
  const { write, end } = writesTo(database, longEnoughMs);
  const add = (name: string, parent: string | null = null) => write(() => insert.run(name, parent) && name);
  return { database, add, end, names: () => all.all().map(({ name }) => name) };
}

/** What each was told. */
const told = async (promises: readonly Promise<string>[]): Promise<string[]> =>
  (await Promise.allSettled(promises)).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));

test('each of a turn is told what its work returned, once the work of all is stored', async () => {
  const { add, names } = family(Number.POSITIVE_INFINITY);
  const adding = ['b', 'a', 'c'].map(async (name) => [await add(name), names()]);
  expect(names()).toEqual([]);
  const all = ['a', 'b', 'c'];
  expect(await Promise.all(adding)).toEqual([
    ['b', all],
    ['a', all],
    ['c', all],
  ]);
});

test('a transaction that can’t be committed fails for all in it, and what is before and after stays', async () => {
  const { add, names } = family(Number.POSITIVE_INFINITY);
  await add('before');
  const reason = 'Error: FOREIGN KEY constraint failed';
  expect(await told([add('a'), add('b', 'nobody'), add('c', 'a')])).toEqual([reason, reason, reason]);
  expect(names()).toEqual(['before']);
  await add('later');
  expect(names()).toEqual(['before', 'later']);
});

test('work that fails takes back what its transaction had done; what comes after it is done in the next', async () => {
  const { add, names } = family(Number.POSITIVE_INFINITY);
  await add('before');
  const reason = 'Error: UNIQUE constraint failed: family.name';
  expect(await told([add('a'), add('before'), add('b')])).toEqual([reason, reason, 'b']);
  expect(names()).toEqual(['b', 'before']);
});

test('what waits while somebody else holds the file fails, and later work is done', async () => {
  using folder = temporaryFolder();
  const path = folder.in('family.sqlite');
  const { database, add, names } = family(0, path);
  const other = new DatabaseSync(path);
  other.exec('BEGIN EXCLUSIVE');
  const reason = 'Error: database is locked';
  expect(await told([add('a'), add('b')])).toEqual([reason, reason]);
  other.exec('ROLLBACK');
  expect(await told([add('c')])).toEqual(['c']);
  expect(names()).toEqual(['c']);
  other.close();
  database.close();
});

test('work that takes long leaves turns to others', async () => {
  const { add } = family(0);
  const seen: string[] = [];
  const adding = ['a', 'b', 'c'].map(async (name) => seen.push(await add(name)));
  for (const other of ['1', '2', '3']) {
    await nextTurn();
    seen.push(other);
  }
  await Promise.all(adding);
  expect(seen).toEqual(['a', '1', 'b', '2', 'c', '3']);
});

test('the end comes when all that was asked for is done, and work for a closed database fails', async () => {
  const { database, add, end, names } = family(0);
  const adding = told([add('a'), add('a'), add('b')]);
  await end();
  expect(names()).toEqual(['a', 'b']);
  database.close();
  expect(await adding).toEqual(['a', 'Error: UNIQUE constraint failed: family.name', 'b']);
  expect(await told([add('c')])).toEqual(['Error: database is not open']);
});
