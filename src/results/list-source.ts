import { formatDate } from '../athletics/date.ts';
import { lastDay } from '../lists/last-day.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import type { Source } from './race.ts';

/** "Jul 2023" of "2023-07-30". */
const monthOf = (date: string): string => formatDate(date).split(' ').slice(1).join(' ');

/** The lists as the source of what they say: “World Athletics all-time lists to Jul 2023”. */
export const listSource = oncePer((store: ListStore): Source => {
  const last = lastDay(store);
  const short = ['World Athletics all-time lists', ...(last === null ? [] : [`to ${monthOf(last)}`])].join(' ');
  return { kind: 'list', id: 'world-athletics-lists', short, url: null };
});
