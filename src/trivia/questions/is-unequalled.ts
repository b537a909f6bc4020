import { rowsInEvent } from '../../lists/athlete-rows.ts';
import type { ListStore } from '../../lists/list-store.ts';
import type { Best } from './best-at.ts';

/** Whether an athlete has no second mark as good as the best. */
export function isUnequalled(store: ListStore, { row, event, mark }: Best): boolean {
  const { rows, aided } = rowsInEvent(store, store.athleteOf[row] ?? 0, event);
  return [...rows, ...aided].filter((own) => store.numbers.mark[own] === mark.value).length === 1;
}
