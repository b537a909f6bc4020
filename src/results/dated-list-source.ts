import { formatDate } from '../athletics/date.ts';
import { isoDay } from '../lists/list-day.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import type { Source } from './race.ts';

/** "Jul 2023", the month of the latest race; null when there is none. */
function lastMonth({ numbers }: ListStore): string | null {
  let last = 0;
  for (const day of numbers.day) last = Math.max(last, day);
  const date = isoDay(last);
  return date === null ? null : formatDate(date).split(' ').slice(1).join(' ');
}

/** The lists as a source to cite: “World Athletics all-time lists to Jul 2023”. */
export const datedListSource = oncePer((store: ListStore): Source => {
  const last = lastMonth(store);
  const short = `World Athletics all-time lists${last === null ? '' : ` to ${last}`}`;
  return { kind: 'list', id: 'world-athletics-lists', short, url: null };
});
