import { expect, test } from 'vitest';
import { emptyLists } from '../../src/lists/no-lists.ts';
import { firstQuestions } from '../../src/results/first-questions.ts';
import { oneByOne } from '../../src/start/one-by-one.ts';
import { smallLists } from '../fixture-list-world.ts';

test.each([
  ['no lists', emptyLists],
  ['lists', smallLists],
])('the first questions can be asked of %s', async (_, store) => {
  const asked = oneByOne(firstQuestions(store), new AbortController());
  await expect(asked).resolves.toBeUndefined();
});

test('what can wait is done in turns, and no more once it is aborted', async () => {
  const done: string[] = [];
  const stop = new AbortController();
  const parts = ['first', 'second', 'third'].map((name) => () => {
    done.push(name);
    if (name === 'second') stop.abort();
  });
  const all = oneByOne(parts, stop);
  done.push('what came in meanwhile');
  await all;
  expect(done).toEqual(['what came in meanwhile', 'first', 'second']);
});
