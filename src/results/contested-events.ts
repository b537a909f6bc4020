import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { eventsOfAthlete } from '../lists/athlete-rows.ts';
import type { Results } from './results.ts';

interface Counted {
  readonly event: Event;
  readonly times: number;
}

function inLists({ listed: { store, numberOf } }: Results, athlete: Athlete | undefined): Counted[] {
  const number = athlete && numberOf(athlete.id);
  if (number !== undefined)
    return eventsOfAthlete(store, number).map(({ event, rows, aided }) => ({
      event,
      times: rows.length + aided.length,
    }));
  const { eventRaces } = store.numbers;
  return athlete
    ? []
    : store.columns.events.map((event, i) => ({ event, times: (eventRaces[i + 1] ?? 0) - (eventRaces[i] ?? 0) }));
}

/** The events that were contested, by everybody or by one athlete, the most contested first. */
export function contestedEvents(results: Results, athlete?: Athlete): readonly Event[] {
  const told = (athlete ? results.toldOf(athlete.id) : results.told).map(({ event }): Counted => ({ event, times: 1 }));
  const byEvent = Map.groupBy([...told, ...inLists(results, athlete)], ({ event }) => eventKey(event));
  return [...byEvent.values()]
    .map((all) => ({ event: all[0]?.event, times: all.reduce((sum, { times }) => sum + times, 0) }))
    .sort((a, b) => b.times - a.times)
    .flatMap(({ event }) => event ?? []);
}
