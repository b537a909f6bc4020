import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { fitThreadPool } from '../../src/start/thread-pool.ts';

test('the pool has as many threads as there are processors, but at least two and at most four', () => {
  const env: NodeJS.ProcessEnv = {};
  fitThreadPool(env);
  expect(env).toEqual({ UV_THREADPOOL_SIZE: String(Math.min(4, Math.max(2, availableParallelism()))) });
});

test('a number that is set stays', () => {
  const env = { UV_THREADPOOL_SIZE: '16' };
  fitThreadPool(env);
  expect(env).toEqual({ UV_THREADPOOL_SIZE: '16' });
});
