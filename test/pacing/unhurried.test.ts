import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { inStep } from '../../src/pacing/in-step.ts';
import { unhurried } from '../../src/pacing/unhurried.ts';
import { type Documents, documentsIn } from '../../src/storage/documents.ts';
import { memoryShelf } from '../storage/memory-shelf.ts';

/** Lists that are not hurried, and the turn of the event loop in which each change of them was asked for. */
async function slowLists(): Promise<{ lists: Documents<number[]>; asked: number[] }> {
  const kind = { schema: z.array(z.number()), initial: [], version: 1 };
  const lists = documentsIn<number[]>(await memoryShelf(), kind, () => {});
  const asked: number[] = [];
  let turn = 0;
  let isOver = false;
  onTestFinished(() => {
    isOver = true;
  });
  void (async () => {
    for (; !isOver; turn += 1) await nextTurn();
  })();
  const watched: Documents<number[]> = {
    ...lists,
    change(key, reducer) {
      asked.push(turn);
      return lists.change(key, reducer);
    },
  };
  return { lists: unhurried(watched, inStep(50)), asked };
}

test('changes that come one after another are asked for at once, in their order', async () => {
  const { lists, asked } = await slowLists();
  const changes: Promise<number[]>[] = [];
  for (let i = 0; i < 10; i += 1) {
    changes.push(lists.change('one', (before) => [...before, i]));
    await nextTurn();
  }
  await Promise.all(changes);
  expect(await lists.read('one')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked).toHaveLength(10);
  expect(new Set(asked).size).toBe(1);
});

test('what comes later is a step of its own', async () => {
  const { lists, asked } = await slowLists();
  await lists.change('one', () => [1]);
  await wait(5);
  await lists.change('one', () => [2]);
  expect(await lists.read('one')).toEqual([2]);
  expect(new Set(asked).size).toBe(2);
});

test('one that fails is told so, and the others aren’t', async () => {
  const { lists } = await slowLists();
  const fail = (): never => {
    throw new Error('not today');
  };
  const outcomes = await Promise.allSettled([lists.change('one', fail), lists.change('one', () => [1])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
