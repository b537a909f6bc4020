import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { StoreError } from '../../src/storage/store-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a file keeps values when it is opened again', async () => {
  using folder = temporaryFolder();
  const place = { kind: 'sqlite', path: folder.in('kept.sqlite') } as const;
  const before = await openStore(place);
  await before.namespace('a').set('k', { n: 1 });
  await before.close();
  const after = await openStore(place);
  expect(await after.namespace('a').get('k')).toEqual({ n: 1 });
  expect(await after.namespace('b').get('k')).toBeUndefined();
  await after.close();
});

test('a file keeps what was asked for before it was closed', async () => {
  using folder = temporaryFolder();
  const place = { kind: 'sqlite', path: folder.in('kept.sqlite') } as const;
  const before = await openStore(place);
  const asked = Promise.all([before.namespace('a').set('k', 1), before.namespace('b').replace('k', undefined, 2)]);
  await Promise.all([before.close(), before.close()]);
  expect(await asked).toEqual([undefined, true]);
  const after = await openStore(place);
  expect(await after.namespace('a').get('k')).toBe(1);
  expect(await after.namespace('b').get('k')).toBe(2);
  await after.close();
});

test.each([
  ['in a folder that isn’t there', 'none/a.sqlite'],
  ['that is a folder', ''],
  ['that holds something else', 'text'],
  ['that may only be read', 'read.sqlite'],
])('a file %s can’t be opened, and the sentence says what to set', async (_, name) => {
  using folder = temporaryFolder();
  await (await openStore({ kind: 'sqlite', path: folder.in('read.sqlite') })).close();
  writeFileSync(folder.in('text'), 'no database, but long enough to be one'.repeat(200));
  const path = name === 'read.sqlite' ? `file:${folder.in(name)}?mode=ro` : folder.in(name);
  const opening = openStore({ kind: 'sqlite', path });
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(`The store ${path} can’t be used (`);
  await expect(opening).rejects.toThrow('Set STORE_URL to a file that may be written');
});

test('a file in use is refused, also by another name, and free again once it is closed', async () => {
  using folder = temporaryFolder();
  const path = folder.in('used.sqlite');
  const using = await openStore({ kind: 'sqlite', path });
  const refused = openStore({ kind: 'sqlite', path: `file:${path}` });
  await expect(refused).rejects.toThrow(StoreError);
  await expect(refused).rejects.toThrow(
    `The store file:${path} is in use by another Bell Lap process. Stop that one first`,
  );
  await using.close();
  await (await openStore({ kind: 'sqlite', path })).close();
});
