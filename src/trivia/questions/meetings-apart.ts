import type { Event } from '../../athletics/discipline.ts';
import { rowsInEvent } from '../../lists/athlete-rows.ts';
import type { ListStore } from '../../lists/list-store.ts';

/** How often two athletes stand under one heading of a list, but in races that their places and marks have put apart: they may have met there. */
export function meetingsApart(store: ListStore, event: Event, one: number, other: number): number {
  const { day, venue, round, section } = store.numbers;
  const headings = (athlete: number): Map<string, number[]> => {
    const { rows, aided } = rowsInEvent(store, athlete, event);
    const races = [...rows, ...aided].map((row) => store.raceOf[row] ?? 0);
    return Map.groupBy(races, (race) => [day[race], venue[race], round[race], section[race]].join('|'));
  };
  const theirs = headings(other);
  const isApart = ([heading, races]: readonly [string, readonly number[]]): boolean =>
    theirs.get(heading)?.every((race) => !races.includes(race)) ?? false;
  return [...headings(one)].filter(isApart).length;
}
