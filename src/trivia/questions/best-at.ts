import type { Athlete } from '../../athletics/athlete.ts';
import type { Event } from '../../athletics/discipline.ts';
import type { Mark } from '../../athletics/mark.ts';
import { completeTo } from '../../lists/complete-to.ts';
import { membersOf } from '../../lists/groups.ts';
import { eventOfRace } from '../../lists/list-event.ts';
import { performanceAt } from '../../lists/list-performance.ts';
import { raceAt } from '../../lists/list-race.ts';
import { lowerBound } from '../../lists/lower-bound.ts';
import type { Results } from '../../results/results.ts';
import { isDistinctive } from './is-distinctive.ts';

/** The best mark of an athlete in an event on the lists. */
export interface Best {
  readonly row: number;
  readonly athlete: Athlete;
  readonly event: Event;
  /** The number of the event. */
  readonly number: number;
  readonly mark: Mark;
  readonly nation: string | null;
  readonly date: string;
  readonly year: number;
  readonly city: string;
  readonly country: string | null;
  /** The edition's id, where the meet is known. */
  readonly meet: string | null;
  /** Its place among the bests of all athletes, from 0. */
  readonly place: number;
  /** The ISO date to which the list of the event is complete; null where no list is. */
  readonly until: string | null;
}

/** The best in a row; null where a name, a hand on the watch or an indoor hall leaves a doubt. */
export function bestAt(results: Results, row: number): Best | null {
  const { store, athleteAt } = results.listed;
  const { athlete: athleteNumber, race: raceNumber, hand, mark, nation } = performanceAt(store, row);
  const race = raceAt(store, raceNumber);
  const athlete = athleteAt(athleteNumber);
  if (hand || /\bindoor\b/i.test(race.venue) || !isDistinctive(results, athlete)) return null;
  const number = eventOfRace(store, raceNumber);
  const all = membersOf(store.bests, number * 2);
  return {
    row,
    athlete,
    event: race.event,
    number,
    mark,
    nation,
    date: race.date,
    year: Number(race.date.slice(0, 4)),
    city: race.city,
    country: race.nation,
    meet: race.edition?.id ?? null,
    place: lowerBound(all, row, 0, all.length),
    until: completeTo(store, race.event),
  };
}
