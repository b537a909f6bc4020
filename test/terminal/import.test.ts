import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLists } from '../../src/data/lists-file.ts';
import { noLists } from '../../src/lists/no-lists.ts';
import { importCommand } from '../../src/terminal/import.ts';
import { SMALL_LISTS } from '../fixture-lists.ts';

const nothing = { athletes: [], meets: [], articles: [], lists: noLists };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bell-lap-import-'));
  await cp(SMALL_LISTS, join(folder, 'lists'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const given = args.map((arg) => (arg.endsWith('.csv') ? join(folder, 'lists', arg) : arg));
  const code = await importCommand(given, nothing, folder, {
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
  });
  const tidy = (texts: readonly string[]) =>
    texts
      .join('\n')
      .replaceAll(`${folder}/`, '')
      .replaceAll(/\d+ kB/g, 'N kB');
  return { code, out: tidy(out), err: tidy(err) };
}

const data = () => readFile(join(folder, 'toplists.bin'));

test('lists are imported, and a second time nothing changes', async () => {
  const done = { code: 0, err: '' };
  expect(await run('men/decathlon.csv')).toEqual({
    ...done,
    out: 'toplists.bin: 30 performances of 18 athletes in 25 races, N kB (30 rows read)',
  });
  const before = await data();
  expect(await run('men/decathlon.csv')).toMatchObject(done);
  expect((await data()).equals(before)).toBe(true);
});

test('a list more is added to those there are', async () => {
  await run('men/decathlon.csv');
  const { out } = await run('women/high-jump.csv');
  expect(out).toContain('90 performances');
});

test('wrong rows are named, the others imported', async () => {
  const path = join(folder, 'lists/men/decathlon.csv');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace('\n', '\n0,1.0,many,Kevin MAYER,10 FEB 1992,FRA,1,Talence (FRA),16 SEP 2018,1302\n'),
  );
  const { code, out, err } = await run('men/decathlon.csv');
  expect([code, err]).toEqual([3, 'lists/men/decathlon.csv:2: expected points such as 8905, found “many”']);
  expect(out).toContain('30 performances');
});

test('where no row can be used nothing is written', async () => {
  await writeFile(join(folder, 'lists/notes.csv'), 'Dear diary\n');
  expect(await run('notes.csv', 'gone.csv')).toEqual({
    code: 1,
    out: '',
    err: [
      'lists/gone.csv: there is no such file. Check the path.',
      'lists/notes.csv:1: expected columns for mark, name, nation, venue, date, found none',
      'No row could be used, so toplists.bin stays as it is.',
    ].join('\n'),
  });
  await expect(data()).rejects.toThrow('ENOENT');
});

test('a list says to which day it is complete, and one that comes later changes nothing of that', async () => {
  const complete = async () => (await readLists(join(folder, 'toplists.bin')))?.complete;
  await run('--source', 'World', '--complete-to', '2023-06-30', 'men/decathlon.csv', 'women/high-jump.csv');
  expect(await complete()).toEqual([{ source: 'World', to: '2023-06-30', events: [0, 1] }]);
  await run('--source', 'Club', 'men/100-metres.csv', 'men/decathlon.csv');
  expect(await complete()).toEqual([{ source: 'World', to: '2023-06-30', events: [1, 2] }]);
  await run('--source', 'World', '--complete-to', '2023-06-30', 'men/100-metres.csv');
  expect(await complete()).toEqual([{ source: 'World', to: '2023-06-30', events: [0, 1, 2] }]);
  await run('--source', 'World', '--complete-to', '2024-12-31', 'men/100-metres.csv');
  expect(await complete()).toEqual([
    { source: 'World', to: '2023-06-30', events: [1, 2] },
    { source: 'World', to: '2024-12-31', events: [0] },
  ]);
});

test.each(['2023', '1 Jul 2023', '2023-06-31'])('“%s” is no day to which a list is complete', async (day) => {
  expect(await run('--complete-to', day, 'men/decathlon.csv')).toEqual({
    code: 2,
    out: '',
    err: `To which day are these lists complete? Write it like --complete-to 2023-07-01; found “${day}”.`,
  });
  await expect(data()).rejects.toThrow('ENOENT');
});

test('without a file it says how to name one', async () => {
  expect(await run()).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('npm run import -- --source "Club records" men/1500-metres.csv'),
  });
});
