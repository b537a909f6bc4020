import { groupBy } from '../lists/groups.ts';
import { DAYS_OF_YEAR, dayOfYear } from '../lists/list-day.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import { listEditions } from './list-editions.ts';

/** Races of lists from the latest to the first; those of one day by meet, then in programme order. */
export interface ListOrder {
  readonly races: Uint32Array;
  /** The place of each race in `races`. */
  readonly rankOf: Uint32Array;
}

/** Worked out when races are first listed: two counting sorts, by meet and then by day. */
export const listOrder = oncePer((store: ListStore): ListOrder => {
  const { byEdition } = listEditions(store);
  const lastYear = store.firstYear + store.years - 1;
  const daysBack = byEdition.map((race) => {
    const yearsBack = lastYear - (store.yearOf[race] ?? 0);
    return (yearsBack + 1) * DAYS_OF_YEAR - dayOfYear(store.numbers.day[race] ?? 0);
  });
  const { members } = groupBy(daysBack, (store.years + 1) * DAYS_OF_YEAR);
  const races = members.map((place) => byEdition[place] ?? 0);
  const rankOf = new Uint32Array(store.races);
  for (let rank = 0; rank < races.length; rank += 1) rankOf[races[rank] ?? 0] = rank;
  return { races, rankOf };
});
