import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Completeness } from '../lists/completeness.ts';
import type { ListColumns } from '../lists/list-columns.ts';
import { codeUnits } from './packing.ts';

/** What a list says of itself: that it has the best marks of an event up to a day. */
export interface SaidComplete {
  readonly source: string;
  /** An ISO date. */
  readonly to: string;
  readonly event: Event;
}

/** What lists imported before said. */
export const saidComplete = ({ events, complete }: ListColumns): SaidComplete[] =>
  complete.flatMap(({ source, to, events: numbers }) =>
    numbers.flatMap((number) => events.slice(number, number + 1).map((event) => ({ source, to, event }))),
  );

/** What is said, by list and day; of one list and event the last said counts. */
export function completeIn({ events }: Pick<ListColumns, 'events'>, said: readonly SaidComplete[]): Completeness[] {
  const numbers = new Map(events.map((event, number) => [eventKey(event), number]));
  const last = new Map(said.map((one) => [[one.source, eventKey(one.event)].join('\t'), one]));
  const lists = Map.groupBy(last.values(), ({ source, to }) => [source, to].join('\t'));
  return [...lists]
    .sort(([a], [b]) => codeUnits(a, b))
    .flatMap(([, own]) =>
      own.slice(0, 1).map(({ source, to }) => ({
        source,
        to,
        events: own.flatMap(({ event }) => numbers.get(eventKey(event)) ?? []).sort((a, b) => a - b),
      })),
    );
}
