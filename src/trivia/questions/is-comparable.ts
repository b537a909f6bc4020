import type { Best } from './best-at.ts';
import { isSettled } from './is-settled.ts';
import type { Scope } from './scope.ts';

/** Further down a list nobody compares athletes, unless one of them is asked for. */
const LAST = 150;

/** Whether a best may be compared with those of others. */
export const isComparable = (scope: Scope, best: Best): boolean =>
  (best.place < LAST || scope.topic.kind === 'athlete') && isSettled(scope, best);
