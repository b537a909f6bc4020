import { expect, test } from 'vitest';
import { type Line, turnstile } from '../../src/pacing/turnstile.ts';

/** Those who come at once, by their lines, in the order in which they are let through. */
async function orderOf(lines: readonly Line[]): Promise<string[]> {
  const { turn } = turnstile(async () => 0);
  const order: string[] = [];
  await Promise.all(lines.map((line, i) => turn(line).then(() => order.push(`${line} ${i}`))));
  return order;
}

test('who came first goes first', async () => {
  expect(await orderOf(['due', 'due', 'due'])).toEqual(['due 0', 'due 1', 'due 2']);
});

test('while both lines wait they take turns, and one alone goes on', async () => {
  expect(await orderOf(['due', 'due', 'due', 'due', 'awaited', 'awaited'])).toEqual([
    'awaited 4',
    'due 0',
    'awaited 5',
    'due 1',
    'due 2',
    'due 3',
  ]);
});

test('who comes while a slot is waited for may be the one to have it', async () => {
  const slot = Promise.withResolvers<number>();
  const { turn } = turnstile(() => slot.promise);
  const order: Line[] = [];
  const both = ['due', 'awaited'] as const;
  const through = both.map((line) => turn(line).then(() => order.push(line)));
  slot.resolve(0);
  await Promise.all(through);
  expect(order).toEqual(['awaited', 'due']);
});

test('one that gets no slot is told why, and the next one tries', async () => {
  let asked = 0;
  const { turn } = turnstile(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no slot today');
    return 0;
  });
  const outcomes = await Promise.allSettled([turn('due'), turn('due')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('nobody is let through before the slot, which begins when it was asked for', async () => {
  const { turn } = turnstile(async () => 40);
  const began = performance.now();
  await Promise.all([turn('due'), turn('awaited')]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(79);
});

test('while it is held nobody is let through, also who has a slot', async () => {
  const { turn, hold } = turnstile(async () => 5);
  const began = performance.now();
  const both = [turn('due'), turn('awaited')];
  hold(20);
  hold(60);
  hold(10);
  await Promise.all(both);
  expect(performance.now() - began).toBeGreaterThanOrEqual(59);
});
