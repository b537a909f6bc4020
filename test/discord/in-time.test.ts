import { expect, test } from 'vitest';
import { isDoneWithin } from '../../src/discord/in-time.ts';

const never = new Promise(() => {});

test('work that is done is in time, and work that never ends is not', async () => {
  expect(await isDoneWithin(60_000, Promise.resolve('done'))).toBe(true);
  expect(await isDoneWithin(1, never)).toBe(false);
});

test('a failure in time is the caller’s, and a later one is nobody’s', async () => {
  const failure = new Error('pulled up lame');
  await expect(isDoneWithin(60_000, Promise.reject(failure))).rejects.toBe(failure);
  const { promise, reject } = Promise.withResolvers();
  expect(await isDoneWithin(1, promise)).toBe(false);
  // Were it still waited for, the test run would end with an unhandled rejection.
  reject(failure);
});
