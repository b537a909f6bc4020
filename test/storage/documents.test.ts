import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentsIn } from '../../src/storage/documents.ts';
import type { Shelf } from '../../src/storage/shelf.ts';
import { memoryShelf } from './memory-shelf.ts';

/** A document with a moment, which its stored form writes as a number of days. */
const tallySchema = z.strictObject({
  version: z.literal(2),
  names: z.array(z.string()),
  day: z.codec(z.int(), z.instanceof(Temporal.PlainDate), {
    decode: (days) => Temporal.PlainDate.from('1970-01-01').add({ days }),
    encode: (day) => Temporal.PlainDate.from('1970-01-01').until(day).days,
  }),
});
type Tally = z.infer<typeof tallySchema>;

const initial: Tally = { version: 2, names: [], day: Temporal.PlainDate.from('1970-01-01') };
const older = z.object({ version: z.literal(1), name: z.string() });
const migrate = (stored: unknown) => ({ version: 2, names: [older.parse(stored).name], day: 0 });
const silent = (): void => {};
const talliesIn = (shelf: Shelf, report = (_: string, problem: string): void => expect.fail(problem)) =>
  documentsIn(shelf, { schema: tallySchema, initial, migrate }, report);
const naming =
  (name: string) =>
  (tally: Tally): Tally => ({ ...tally, names: [...tally.names, name] });

/** A shelf that says what is asked of it. */
function watched(shelf: Shelf): Shelf & { readonly log: string[] } {
  const log: string[] = [];
  return {
    ...shelf,
    log,
    hold(key) {
      log.push(`hold ${key}`);
      return shelf.hold(key);
    },
    replace(key, before, value) {
      log.push(`replace ${key}`);
      return shelf.replace(key, before, value);
    },
  };
}

test('a document that is as it was at first leaves nothing in the store', async () => {
  const shelf = await memoryShelf();
  const tallies = talliesIn(shelf);
  await tallies.change('a', naming('x'));
  expect(await tallies.change('a', () => initial)).toBe(initial);
  expect(await Array.fromAsync(shelf.entries())).toEqual([]);
  expect(await tallies.read('a')).toBe(initial);
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('change'), key: fc.constantFrom('a', 'b'), name: fc.constantFrom('x', 'y') }),
  fc.record({ kind: fc.constant('remove'), key: fc.constantFrom('a', 'b'), name: fc.constant('') }),
);

test('changes and removals asked for at once are made in their order, and each change resolves to what it made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const shelf = await memoryShelf();
      const tallies = talliesIn(shelf);
      const naive = new Map<string, readonly string[]>();
      const expected = steps.map(({ kind, key, name }) => {
        if (kind === 'remove') naive.delete(key);
        else naive.set(key, [...(naive.get(key) ?? []), name]);
        return kind === 'remove' ? undefined : naive.get(key);
      });
      const made = await Promise.all(
        steps.map(({ kind, key, name }) =>
          kind === 'remove' ? tallies.remove(key) : tallies.change(key, naming(name)),
        ),
      );
      expect(made.map((tally) => tally?.names)).toEqual(expected);
      for (const key of ['a', 'b']) expect((await tallies.read(key)).names).toEqual(naive.get(key) ?? []);
      const all = await Array.fromAsync(talliesIn(shelf).all());
      expect(new Map(all.map(([key, { names }]) => [key, names]))).toEqual(naive);
    }),
  );
});

test('a value comes back as it was, from what is at hand and from the store', async () => {
  const shelf = await memoryShelf();
  const day = Temporal.PlainDate.from('2025-06-12');
  const tallies = talliesIn(shelf);
  await tallies.change('a', (tally) => ({ ...tally, day }));
  expect(await shelf.get('a')).toEqual({ version: 2, names: [], day: 20251 });
  for (const documents of [tallies, talliesIn(shelf)]) expect((await documents.read('a')).day.equals(day)).toBe(true);
});

test('changes that wait for one another go into one write', async () => {
  const shelf = watched(await memoryShelf());
  const tallies = talliesIn(shelf);
  const first = tallies.change('a', naming('first'));
  await Promise.all([first, ...Array.from({ length: 50 }, (_, i) => tallies.change('a', naming(String(i))))]);
  expect(shelf.log).toEqual(['hold a', 'replace a']);
});

test('a reducer that returns the same object writes nothing', async () => {
  const shelf = watched(await memoryShelf());
  const tallies = talliesIn(shelf);
  expect(await tallies.change('a', (tally) => tally)).toBe(initial);
  expect(shelf.log).toEqual(['hold a']);
});

test('what was read or changed before is at hand at once when the store is this process’s own', async () => {
  const tallies = talliesIn(await memoryShelf());
  expect(tallies.read('a')).toBeInstanceOf(Promise);
  expect(await tallies.read('a')).toBe(initial);
  expect(tallies.read('a')).toBe(initial);
  await tallies.change('a', naming('x'));
  expect(tallies.read('a')).toMatchObject({ names: ['x'] });
  await tallies.remove('a');
  expect(await tallies.read('a')).toBe(initial);
});

test('at most a thousand are at hand, and for certain the half that was used last', async () => {
  const tallies = talliesIn(await memoryShelf());
  for (let i = 0; i <= 1000; i += 1) await tallies.read(String(i));
  for (let i = 501; i <= 1000; i += 1) expect(tallies.read(String(i))).toBe(initial);
  expect(tallies.read('0')).toBeInstanceOf(Promise);
});

test('in a shared store a reading finds what another process has just changed', async () => {
  const shelf: Shelf = { ...(await memoryShelf()), isShared: true };
  const [one, other] = [talliesIn(shelf), talliesIn(shelf)];
  await one.change('a', naming('x'));
  await other.change('a', naming('y'));
  expect(await one.read('a')).toMatchObject({ names: ['x', 'y'] });
});

test('changes that another process makes in the middle of one are kept', async () => {
  const shelf = await memoryShelf();
  const other = talliesIn(shelf);
  const others = ['one', 'two', 'three'];
  const hold = async (key: string) => {
    const held = await shelf.hold(key);
    const name = others.shift();
    if (name !== undefined) await other.change(key, naming(name));
    return held;
  };
  const one = talliesIn({ ...shelf, isShared: true, hold });
  expect((await one.change('a', naming('mine'))).names).toEqual(['one', 'two', 'three', 'mine']);
});

test('a reading that began before a change and ends after it doesn’t hide the change', async () => {
  const shelf = await memoryShelf();
  const later = Promise.withResolvers<void>();
  let isFirst = true;
  const hold = async (key: string) => {
    const held = await shelf.hold(key);
    const wasFirst = isFirst;
    isFirst = false;
    if (wasFirst) await later.promise;
    return held;
  };
  const tallies = talliesIn({ ...shelf, hold });
  const reading = tallies.read('a');
  const changing = tallies.change('a', naming('x'));
  later.resolve();
  await Promise.all([reading, changing]);
  expect(tallies.read('a')).toMatchObject({ names: ['x'] });
});

describe('a change that fails', () => {
  test('for the store is refused with all that wait with it, and the next one is stored', async () => {
    const shelf = await memoryShelf();
    let isFull = true;
    const tallies = talliesIn({
      ...shelf,
      replace: (...all) => (isFull ? Promise.reject(new Error('disk full')) : shelf.replace(...all)),
    });
    const both = await Promise.allSettled([tallies.change('a', naming('x')), tallies.change('a', naming('y'))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await tallies.read('a')).toBe(initial);
    isFull = false;
    expect((await tallies.change('a', naming('z'))).names).toEqual(['z']);
  });

  test.each([
    ['throws', (): Tally => expect.fail('no')],
    ['makes what can’t be stored', (tally: Tally): Tally => ({ ...tally, names: Object(['a', 1]) })],
  ])('as its reducer %s is refused alone', async (_, wrong) => {
    const tallies = talliesIn(await memoryShelf());
    const all = [naming('x'), wrong, naming('y')].map((reducer) => tallies.change('a', reducer));
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await tallies.read('a')).names).toEqual(['x', 'y']);
  });
});

describe('a stored value', () => {
  test('of an older version is read as one of this version, and stored so by the next change', async () => {
    const shelf = await memoryShelf();
    await shelf.set('a', { version: 1, name: 'x' });
    const tallies = talliesIn(shelf);
    expect(await tallies.read('a')).toEqual({ ...initial, names: ['x'] });
    expect((await Array.fromAsync(tallies.all())).map(([key]) => key)).toEqual(['a']);
    await tallies.change('a', naming('y'));
    expect(await shelf.get('a')).toEqual({ version: 2, names: ['x', 'y'], day: 0 });
  });

  test('of a newer version is neither read nor changed, and left out of all', async () => {
    const shelf = await memoryShelf();
    const newer = { version: 3, lists: [] };
    await shelf.set('a', newer);
    const reported: string[] = [];
    const tallies = talliesIn(shelf, (key, problem) => reported.push(`${key}: ${problem}`));
    await expect(tallies.read('a')).rejects.toThrow('from a newer Bell Lap');
    await expect(tallies.change('a', naming('x'))).rejects.toThrow('from a newer Bell Lap');
    expect(await Array.fromAsync(tallies.all())).toEqual([]);
    expect(reported).toEqual(['a: This is from a newer Bell Lap']);
    expect(await shelf.get('a')).toEqual(newer);
  });

  test.each([
    ['of this version', { version: 2, names: 'lost', day: 0 }, 'expected array'],
    ['of an older version', { version: 1 }, 'expected 2'],
    ['without a version', 'lost', 'expected object'],
  ])(
    '%s that can’t be read is kept aside and reported once, and the document starts anew',
    async (_, stored, problem) => {
      const shelf = await memoryShelf();
      await shelf.set('a', stored);
      const reported: string[] = [];
      const report = (key: string, found: string): void => void reported.push(`${key}: ${found}`);
      const tallies = talliesIn(shelf, report);
      expect(await tallies.read('a')).toBe(initial);
      expect(await Array.fromAsync(talliesIn(shelf, report).all())).toEqual([]);
      expect(reported).toEqual([expect.stringMatching(new RegExp(`^a: ✖ .*${problem}`))]);
      await tallies.change('a', naming('x'));
      expect(await talliesIn(shelf, report).read('a')).toMatchObject({ names: ['x'] });
      expect(await shelf.aside().get('a')).toEqual(stored);
      await tallies.remove('a');
      expect(await shelf.aside().get('a')).toBeUndefined();
    },
  );
});

test('nothing is reported where everything can be read', async () => {
  const shelf = await memoryShelf();
  await talliesIn(shelf, silent).change('a', naming('x'));
  expect(await Array.fromAsync(talliesIn(shelf).all())).toEqual([['a', { ...initial, names: ['x'] }]]);
});
