import type { Athlete } from '../../athletics/athlete.ts';
import { membersOf } from '../../lists/groups.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { parseVenue } from '../../lists/venue.ts';
import { oncePer } from '../../once-per.ts';
import type { Results } from '../../results/results.ts';
import type { Best } from './best-at.ts';

/** Those of a season and the ones beside it may have been there. */
const YEARS = 1;
/** So many athletes are enough to choose from. */
const MOST = 24;

/** The country of each venue. */
const countriesOf = oncePer(({ columns }: ListStore) => venuesOf(columns).map((venue) => parseVenue(venue).nation));

/**
 * Those with a mark of the event from the same country about the same time: of games of a continent the place would tell who is from there.
 */
export function competedThere({ listed: { store, athleteAt } }: Results, done: Best): readonly Athlete[] {
  const countries = countriesOf(store);
  const found = new Set<number>();
  for (let year = done.year - YEARS; year <= done.year + YEARS; year += 1) {
    const place = year - store.firstYear;
    if (place < 0 || place >= store.years) continue;
    for (const row of membersOf(store.byYear, done.number * 2 * store.years + place)) {
      const venue = store.numbers.venue[store.raceOf[row] ?? 0] ?? 0;
      if (done.country !== null && countries[venue] === done.country) found.add(store.athleteOf[row] ?? 0);
    }
  }
  const own = store.athleteOf[done.row] ?? 0;
  // Athletes stand in the order of their fame: those nearest to it are of a level.
  const near = [...found].filter((other) => other !== own).sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  return near.slice(0, MOST).map(athleteAt);
}
