import { disciplineOf } from '../athletics/discipline.ts';
import type { ListEncounter } from '../lists/head-to-head.ts';
import { eventOfRace } from '../lists/list-event.ts';
import type { ListStore } from '../lists/list-store.ts';

const hasPlace = ({ numbers: { place } }: ListStore, { a, b }: ListEncounter): boolean =>
  (place[a] ?? 0) > 0 || (place[b] ?? 0) > 0;

function metresOf(store: ListStore, { race }: ListEncounter): number {
  const event = store.columns.events[eventOfRace(store, race)];
  return (event && disciplineOf(event.discipline).metres) ?? 0;
}

const isSameMeet = ({ numbers: { day, venue } }: ListStore, one: ListEncounter, other: ListEncounter): boolean =>
  day[one.race] === day[other.race] && venue[one.race] === venue[other.race];

/**
 * Where two met, without times taken on the way: lists have the 1500 m of a mile and the 15 km of a half marathon as races without
 * places, beside the race itself on the same day.
 */
export function withoutEnRoute(store: ListStore, met: readonly ListEncounter[]): readonly ListEncounter[] {
  const [whole, unplaced] = [met.filter((one) => hasPlace(store, one)), met.filter((one) => !hasPlace(store, one))];
  if (unplaced.length === 0) return met;
  const enRoute = new Set(
    unplaced.filter((part) =>
      whole.some((race) => isSameMeet(store, race, part) && metresOf(store, race) > metresOf(store, part)),
    ),
  );
  return met.filter((one) => !enRoute.has(one));
}
