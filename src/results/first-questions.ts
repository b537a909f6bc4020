import { eventsOfAthlete, seasonOf } from '../lists/athlete-rows.ts';
import { bestList } from '../lists/best-list.ts';
import { onTheWay } from '../lists/en-route.ts';
import { headToHead } from '../lists/head-to-head.ts';
import type { ListStore } from '../lists/list-store.ts';
import { onThisDay } from '../lists/on-this-day.ts';
import { recordsOf } from '../lists/performance-records.ts';
import { searchNames } from '../lists/search-names.ts';
import { listEditions } from './list-editions.ts';
import { listOrder } from './list-order.ts';
import { listSources } from './list-source.ts';
import { citiesOf } from './meet-index.ts';

/** One question of each kind that puts lists into an order of its own when it is first asked: whoever asks the next needn’t wait for that. */
export const firstQuestions = (store: ListStore): readonly (() => unknown)[] => [
  () => listSources(store),
  () => searchNames(store.columns, 'anybody', 1),
  () => listEditions(store),
  () => citiesOf(store),
  () => listOrder(store),
  () => onTheWay(store),
  () => headToHead(store, 0, 1),
  () => eventsOfAthlete(store, 0),
  () => recordsOf(store),
  () => seasonOf(store, 0, store.firstYear),
  () => onThisDay(store, { month: 1, day: 1 }, 0, 1),
  () => store.columns.events.slice(0, 1).map((event) => bestList(store, { event, year: store.firstYear }, 0, 1)),
];
