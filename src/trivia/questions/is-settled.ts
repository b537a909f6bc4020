import { rowsInEvent } from '../../lists/athlete-rows.ts';
import type { Best } from './best-at.ts';
import { hasDouble } from './has-double.ts';
import { isBeatenElsewhere } from './is-beaten-elsewhere.ts';
import { renownOf } from './renown.ts';
import type { Scope } from './scope.ts';

/** Who had a mark in the season before the lists end competes on, and may be better by now. */
const SEASONS = 1;

/** Of these years many Russian results were annulled later: what lists have left is not what fans saw. */
const ANNULLED = { from: 2004, to: 2015 } as const;

/** Whether a best is likely to be the last word: that of somebody who competes on has often been beaten since the lists end, as fans know. */
export function isSettled({ world: { results } }: Scope, best: Best): boolean {
  const { store } = results.listed;
  const { row, event, nation, year, until } = best;
  const athlete = store.athleteOf[row] ?? 0;
  if (hasDouble(store, athlete)) return false;
  if (isBeatenElsewhere(results, best, (other) => other.athlete.id === best.athlete.id)) return false;
  if (nation === 'RUS' && ANNULLED.from <= year && year <= ANNULLED.to && renownOf(store, athlete, year) !== 'easy')
    return false;
  const { rows } = rowsInEvent(store, athlete, event);
  const lastListed = Number(until?.slice(0, 4) ?? 0);
  return rows.every((own) => (store.yearOf[store.raceOf[own] ?? 0] ?? 0) < lastListed - SEASONS);
}
