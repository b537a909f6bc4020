import type { Meet } from '../athletics/meets-file.ts';
import { type Groups, groupBy, lookUp } from './groups.ts';
import type { ListColumns, NumberColumn, Numbers } from './list-columns.ts';
import { yearOf } from './list-day.ts';
import { nationsOf } from './list-texts.ts';

/**
 * All-time lists in memory: columns and the indexes that questions need. A performance is a row, 0 … rows - 1; races, athletes, nations
 * and events are numbers too, and become objects only when they are shown. Every event has two lists, each with its best mark first:
 * 2 × event with a legal wind or none, and 2 × event + 1 with too much of it.
 */
export interface ListStore {
  readonly columns: ListColumns;
  readonly numbers: Readonly<Record<NumberColumn, Numbers>>;
  readonly meets: readonly Meet[];
  readonly rows: number;
  /** People, and after them relay teams. */
  readonly athletes: number;
  readonly races: number;
  readonly nations: number;
  readonly firstYear: number;
  readonly years: number;
  /** By row. */
  readonly raceOf: Uint32Array;
  readonly athleteOf: Uint32Array;
  readonly yearOfRow: Uint16Array;
  /** By race. */
  readonly yearOf: Uint32Array;
  readonly eventOf: Uint16Array;
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

/** The race of each row, counted over all events. */
function racesOfRows(columns: ListColumns): Uint32Array {
  const { eventRaces, raceInEvent } = columns.numbers;
  const races = new Uint32Array(raceInEvent.length);
  forEachList(columns, (list, from, to) => {
    const first = eventRaces[list >> 1] ?? 0;
    for (let row = from; row < to; row += 1) races[row] = first + (raceInEvent[row] ?? 0);
  });
  return races;
}

/** The event of each race. */
function eventsOfRaces({ events, numbers: { eventRaces, day } }: ListColumns): Uint16Array {
  const own = new Uint16Array(day.length);
  for (const event of events.keys()) own.fill(event, eventRaces[event], eventRaces[event + 1]);
  return own;
}

/** The athlete of each entrant. */
function athletesOfEntrants({ athleteEntrants, entrantName }: ListColumns['numbers']): Uint32Array {
  const athletes = new Uint32Array(entrantName.length);
  for (let athlete = 0; athlete + 1 < athleteEntrants.length; athlete += 1)
    athletes.fill(athlete, athleteEntrants[athlete], athleteEntrants[athlete + 1]);
  return athletes;
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

/** The year of each day; the first of them, and how many there are up to the last. */
function calendar(days: Numbers) {
  const years = new Uint32Array(days.length);
  let [first, last] = [9999, 0];
  for (let race = 0; race < days.length; race += 1) {
    const year = yearOf(days[race] ?? 0);
    years[race] = year;
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return { years, first, count: Math.max(0, last - first + 1) };
}

/** The store over the columns of a data file; `meets` give races the names of their meets. */
export function listStore(columns: ListColumns, meets: readonly Meet[] = []): ListStore {
  const { numbers } = columns;
  const [athletes, races] = [numbers.athleteName.length, numbers.day.length];
  const nations = nationsOf(columns).length;
  const raceOf = racesOfRows(columns);
  const athleteOf = lookUp(numbers.entrant, athletesOfEntrants(numbers));
  const { years, first, count } = calendar(numbers.day);
  const yearOfRow = Uint16Array.from(lookUp(raceOf, years));
  return Object.freeze({
    columns,
    numbers,
    meets,
    rows: raceOf.length,
    athletes,
    races,
    nations,
    firstYear: first,
    years: count,
    raceOf,
    athleteOf,
    yearOfRow,
    yearOf: years,
    eventOf: eventsOfRaces(columns),
    byAthlete: groupBy(athleteOf, athletes),
    byRace: groupBy(raceOf, races),
    byNation: byListAnd(columns, lookUp(numbers.entrant, Uint32Array.from(numbers.entrantNation)), nations, 0),
    byYear: byListAnd(columns, Uint32Array.from(yearOfRow), count, first),
    bests: bestsOf(columns, athleteOf, athletes),
  });
}
