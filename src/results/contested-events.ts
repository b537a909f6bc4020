import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Results } from './results.ts';

/** The events that were contested, the most contested first. */
export function contestedEvents({ listed: { store }, told }: Results): readonly Event[] {
  const { eventRaces } = store.numbers;
  const all = [
    ...told.map(({ event }) => ({ event, times: 1 })),
    ...store.columns.events.map((event, i) => ({ event, times: (eventRaces[i + 1] ?? 0) - (eventRaces[i] ?? 0) })),
  ];
  return [...Map.groupBy(all, ({ event }) => eventKey(event)).values()]
    .map((same) => ({ event: same[0]?.event, times: same.reduce((sum, { times }) => sum + times, 0) }))
    .sort((a, b) => b.times - a.times)
    .flatMap(({ event }) => event ?? []);
}
