import { membersOf } from '../../lists/groups.ts';
import { eventOfRace } from '../../lists/list-event.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { oncePer } from '../../once-per.ts';

/** A birthday that tells people apart: a day, and not the first of January, which often stands for a year alone. */
const isWhole = (born: number): boolean => born % 100 > 0 && born % 10_000 !== 101;

/** Among all who are listed birthdays are shared by chance; of so many of the best hardly. */
const BEST = 200;

/** Those of the best of an event who share a birthday with another. */
const sharing = oncePer((store: ListStore): ReadonlySet<number> => {
  const first = new Map<string, number>();
  const doubles = new Set<number>();
  for (const [event] of store.columns.events.entries())
    for (const row of membersOf(store.bests, event * 2).subarray(0, BEST)) {
      const athlete = store.athleteOf[row] ?? 0;
      const born = store.numbers.athleteBorn[athlete] ?? 0;
      if (!isWhole(born)) continue;
      const key = `${eventOfRace(store, store.raceOf[row] ?? 0)}|${born}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, athlete);
      else if (other !== athlete) doubles.add(other).add(athlete);
    }
  return doubles;
});

/**
 * Whether another of the best of an event was born on the same day: lists have some under two names, as Stephen Cherono and Saif Saaeed Shaheen, and
 * then neither has the best of both.
 */
export const hasDouble = (store: ListStore, athlete: number): boolean => sharing(store).has(athlete);
