import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLists, writeLists } from '../../src/data/lists-file.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const { lists } = importLists(listFiles(SMALL_LISTS));
let folder = '';
const path = () => join(folder, 'lists.bin');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bell-lap-lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The file with something done to it. */
async function changed(change: (bytes: Buffer) => Uint8Array | string): Promise<string> {
  await writeLists(path(), lists);
  await writeFile(path(), change(await readFile(path())));
  return path();
}

test('lists are read as they were written', async () => {
  const size = await writeLists(path(), lists);
  expect((await readFile(path())).length).toBe(size);
  expect(await readLists(path())).toEqual(lists);
});

/** A file as it was written before: with another version, and a column of 8 bytes more before all others. */
const before = (version: number, header: (text: string) => string) => (bytes: Buffer) => {
  const [first = ''] = bytes.toString('latin1').split('\n', 1);
  const text = first
    .replace(/"version":\d+/, `"version":${version}`)
    .replace('"columns":[', '"columns":[{"name":"raceByDay","type":"u8","length":3},');
  const body = Buffer.concat([Buffer.alloc(8, 7), zstdDecompressSync(bytes.subarray(bytes.indexOf('\n') + 1))]);
  return Buffer.concat([Buffer.from(`${header(text)}\n`, 'latin1'), zstdCompressSync(body)]);
};

test('a file of the version before is read, without the column that it has more', async () => {
  expect(await readLists(await changed(before(3, (text) => text)))).toEqual(lists);
});

test('one of the version before that says of no list that it is complete', async () => {
  const file = await changed(before(2, (text) => text.replace(/"complete":\[.*?\}\],/, '')));
  expect(await readLists(file)).toEqual({ ...lists, complete: [] });
});

test('where there is no file there are no lists', async () => {
  expect(await readLists(join(folder, 'none.bin'))).toBeNull();
});

test.each<[string, (bytes: Buffer) => Uint8Array | string, string]>([
  ['an empty one', () => '', 'expected lists that npm run import wrote, found something else'],
  ['other text', () => 'Dear diary\n', 'expected lists that npm run import wrote, found something else'],
  ['other JSON', () => '{"format":"something"}\n', 'expected lists that npm run import wrote, found something else'],
  [
    'an older version',
    (bytes) => bytes.toString('latin1').replace('"version":4', '"version":1'),
    'expected lists of version 4, found version 1: import them again',
  ],
  [
    'one cut short',
    (bytes) => bytes.subarray(0, bytes.length - 100),
    'expected whole lists, found a damaged file: import them again',
  ],
  [
    'a header alone',
    (bytes) => bytes.subarray(0, bytes.indexOf('\n') + 1),
    'expected whole lists, found a damaged file: import them again',
  ],
  [
    'one with a wrong byte',
    (bytes) => bytes.fill((bytes.at(-200) ?? 0) ^ 255, bytes.length - 200, bytes.length - 199),
    'expected whole lists, found a damaged file: import them again',
  ],
  [
    'one without a column',
    (bytes) => {
      const text = bytes.toString('latin1');
      return Buffer.from(text.replace('"name":"mark"', '"name":"place"'), 'latin1');
    },
    'expected a column mark, found none: import the lists again',
  ],
])('%s is refused with a sentence', async (_, change, message) => {
  const file = await changed(change);
  await expect(readLists(file)).rejects.toMatchObject({ name: 'DataError', problems: [`${file}: ${message}`] });
});
