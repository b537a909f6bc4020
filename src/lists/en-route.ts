import { disciplineOf } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { rowsOfAthlete } from './athlete-rows.ts';
import { membersOf } from './groups.ts';
import { eventOfRace } from './list-event.ts';
import type { ListStore } from './list-store.ts';

/** A race as somebody ran it, or several together. */
export interface RaceRun {
  /** Its number. */
  readonly race: number;
  /** Whether any of them has a place in it. */
  readonly isPlaced: boolean;
}

/** Of shorter races nobody runs the next on the way, and several a day are usual. */
const SHORTEST = 800;

function metresOf(store: ListStore, race: number): number {
  const event = store.columns.events[eventOfRace(store, race)];
  return (event && disciplineOf(event.discipline).metres) ?? 0;
}

const isSameMeet = ({ numbers: { day, venue } }: ListStore, one: number, other: number): boolean =>
  day[one] === day[other] && venue[one] === venue[other];

/**
 * The numbers of those races that were times taken on the way in a longer one: lists have the 1500 m of a mile and the 15 km of a half
 * marathon as races without places, beside the race itself on the same day.
 */
export function enRoute(store: ListStore, runs: readonly RaceRun[]): ReadonlySet<number> {
  const unplaced = runs.filter(({ race, isPlaced }) => !isPlaced && metresOf(store, race) >= SHORTEST);
  if (unplaced.length === 0) return new Set();
  const whole = runs.filter(({ isPlaced }) => isPlaced);
  const isPart = (part: number): boolean =>
    whole.some(({ race }) => isSameMeet(store, race, part) && metresOf(store, race) > metresOf(store, part));
  return new Set(unplaced.map(({ race }) => race).filter(isPart));
}

/** What an athlete ran, as lists have it. */
const runsOf = (store: ListStore, athlete: number): RaceRun[] =>
  Array.from(rowsOfAthlete(store, athlete), (row) => ({
    race: store.raceOf[row] ?? 0,
    isPlaced: (store.numbers.place[row] ?? 0) > 0,
  }));

/** The races of an athlete, each once, without times taken on the way in longer ones. */
export function racesOfAthlete(store: ListStore, athlete: number): ReadonlySet<number> {
  const runs = runsOf(store, athlete);
  return new Set(runs.map(({ race }) => race)).difference(enRoute(store, runs));
}

/** Races that nobody ran as such: all there is of them are times taken on the way in longer ones. */
export const onTheWay = oncePer((store: ListStore): ReadonlySet<number> => {
  const { place } = store.numbers;
  const isPart = (race: number): boolean => {
    const rows = membersOf(store.byRace, race);
    if (metresOf(store, race) < SHORTEST || rows.some((row) => (place[row] ?? 0) > 0)) return false;
    return rows.every((row) => !racesOfAthlete(store, store.athleteOf[row] ?? 0).has(race));
  };
  return new Set(Array.from({ length: store.races }, (_, race) => race).filter(isPart));
});
