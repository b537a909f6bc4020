import type { Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { type Careers, careersOf, placeInCareer } from './careers.ts';
import { type Groups, groupBy, groupsInOrder, lookUp, membersOf } from './groups.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { lowerBound } from './lower-bound.ts';
import { raceDays } from './race-days.ts';

/** An athlete’s performances in one event, the best first. */
export interface EventRows {
  readonly event: Event;
  /** Those with a legal wind, or none. */
  readonly rows: Uint32Array;
  /** Those with too much. */
  readonly aided: Uint32Array;
}

/** All rows of an athlete: event by event in programme order, each event’s best first. */
export const rowsOfAthlete = (store: ListStore, athlete: number): Uint32Array => membersOf(store.byAthlete, athlete);

const NONE = new Uint32Array();

/** The rows of one list at a place of careers. */
const rowsAt = ({ byAthlete }: ListStore, { rowsFrom }: Careers, place: number): Uint32Array =>
  byAthlete.members.subarray(rowsFrom[place], rowsFrom[place + 1]);

/** The events an athlete has performances in, in programme order. */
export function eventsOfAthlete(store: ListStore, athlete: number): readonly EventRows[] {
  const careers = careersOf(store);
  const { starts, lists } = careers;
  const last = starts[athlete + 1] ?? 0;
  const found: EventRows[] = [];
  for (let place = starts[athlete] ?? 0; place < last; place += 1) {
    const list = lists[place] ?? 0;
    const event = store.columns.events[list >> 1];
    if (!event) throw new RangeError(`no event of list ${list}`);
    const own = rowsAt(store, careers, place);
    const legal = found.at(-1);
    // An event’s marks with too much wind come right after those that count.
    if (list % 2 === 0) found.push({ event, rows: own, aided: NONE });
    else if (legal?.event === event) found[found.length - 1] = { ...legal, aided: own };
    else found.push({ event, rows: NONE, aided: own });
  }
  return found;
}

/** An athlete’s performances in one event; none when the lists don’t have it. */
export function rowsInEvent(store: ListStore, athlete: number, event: Event): EventRows {
  const careers = careersOf(store);
  const list = (eventNumber(store, event) ?? -1) * 2;
  const legal = placeInCareer(careers, athlete, list);
  const windy = placeInCareer(careers, athlete, list + 1, legal < 0 ? undefined : legal + 1);
  return {
    event,
    rows: legal < 0 ? NONE : rowsAt(store, careers, legal),
    aided: windy < 0 ? NONE : rowsAt(store, careers, windy),
  };
}

const TEN = 10;

/** The rows of an athlete’s ten best marks that count in one event, or as many as there are. */
export function bestTen(store: ListStore, athlete: number, event: Event): Uint32Array {
  const careers = careersOf(store);
  const place = placeInCareer(careers, athlete, (eventNumber(store, event) ?? -1) * 2);
  if (place < 0) return NONE;
  const from = careers.rowsFrom[place] ?? 0;
  return store.byAthlete.members.subarray(from, Math.min(from + TEN, careers.rowsFrom[place + 1] ?? 0));
}

/** The rows of each athlete by day, and the years beside them. */
interface Seasons extends Groups {
  readonly years: Uint16Array;
}

/** Two counting sorts, by day and then by athlete, when a season is first asked for. */
const seasonsOf = oncePer((store: ListStore): Seasons => {
  const { raceOf, athleteOf, athletes, yearOfRow } = store;
  const { days, count } = raceDays(store);
  const byDay = groupBy(lookUp(raceOf, days), count);
  const { starts, members } = groupsInOrder(byDay.members, athleteOf, athletes);
  return { starts, members, years: new Uint16Array(lookUp(members, yearOfRow)) };
});

/** An athlete’s rows of one year, by day. */
export function seasonOf(store: ListStore, athlete: number, year: number): Uint32Array {
  const { starts, members, years } = seasonsOf(store);
  const [from, to] = [starts[athlete] ?? 0, starts[athlete + 1] ?? 0];
  const first = lowerBound(years, year, from, to);
  let last = first;
  // A season is short: walking through it takes less than looking for its end.
  while (last < to && years[last] === year) last += 1;
  return members.subarray(first, last);
}
