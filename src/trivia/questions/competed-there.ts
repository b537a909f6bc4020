import type { Athlete } from '../../athletics/athlete.ts';
import { dayNumber } from '../../lists/day-number.ts';
import { membersOf } from '../../lists/groups.ts';
import { listRounds } from '../../lists/list-round.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { lowerBound } from '../../lists/lower-bound.ts';
import { parseVenue } from '../../lists/venue.ts';
import { oncePer } from '../../once-per.ts';
import type { Results } from '../../results/results.ts';
import type { Best } from './best-at.ts';

const COMBINED = listRounds.indexOf('combined');

/** Days of a meet or of a week of races. */
const DAYS = 8;

/** The city of each venue. */
const citiesOf = oncePer(({ columns }: ListStore) => venuesOf(columns).map((venue) => parseVenue(venue).city));

/**
 * Those with a mark of the event from the same city about the same day, in a contest of its own. Nobody else will do: of the games of a continent
 * the place tells who is from there, and nobody takes a decathlete for the winner of the long jump.
 */
export function competedThere({ listed: { store, athleteAt } }: Results, done: Best): readonly Athlete[] {
  const cities = citiesOf(store);
  const { day, venue, round, eventRaces } = store.numbers;
  const middle = Temporal.PlainDate.from(done.date);
  const [first, last] = [middle.subtract({ days: DAYS }), middle.add({ days: DAYS })].map((date) =>
    lowerBound(day, dayNumber(date.toString()), eventRaces[done.number] ?? 0, eventRaces[done.number + 1] ?? 0),
  );
  const found = new Set<number>();
  for (let race = first ?? 0; race < (last ?? 0); race += 1) {
    if (cities[venue[race] ?? 0] !== done.city || round[race] === COMBINED) continue;
    for (const row of membersOf(store.byRace, race)) found.add(store.athleteOf[row] ?? 0);
  }
  found.delete(store.athleteOf[done.row] ?? 0);
  return [...found].map(athleteAt);
}
