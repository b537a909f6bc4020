import { dayNumber } from '../../lists/day-number.ts';
import { membersOf } from '../../lists/groups.ts';
import { eventNumber } from '../../lists/list-event.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { lowerBound } from '../../lists/lower-bound.ts';
import { isIn } from '../../lists/venue.ts';
import type { Results } from '../../results/results.ts';
import type { Final } from './final-at.ts';

/** A championship is over in so many days. */
const DAYS = 15;

/** The ids of all who were first in a race of the event in that city about that time, in heats and races of juniors too. */
export function firstsAround({ listed: { store, athleteAt } }: Results, { race, date }: Final): ReadonlySet<string> {
  const event = eventNumber(store, race.event);
  const { place, day, venue, eventRaces } = store.numbers;
  const firsts = new Set<string>();
  if (event === undefined) return firsts;
  const [from, to] = [eventRaces[event] ?? 0, eventRaces[event + 1] ?? 0];
  const middle = Temporal.PlainDate.from(date);
  const first = lowerBound(day, dayNumber(middle.subtract({ days: DAYS }).toString()), from, to);
  const last = lowerBound(day, dayNumber(middle.add({ days: DAYS }).toString()), from, to);
  const { city } = race.edition;
  const venues = venuesOf(store.columns);
  for (let other = first; other < last; other += 1) {
    if (city !== null && !isIn(venues[venue[other] ?? 0] ?? '', city)) continue;
    for (const row of membersOf(store.byRace, other))
      if (place[row] === 1) firsts.add(athleteAt(store.athleteOf[row] ?? 0).id);
  }
  return firsts;
}
