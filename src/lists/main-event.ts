import { bestTen, type EventRows } from './athlete-rows.ts';
import { isSparse } from './gaps.ts';
import type { ListStore } from './list-store.ts';

/** How many marks tell how good somebody is in an event. */
const TELLING = 10;

/** Of two events in which somebody is as good, to one part in so many, the one with the better single mark is theirs. */
const ALIKE = 100;

/** What a row is worth; one without points, too. */
const worth = ({ numbers }: ListStore, row: number | undefined): number =>
  row === undefined ? 0 : 1 + (numbers.points[row] ?? 0);

/** How good somebody is in an event: the points of the ten best together. Where lists lack most marks, the best stands for ten. */
function strength(store: ListStore, own: EventRows): number {
  if (isSparse(own.event.discipline)) return TELLING * worth(store, own.rows[0]);
  return bestTen(own).reduce((points, row) => points + worth(store, row), 0);
}

/** The events of an athlete with the strongest first; each has at least one mark that counts. */
export function byStrength(store: ListStore, events: readonly EventRows[]): readonly EventRows[] {
  const inOrder = events
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => ({ rows, strength: strength(store, rows), best: worth(store, rows.rows[0]) }))
    .sort((a, b) => b.strength - a.strength);
  const most = inOrder[0]?.strength ?? 0;
  const alike = inOrder.filter(({ strength: own }) => own * ALIKE > most * (ALIKE - 1));
  const main = alike.toSorted((a, b) => b.best - a.best)[0];
  return [...(main ? [main] : []), ...inOrder.filter((own) => own !== main)].map(({ rows }) => rows);
}
