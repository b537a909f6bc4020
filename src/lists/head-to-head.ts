import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { rowsInEvent, rowsOfAthlete } from './athlete-rows.ts';
import { eventOfRace } from './list-event.ts';
import { isOneRace, listRounds } from './list-round.ts';
import type { ListStore } from './list-store.ts';

/** A race that lists have both athletes in, with the row of each. */
export interface ListEncounter {
  readonly race: number;
  readonly a: number;
  readonly b: number;
  /** Null when it can’t be told: a tie, or place and mark contradict each other. */
  readonly winner: 'a' | 'b' | null;
}

/** What two athletes have to do with each other on lists, which hold good marks only: they may have met more often. */
export interface HeadToHead {
  /** Latest first. */
  readonly encounters: readonly ListEncounter[];
  readonly score: { readonly a: number; readonly b: number; readonly undecided: number };
}

/** Whether all rows of a race were in one race for sure. */
export const isOneListRace = ({ numbers }: ListStore, race: number): boolean =>
  isOneRace(listRounds[numbers.round[race] ?? 0] ?? 'unknown', (numbers.section[race] ?? 0) || null);

/** Who was ahead of two rows of one race; null when it can’t be told. */
export function winnerOf(store: ListStore, race: number, a: number, b: number): ListEncounter['winner'] {
  const { place, mark } = store.numbers;
  const event = store.columns.events[eventOfRace(store, race)];
  const lowerIsBetter = event !== undefined && disciplineOf(event.discipline).measure === 'time';
  const byMark = Math.sign((mark[a] ?? 0) - (mark[b] ?? 0)) * (lowerIsBetter ? 1 : -1);
  const placed = (place[a] ?? 0) > 0 && (place[b] ?? 0) > 0;
  const byPlace = placed ? Math.sign((place[a] ?? 0) - (place[b] ?? 0)) : byMark;
  // Equal marks are parted by place; a place that contradicts the marks is no proof.
  if (byPlace === 0 || byPlace === -byMark) return null;
  return byPlace < 0 ? 'a' : 'b';
}

const rowsIn = (store: ListStore, athlete: number, event: Event | undefined): Iterable<number> => {
  if (event === undefined) return rowsOfAthlete(store, athlete);
  const { rows, aided } = rowsInEvent(store, athlete, event);
  return [...rows, ...aided];
};

/** Every race that lists have two athletes in, in one event or all, and who was ahead. */
export function headToHead(store: ListStore, a: number, b: number, event?: Event): HeadToHead {
  const races = new Map<number, number>();
  for (const row of rowsIn(store, a, event)) races.set(store.raceOf[row] ?? 0, row);
  const encounters: ListEncounter[] = [];
  for (const row of rowsIn(store, b, event)) {
    const race = store.raceOf[row] ?? 0;
    const own = races.get(race);
    if (own !== undefined && isOneListRace(store, race))
      encounters.push({ race, a: own, b: row, winner: winnerOf(store, race, own, row) });
  }
  const dayOf = ({ race }: ListEncounter): number => store.numbers.day[race] ?? 0;
  encounters.sort((x, y) => dayOf(y) - dayOf(x) || y.race - x.race);
  const won = (side: ListEncounter['winner']): number => encounters.filter(({ winner }) => winner === side).length;
  return { encounters, score: { a: won('a'), b: won('b'), undecided: won(null) } };
}
