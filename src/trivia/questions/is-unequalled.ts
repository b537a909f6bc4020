import { rowsInEvent } from '../../lists/athlete-rows.ts';
import type { Results } from '../../results/results.ts';
import type { Best } from './best-at.ts';
import { isBeatenElsewhere } from './is-beaten-elsewhere.ts';

/** Whether an athlete has no second mark as good as the best. */
export function isUnequalled(results: Results, best: Best): boolean {
  const { row, event, mark, athlete } = best;
  const { store } = results.listed;
  if (isBeatenElsewhere(results, best, (other) => other.athlete.id === athlete.id)) return false;
  const { rows, aided } = rowsInEvent(store, store.athleteOf[row] ?? 0, event);
  return [...rows, ...aided].filter((own) => store.numbers.mark[own] === mark.value).length === 1;
}
