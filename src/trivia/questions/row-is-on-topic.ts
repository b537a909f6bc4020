import { isEvent } from '../../athletics/parse-event.ts';
import { eventOfRace } from '../../lists/list-event.ts';
import { isFollowed } from './is-followed.ts';
import { nationOfRow } from './nation-of-row.ts';
import type { Scope } from './scope.ts';

/** Whether a row of the lists is about a topic, whatever day it is of. */
export function rowIsOnTopic({ topic, world: { results } }: Scope, row: number): boolean {
  const { store, athleteAt } = results.listed;
  const race = store.raceOf[row] ?? 0;
  switch (topic.kind) {
    case 'everything':
    case 'today':
      return isFollowed(store, race);
    case 'articles':
    case 'quotes':
      return false;
    case 'discipline': {
      const event = store.columns.events[eventOfRace(store, race)];
      return event !== undefined && isEvent(topic.event, event);
    }
    case 'athlete':
      return athleteAt(store.athleteOf[row] ?? 0).id === topic.athlete.id;
    case 'era':
      return isFollowed(store, race) && Math.floor((store.yearOf[race] ?? 0) / 10) * 10 === topic.decade;
    case 'nation':
      return isFollowed(store, race) && nationOfRow(store, row) === topic.nation;
  }
}
