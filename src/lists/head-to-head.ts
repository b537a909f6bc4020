import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { aheadOf, type Side } from './ahead.ts';
import { type Groups, groupsInOrder, lookUp } from './groups.ts';
import { eventNumber, eventOfRace } from './list-event.ts';
import { isOneRace, listRounds } from './list-round.ts';
import type { ListStore } from './list-store.ts';

/** A race that lists have both athletes in, with the row of each. */
export interface ListEncounter {
  readonly race: number;
  readonly a: number;
  readonly b: number;
  /** Null when it can’t be told: a tie, or place and mark contradict each other. */
  readonly winner: Side | null;
}

/** Whether all rows of a race were in one race for sure. */
export const isOneListRace = ({ numbers }: ListStore, race: number): boolean =>
  isOneRace(listRounds[numbers.round[race] ?? 0] ?? 'unknown', (numbers.section[race] ?? 0) || null);

/** Who was ahead of two rows of one race; null when it can’t be told. */
function winnerOf(store: ListStore, race: number, a: number, b: number): Side | null {
  const { place, mark } = store.numbers;
  const event = store.columns.events[eventOfRace(store, race)];
  const lowerIsBetter = event !== undefined && disciplineOf(event.discipline).measure === 'time';
  const byMark = ((mark[a] ?? 0) - (mark[b] ?? 0)) * (lowerIsBetter ? 1 : -1);
  const [placeA, placeB] = [place[a] ?? 0, place[b] ?? 0];
  return aheadOf(byMark, placeA > 0 && placeB > 0 ? placeA - placeB : null);
}

/** The races of each athlete in order, and the row of each; where one stands twice in a race, the better mark first. */
interface RacesRun extends Groups {
  readonly races: Uint32Array;
}

/** A counting sort of what stands by race already, when two are first compared. */
const racesRun = oncePer(({ byRace, athleteOf, athletes, raceOf }: ListStore): RacesRun => {
  const groups = groupsInOrder(byRace.members, athleteOf, athletes);
  return { ...groups, races: lookUp(groups.members, raceOf) };
});

/** Calls back with each race that two athletes are both in and the row of each, once a race. */
function forEachCommonRace(
  { starts, members, races }: RacesRun,
  a: number,
  b: number,
  visit: (race: number, rowA: number, rowB: number) => void,
): void {
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0];
  let last = -1;
  while (i < endA && j < endB) {
    const [raceA, raceB] = [races[i] ?? 0, races[j] ?? 0];
    if (raceA === raceB && raceA !== last) visit(raceA, members[i] ?? 0, members[j] ?? 0);
    if (raceA === raceB) last = raceA;
    if (raceA <= raceB) i += 1;
    if (raceB <= raceA) j += 1;
  }
}

/** Every race that lists have two athletes in, in one event or all, and who was ahead; the latest first. */
export function headToHead(store: ListStore, a: number, b: number, event?: Event): readonly ListEncounter[] {
  const { eventRaces, day } = store.numbers;
  const number = event && eventNumber(store, event);
  if (a === b || (event && number === undefined)) return [];
  const [first, last] =
    number === undefined ? [0, store.races] : [eventRaces[number] ?? 0, eventRaces[number + 1] ?? 0];
  const met: ListEncounter[] = [];
  forEachCommonRace(racesRun(store), a, b, (race, rowA, rowB) => {
    if (race >= first && race < last && isOneListRace(store, race))
      met.push({ race, a: rowA, b: rowB, winner: winnerOf(store, race, rowA, rowB) });
  });
  return met.sort((x, y) => (day[y.race] ?? 0) - (day[x.race] ?? 0) || y.race - x.race);
}
