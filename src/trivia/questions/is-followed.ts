import type { DisciplineId } from '../../athletics/discipline.ts';
import { eventOfRace } from '../../lists/list-event.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { olympicEvents } from './olympic-events.ts';

/** What has had world titles or is run at great meets now and then. */
const FOLLOWED: ReadonlySet<DisciplineId> = new Set<DisciplineId>([...olympicEvents, '1000m', '10km', '50kmw']);

/** Whether the event of a race is one that fans follow; of a 5 km walk or a 2000 m steeplechase only who asks for it wants to be asked. */
export function isFollowed(store: ListStore, race: number): boolean {
  const event = store.columns.events[eventOfRace(store, race)];
  return (
    event !== undefined && FOLLOWED.has(event.discipline) && !(event.discipline === '50kmw' && event.sex === 'women')
  );
}
