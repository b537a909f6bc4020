import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shelf } from '../../src/storage/shelf.ts';
import { eachStore } from './each-store.ts';

const spaces = ['a', 'a-b', 'b'] as const;
const space = fc.constantFrom(...spaces);
/** Keys that would be mistaken for others where a namespace is joined, looked for or taken off carelessly. */
const key = fc.oneof(
  fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', ':', '%', '_', '*', '?', '[', 'é', '\\') }),
  fc.constantFrom('a:b', 'a::b', '__proto__', 'toString', '😀'),
);
/** As JSON has it: minus nought is nought there, however deep it stands. */
const value = fc.jsonValue({ noUnicodeString: false }).map((json): unknown => JSON.parse(JSON.stringify(json)));
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), space, key, value }),
  fc.record({ kind: fc.constant('delete' as const), space, key }),
  fc.record({ kind: fc.constant('replace' as const), space, key, value: fc.option(value, { nil: undefined }) }),
);

const all = async (shelf: Shelf) => new Map(await Array.fromAsync(shelf.entries()));

eachStore('a namespace', (open) => {
  test('keeps what a map keeps, beside others, whatever is set, deleted and replaced', async () => {
    await using own = await open();
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        round += 1;
        const name = 'x'.repeat(round); // nothing of the rounds before is in it
        const shelves = new Map(spaces.map((space) => [space, own.store.namespace(`${space}-${name}`)] as const));
        const maps = new Map(spaces.map((space) => [space, new Map<string, unknown>()] as const));
        for (const step of steps) {
          const [shelf, map] = [shelves.get(step.space), maps.get(step.space)];
          if (!shelf || !map) throw new Error('a space');
          if (step.kind === 'delete') {
            expect(await shelf.delete(step.key)).toBe(map.delete(step.key));
            continue;
          }
          if (step.kind === 'set') await shelf.set(step.key, step.value);
          else expect(await shelf.replace(step.key, (await shelf.hold(step.key))?.text, step.value)).toBe(true);
          if (step.value === undefined) map.delete(step.key);
          else map.set(step.key, step.value);
        }
        for (const space of spaces) {
          const [shelf, map] = [shelves.get(space), maps.get(space)];
          if (!shelf || !map) throw new Error('a space');
          expect(await all(shelf)).toEqual(map);
          for (const [key, value] of map) expect(await shelf.get(key)).toEqual(value);
          for (const [key, value] of map) expect((await shelf.hold(key))?.value).toEqual(value);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has nothing under a key that wasn’t set', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    expect(await shelf.get('k')).toBeUndefined();
    expect(await shelf.hold('k')).toBeUndefined();
    expect(await shelf.delete('k')).toBe(false);
    expect(await all(shelf)).toEqual(new Map());
  });

  test('replaces a value only if it is still what was held', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    expect(await shelf.replace('k', 'something', 1)).toBe(false);
    expect(await shelf.replace('k', undefined, 1)).toBe(true);
    const held = await shelf.hold('k');
    expect(held?.value).toBe(1);
    expect(await shelf.replace('k', undefined, 2)).toBe(false);
    expect(await shelf.replace('k', `${held?.text} `, 2)).toBe(false);
    expect(await shelf.get('k')).toBe(1);
    expect(await shelf.replace('k', held?.text, 2)).toBe(true);
    expect(await shelf.replace('k', held?.text, undefined)).toBe(false);
    expect(await shelf.get('k')).toBe(2);
    expect(await shelf.replace('k', (await shelf.hold('k'))?.text, undefined)).toBe(true);
    expect(await shelf.get('k')).toBeUndefined();
    expect(await shelf.replace('k', undefined, undefined)).toBe(true);
    expect(await shelf.replace('k', held?.text, undefined)).toBe(false);
  });

  test('of many who replace the same at once lets one through', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    const done = await Promise.all(Array.from({ length: 50 }, (_, i) => shelf.replace('k', undefined, i)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await shelf.get('k')).toBe(done.indexOf(true));
  });

  test('with many keys is walked whole, each key once, while others are set', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    const keys = Array.from({ length: 1500 }, (_, i) => String(i));
    await Promise.all(keys.map((key) => shelf.set(key, key)));
    await own.store.namespace('b').set('other', 1);
    const walked: string[] = [];
    for await (const [key, value] of shelf.entries()) {
      expect(value).toBe(key);
      walked.push(key);
      if (walked.length % 500 === 0) await shelf.set(`new ${walked.length}`, `new ${walked.length}`);
    }
    const old = walked.filter((key) => !key.startsWith('new'));
    expect(old.toSorted()).toEqual(keys.toSorted());
    expect(new Set(walked).size).toBe(walked.length);
  });

  test('keeps a megabyte', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    const long = 'é😀"\\\n'.repeat(200_000);
    await shelf.set('k', { long });
    expect(await shelf.get('k')).toEqual({ long });
  });

  test.each(['', 'A', 'a:b', 'a::', 'a*', 'a-', 'a b'])('can’t be named %j', async (name) => {
    await using own = await open();
    expect(() => own.store.namespace(name)).toThrow('expected lower-case words joined by hyphens');
  });

  test('rejects everything once the store is closed', async () => {
    await using own = await open();
    const shelf = own.store.namespace('a');
    await own.store.close();
    await expect(shelf.get('k')).rejects.toThrow();
    await expect(shelf.set('k', 1)).rejects.toThrow();
    await expect(shelf.delete('k')).rejects.toThrow();
    await expect(shelf.hold('k')).rejects.toThrow();
    await expect(shelf.replace('k', undefined, 1)).rejects.toThrow();
    await expect(all(shelf)).rejects.toThrow();
  });
});
