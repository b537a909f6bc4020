import { oncePer } from '../once-per.ts';
import { lookUp } from './groups.ts';
import type { ListStore } from './list-store.ts';

/**
 * Which lists each athlete is in: those of athlete a stand from `starts[a]` up to `starts[a + 1]`, in order. The rows of the one at a
 * place stand in `byAthlete.members` from `rowsFrom[place]` up to `rowsFrom[place + 1]`.
 */
export interface Careers {
  readonly starts: Uint32Array;
  readonly lists: Uint16Array;
  readonly rowsFrom: Uint32Array;
  /** The year of each of `byAthlete.members`. */
  readonly years: Uint16Array;
}

/** One pass over all rows by athlete, when one is first asked about. */
export const careersOf = oncePer((store: ListStore): Careers => {
  const { byAthlete, bests, athletes, numbers, rows, yearOfRow } = store;
  // An athlete has a best in every list that has any row of theirs.
  const pairs = bests.members.length;
  const [starts, lists, rowsFrom] = [
    new Uint32Array(athletes + 1),
    new Uint16Array(pairs),
    new Uint32Array(pairs + 1).fill(rows),
  ];
  let place = 0;
  for (let athlete = 0; athlete < athletes; athlete += 1) {
    let list = -1;
    for (let at = byAthlete.starts[athlete] ?? 0; at < (byAthlete.starts[athlete + 1] ?? 0); at += 1) {
      const row = byAthlete.members[at] ?? 0;
      if (list >= 0 && row < (numbers.eventRows[list + 1] ?? 0)) continue;
      while (row >= (numbers.eventRows[list + 1] ?? 0)) list += 1;
      lists[place] = list;
      rowsFrom[place] = at;
      place += 1;
    }
    starts[athlete + 1] = place;
  }
  return { starts, lists, rowsFrom, years: new Uint16Array(lookUp(byAthlete.members, yearOfRow)) };
});

/** At which place of careers a list of an athlete stands, looked for from their first place on or a later one; -1 when they aren’t in it. */
export function placeInCareer({ starts, lists }: Careers, athlete: number, list: number, from = starts[athlete] ?? 0) {
  const last = starts[athlete + 1] ?? 0;
  let place = from;
  while (place < last && (lists[place] ?? 0) < list) place += 1;
  return place < last && lists[place] === list ? place : -1;
}
