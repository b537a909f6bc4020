import { completeResults } from '../../../results/complete-results.ts';
import type { Scope } from '../scope.ts';
import type { Kind } from './kind.ts';

/** Of lists, those alone that are complete, to their days. */
function within(scope: Scope): Scope {
  const results = completeResults(scope.world.results);
  return { ...scope, world: { ...scope.world, results } };
}

/** A kind that says whose mark is best: other lists hold single results, as articles do. */
export const fromCompleteLists = (kind: Kind): Kind => ({
  ...kind,
  pool: (scope) => kind.pool(within(scope)),
  draft: (scope, candidate) => kind.draft(within(scope), candidate),
});
