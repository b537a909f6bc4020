import type { Athlete } from '../../athletics/athlete.ts';
import type { Event } from '../../athletics/discipline.ts';
import { membersOf } from '../../lists/groups.ts';
import { eventNumber } from '../../lists/list-event.ts';
import type { Listed } from '../../results/listed.ts';

/** So many rows have about as many athletes as compete for one title. */
const ROWS = 60;
const LEADERS = 16;

/** The best athletes of an event in a year, or in the last year that lists have: those who might have won. */
export function seasonLeaders({ store, athleteAt }: Listed, event: Event, year: number): readonly Athlete[] {
  const number = eventNumber(store, event);
  if (number === undefined || store.years === 0) return [];
  const place = Math.min(Math.max(0, year - store.firstYear), store.years - 1);
  const rows = membersOf(store.byYear, number * 2 * store.years + place).subarray(0, ROWS);
  const athletes = new Set(Array.from(rows, (row) => store.athleteOf[row] ?? 0));
  return Array.from(athletes).slice(0, LEADERS).map(athleteAt);
}
