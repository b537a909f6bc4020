import { bestTen, type EventRows } from './athlete-rows.ts';
import { isSparse } from './gaps.ts';
import type { ListStore } from './list-store.ts';

/** How many marks tell how good somebody is in an event. */
const TELLING = 10;

/** How good somebody is in an event: the points of the ten best together. Where lists lack most marks, those there are stand for ten. */
function strength(store: ListStore, own: EventRows): number {
  const best = bestTen(own);
  const sum = best.reduce((points, row) => points + 1 + (store.numbers.points[row] ?? 0), 0);
  return isSparse(own.event.discipline) ? (sum * TELLING) / best.length : sum;
}

/** The events of an athlete with the strongest first; each has at least one mark that counts. */
export function byStrength(store: ListStore, events: readonly EventRows[]): readonly EventRows[] {
  return events
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => ({ rows, strength: strength(store, rows) }))
    .sort((a, b) => b.strength - a.strength)
    .map(({ rows }) => rows);
}
