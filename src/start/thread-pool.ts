import { availableParallelism } from 'node:os';

/** Node's own number. */
const USUAL = 4;
/** A slow look-up of a name takes one; signatures shouldn't wait for it. */
const LEAST = 2;

/**
 * Lets Node's thread pool, which verifies the signatures of requests, have no more threads than there are processors: more of
 * them only keep the main thread waiting. Counts when nothing has used the pool yet; a number that is set already stays.
 */
export function fitThreadPool(env: NodeJS.ProcessEnv): void {
  const { UV_THREADPOOL_SIZE: set = String(Math.min(USUAL, Math.max(LEAST, availableParallelism()))) } = env;
  Object.assign(env, { UV_THREADPOOL_SIZE: set });
}
