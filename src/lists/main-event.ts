import type { EventRows } from './athlete-rows.ts';
import { bestTen } from './athlete-rows.ts';
import type { ListStore } from './list-store.ts';

/** How good somebody is in an event: the points of the ten best together. */
const strength = (store: ListStore, rows: EventRows): number =>
  bestTen(store, rows).rows.reduce((sum, row) => sum + 1 + (store.numbers.points[row] ?? 0), 0);

/** The events of an athlete with the strongest first; each has at least one mark that counts. */
export function byStrength(store: ListStore, events: readonly EventRows[]): readonly EventRows[] {
  return events
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => ({ rows, strength: strength(store, rows) }))
    .sort((a, b) => b.strength - a.strength)
    .map(({ rows }) => rows);
}
