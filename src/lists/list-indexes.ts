import { type Groups, groupBy, lookUp } from './groups.ts';
import type { ListColumns } from './list-columns.ts';
import { nationsOf } from './list-texts.ts';
import type { RowPlaces } from './row-places.ts';

/** The orders that most questions need. */
export interface ListIndexes {
  /** Rows by athlete, in the order of the lists: event by event, the best mark first. */
  readonly byAthlete: Groups;
  /** Rows by race, the best mark first. */
  readonly byRace: Groups;
  /** Rows by `list × nations + nation`, the nation of that day; the best mark first. */
  readonly byNation: Groups;
  /** Rows by `list × years + year - firstYear`, the best mark first. */
  readonly byYear: Groups;
  /** By list, the best row of each athlete; the best mark first. */
  readonly bests: Groups;
}

/** Calls back with each list's number and rows. */
function forEachList({ events, numbers }: ListColumns, visit: (list: number, from: number, to: number) => void): void {
  for (let list = 0; list < events.length * 2; list += 1)
    visit(list, numbers.eventRows[list] ?? 0, numbers.eventRows[list + 1] ?? 0);
}

/** Rows by list and by a value of each, least … least + size - 1. */
function byListAnd(columns: ListColumns, values: Uint32Array, size: number, least: number): Groups {
  forEachList(columns, (list, from, to) => {
    const first = list * size - least;
    for (let row = from; row < to; row += 1) values[row] = first + (values[row] ?? 0);
  });
  return groupBy(values, columns.events.length * 2 * size);
}

/** The first row of each athlete in every list. */
function bestsOf(columns: ListColumns, athleteOf: Uint32Array, athletes: number): Groups {
  const lastList = new Int32Array(athletes).fill(-1);
  const starts = new Uint32Array(columns.events.length * 2 + 1);
  const rows = new Uint32Array(athleteOf.length);
  let found = 0;
  forEachList(columns, (list, from, to) => {
    for (let row = from; row < to; row += 1) {
      const athlete = athleteOf[row] ?? 0;
      if (lastList[athlete] === list) continue;
      lastList[athlete] = list;
      rows[found] = row;
      found += 1;
    }
    starts[list + 1] = found;
  });
  return { starts, members: rows.slice(0, found) };
}

/** Puts rows into every order, each by a counting sort or in one pass. */
export function listIndexes(columns: ListColumns, places: RowPlaces): ListIndexes {
  const { numbers } = columns;
  const { raceOf, athleteOf, yearOfRow, firstYear, years } = places;
  const [athletes, races] = [numbers.athleteName.length, numbers.day.length];
  const nations = lookUp(numbers.entrant, new Uint32Array(numbers.entrantNation));
  return {
    byAthlete: groupBy(athleteOf, athletes),
    byRace: groupBy(raceOf, races),
    byNation: byListAnd(columns, nations, nationsOf(columns).length, 0),
    byYear: byListAnd(columns, new Uint32Array(yearOfRow), years, firstYear),
    bests: bestsOf(columns, athleteOf, athletes),
  };
}
