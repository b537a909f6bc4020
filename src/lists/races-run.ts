import { disciplineOf } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { type Groups, groupBy, groupsInOrder, lookUp } from './groups.ts';
import { isOneListRace } from './is-one-list-race.ts';
import type { ListColumns, Numbers } from './list-columns.ts';
import type { ListStore } from './list-store.ts';
import { picked } from './picked.ts';
import { raceDays } from './race-days.ts';

/** The rows of each athlete in races that were one for sure, the latest first; where one stands twice in a race, the better mark first. */
export interface RacesRun extends Groups {
  /** When the race of each member was, counted back from the latest: 0 for that, and a number of its own for each race. */
  readonly ago: Uint32Array;
  /** The mark of each member, so that less is better. */
  readonly marks: Uint32Array;
  /** The place of each member; 0 where none is known. */
  readonly places: Numbers;
}

/** The mark of each row; its complement where more is better. */
function lessIsBetter({ events, numbers: { eventRows, mark } }: ListColumns): Uint32Array {
  const marks = new Uint32Array(mark);
  for (const [event, { discipline }] of events.entries()) {
    if (disciplineOf(discipline).measure === 'time') continue;
    const last = eventRows[event * 2 + 2] ?? 0;
    for (let row = eventRows[event * 2] ?? 0; row < last; row += 1) marks[row] = ~(marks[row] ?? 0);
  }
  return marks;
}

/** Counting sorts of what stands by race already, when two are first compared. */
export const racesRun = oncePer((store: ListStore): RacesRun => {
  const { byRace, athleteOf, athletes, raceOf, rows, columns } = store;
  const { days, count } = raceDays(store);
  const latestFirst = groupBy(days, count).members.reverse();
  const ago = new Uint32Array(latestFirst.length);
  const order = new Uint32Array(rows);
  let ordered = 0;
  for (const [place, race] of latestFirst.entries()) {
    ago[race] = place;
    if (!isOneListRace(store, race)) continue;
    const own = byRace.members.subarray(byRace.starts[race], byRace.starts[race + 1]);
    order.set(own, ordered);
    ordered += own.length;
  }
  const { starts, members } = groupsInOrder(order.subarray(0, ordered), athleteOf, athletes);
  return {
    starts,
    members,
    ago: lookUp(lookUp(members, raceOf), ago),
    marks: lookUp(members, lessIsBetter(columns)),
    places: picked(columns.numbers.place, members),
  };
});
