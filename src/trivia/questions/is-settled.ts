import type { Best } from './best-at.ts';
import { competesOn } from './competes-on.ts';
import { hasDouble } from './has-double.ts';
import { isBeatenElsewhere } from './is-beaten-elsewhere.ts';
import { renownOf } from './renown.ts';
import type { Scope } from './scope.ts';

/** Of these years many Russian results were annulled later: what lists have left is not what fans saw. */
const ANNULLED = { from: 2004, to: 2015 } as const;

/** Whether a best is likely to be the last word: that of somebody who competes on has often been beaten since the lists end, as fans know. */
export function isSettled({ world: { results } }: Scope, best: Best): boolean {
  const { store } = results.listed;
  const { row, nation, year, until } = best;
  const athlete = store.athleteOf[row] ?? 0;
  if (hasDouble(store, athlete)) return false;
  if (isBeatenElsewhere(results, best, (other) => other.athlete.id === best.athlete.id)) return false;
  if (nation === 'RUS' && ANNULLED.from <= year && year <= ANNULLED.to && renownOf(store, athlete, year) !== 'easy')
    return false;
  // Who has left the mile for a while comes back to it.
  return !competesOn(store, athlete, until);
}
