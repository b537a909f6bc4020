import { championshipEvents } from '../athletics/championship-events.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import type { EventRows } from './athlete-rows.ts';
import { completeTo } from './complete-to.ts';
import { isSparse } from './gaps.ts';
import type { ListStore } from './list-store.ts';

/** How many marks tell how good somebody is in an event. */
const TELLING = 10;

/** Of two events in which somebody is as good, to one part in so many, the one with the better single mark is theirs. */
const ALIKE = 100;
/** Where they are about as good, to one part in so many, it is the one in which they won so many titles more: one may be of a final that lists lack. */
const CLOSE = 50;
const MORE_TITLES = 2;

/** What a row is worth; one without points, too. */
const worth = ({ numbers }: ListStore, row: number | undefined): number =>
  row === undefined ? 0 : 1 + (numbers.points[row] ?? 0);

/** What the last mark of each event of championships is worth, by the event’s key; only of complete lists. */
const leastOf = oncePer((store: ListStore): ReadonlyMap<string, number> => {
  const { events, numbers } = store.columns;
  const complete = events
    .entries()
    .filter(([, event]) => championshipEvents.has(event.discipline) && completeTo(store, event) !== null);
  return new Map(
    complete.map(([n, event]) => [eventKey(event), worth(store, (numbers.eventRows[2 * n + 1] ?? 0) - 1)]),
  );
});

/**
 * How good somebody is in an event: the points of the ten best together. Nobody runs ten marathons a year, so that marks which a
 * complete list lacks count as its last one. Where lists lack most marks, the best stands for ten.
 */
function strength(store: ListStore, own: EventRows): number {
  if (isSparse(own.event.discipline)) return TELLING * worth(store, own.rows[0]);
  const best = own.rows.subarray(0, TELLING);
  const least = leastOf(store).get(eventKey(own.event)) ?? 0;
  return best.reduce((points, row) => points + worth(store, row), (TELLING - best.length) * least);
}

/** An event and how good somebody is in it. */
interface Strong {
  readonly rows: EventRows;
  readonly strength: number;
  /** What the best mark is worth. */
  readonly best: number;
  readonly titles: number;
}

/** Of events with the strongest first, the one that somebody is known for. */
function mainOf(inOrder: readonly Strong[]): Strong | undefined {
  const most = inOrder[0]?.strength ?? 0;
  const within = (part: number) => inOrder.filter(({ strength }) => strength * part > most * (part - 1));
  const main = within(ALIKE).toSorted((a, b) => b.best - a.best)[0];
  const titled = within(CLOSE).toSorted((a, b) => b.titles - a.titles)[0];
  return main && titled && titled.titles >= main.titles + MORE_TITLES ? titled : main;
}

/** The events of an athlete with the one they are known for first, then the strongest; each has at least one mark that counts. `titlesIn` counts the titles won in one. */
export function byStrength(
  store: ListStore,
  events: readonly EventRows[],
  titlesIn: (event: Event) => number = () => 0,
): readonly EventRows[] {
  const inOrder = events
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => ({
      rows,
      strength: strength(store, rows),
      best: worth(store, rows.rows[0]),
      titles: titlesIn(rows.event),
    }))
    .sort((a, b) => b.strength - a.strength);
  const main = mainOf(inOrder);
  return [...(main ? [main] : []), ...inOrder.filter((own) => own !== main)].map(({ rows }) => rows);
}
