import type { Edition } from '../athletics/edition.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { dayNumber } from '../lists/day-number.ts';
import { membersOf } from '../lists/groups.ts';
import { eventNumber } from '../lists/list-event.ts';
import { type ListPerformance, performanceAt } from '../lists/list-performance.ts';
import { type ListRace, raceAt } from '../lists/list-race.ts';
import type { ListStore } from '../lists/list-store.ts';
import { lowerBound } from '../lists/lower-bound.ts';
import { isIn } from '../lists/venue.ts';
import { eventOf, type PlacedClaim } from './placed-claim.ts';

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of an edition that the list of meets knows; otherwise those that the claims give, and a day around them. */
function daysOf(claims: readonly PlacedClaim[], edition: Edition, meets: readonly Meet[]): Days | null {
  const meet = meets.find(({ id }) => `${id}-${edition.year}` === edition.id);
  const held = meet?.editions.find(({ year }) => year === edition.year);
  if (held) return { first: held.start, last: held.end ?? held.start };
  const dates = claims.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const beside = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
  return { first: beside(first, -1), last: beside(last, 1) };
}

/** Whether a race of the lists was at an edition: at the same known meet, or in a city that an unknown meet is named after. */
function isAt(race: ListRace, { id, name, city }: Edition, isKnown: boolean): boolean {
  if (race.edition && isKnown) return race.edition.id === id;
  return (city !== null && isIn(race.venue, city)) || isIn(name, race.city);
}

/** The races of lists that claims of one event, round and edition may tell of. */
export function racesInLists(
  store: ListStore,
  claims: readonly PlacedClaim[],
  edition: Edition,
  meets: readonly Meet[],
): readonly ListRace[] {
  const [first] = claims;
  const event = first && eventNumber(store, eventOf(first));
  const days = event === undefined ? null : daysOf(claims, edition, meets);
  if (!first || event === undefined || !days) return [];
  const { day, eventRaces } = store.numbers;
  const [from, to] = [eventRaces[event] ?? 0, eventRaces[event + 1] ?? 0];
  const races = lowerBound(day, dayNumber(days.first), from, to);
  const end = lowerBound(day, dayNumber(days.last) + 1, from, to);
  return Array.from({ length: end - races }, (_, i) => raceAt(store, races + i)).filter(
    (race) => race.round === first.round && isAt(race, edition, first.meet.id !== null),
  );
}

/** What lists say of everybody in a race. */
export const rowsInLists = (store: ListStore, race: number): readonly ListPerformance[] =>
  Array.from(membersOf(store.byRace, race), (row) => performanceAt(store, row));
