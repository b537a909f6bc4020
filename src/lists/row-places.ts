import { lookUp } from './groups.ts';
import type { ListColumns, Numbers } from './list-columns.ts';
import { yearOf } from './list-day.ts';

/** Where rows and races stand in all that columns hold. */
export interface RowPlaces {
  /** By row. */
  readonly raceOf: Uint32Array;
  readonly athleteOf: Uint32Array;
  readonly yearOfRow: Uint16Array;
  /** By race. */
  readonly yearOf: Uint32Array;
  readonly eventOf: Uint16Array;
  readonly firstYear: number;
  readonly years: number;
}

/** The race of each row, counted over all events. */
function racesOfRows({ events, numbers }: ListColumns): Uint32Array {
  const { eventRows, eventRaces, raceInEvent } = numbers;
  const races = new Uint32Array(raceInEvent.length);
  for (let event = 0; event < events.length; event += 1) {
    const first = eventRaces[event] ?? 0;
    const last = eventRows[event * 2 + 2] ?? 0;
    for (let row = eventRows[event * 2] ?? 0; row < last; row += 1) races[row] = first + (raceInEvent[row] ?? 0);
  }
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

/** Works out where everything in columns stands. */
export function rowPlaces(columns: ListColumns): RowPlaces {
  const { numbers } = columns;
  const raceOf = racesOfRows(columns);
  const { years, first, count } = calendar(numbers.day);
  return {
    raceOf,
    athleteOf: lookUp(numbers.entrant, athletesOfEntrants(numbers)),
    yearOfRow: new Uint16Array(lookUp(raceOf, years)),
    yearOf: years,
    eventOf: eventsOfRaces(columns),
    firstYear: first,
    years: count,
  };
}
