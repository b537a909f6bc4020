import type { Event } from '../../athletics/discipline.ts';
import { eventsOfAthlete } from '../../lists/athlete-rows.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { byStrength } from '../../lists/main-event.ts';

/** The event an athlete of the lists is strongest in. */
export const mainEventOf = (store: ListStore, athlete: number): Event | undefined =>
  byStrength(store, eventsOfAthlete(store, athlete))[0]?.event;
