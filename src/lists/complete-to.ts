import type { Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import type { ListColumns } from './list-columns.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';

const byEvent = oncePer(({ complete, events }: ListColumns): readonly (string | null)[] =>
  events.map((_, event) => {
    const days = complete.filter((list) => list.events.includes(event)).map(({ to }) => to);
    return days.sort().at(-1) ?? null;
  }),
);

/** The day to which the all-time list of an event is complete, as ISO text; null where no list says that it is. */
export function completeTo(store: ListStore, event: Event): string | null {
  const number = eventNumber(store, event);
  return number === undefined ? null : (byEvent(store.columns)[number] ?? null);
}

/** The last day to which the all-time lists of some events are complete, or of all events; undefined where none is. */
export function listsEnd({ columns }: ListStore, isMeant: (event: Event) => boolean = () => true): string | undefined {
  const days = byEvent(columns).filter((_, event) => {
    const own = columns.events[event];
    return own !== undefined && isMeant(own);
  });
  return days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
}
