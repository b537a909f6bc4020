import { editionAt } from '../../lists/edition-at.ts';
import { membersOf } from '../../lists/groups.ts';
import { listRounds } from '../../lists/list-round.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { oncePer } from '../../once-per.ts';
import { olympicEvents } from './olympic-events.ts';
import { prestigeOf } from './prestige.ts';

const FINAL = listRounds.indexOf('final');
const LAST_MEDAL = 3;
const GREATEST = 3;

/** How many titles and medals of the Olympic Games and world championships each athlete of the lists has there, by number. */
export interface Medals {
  readonly golds: Uint8Array;
  readonly medals: Uint8Array;
}

const isOfGreatest = (store: ListStore, event: number, race: number): boolean => {
  const { columns, numbers, meets } = store;
  const asked = columns.events[event];
  if (!asked || !olympicEvents.has(asked.discipline) || numbers.round[race] !== FINAL) return false;
  const edition = editionAt(store, asked, numbers.day[race] ?? 0, venuesOf(columns)[numbers.venue[race] ?? 0] ?? '');
  return edition !== null && prestigeOf(meets, edition) === GREATEST;
};

/** Counts medals in all finals of lists; worked out with the first question. */
export const medalsOf = oncePer((store: ListStore): Medals => {
  const { eventRaces, place } = store.numbers;
  const [golds, medals] = [new Uint8Array(store.athletes), new Uint8Array(store.athletes)];
  for (let event = 0; event < store.columns.events.length; event += 1)
    for (let race = eventRaces[event] ?? 0; race < (eventRaces[event + 1] ?? 0); race += 1) {
      if (!isOfGreatest(store, event, race)) continue;
      for (const row of membersOf(store.byRace, race)) {
        const [athlete, own] = [store.athleteOf[row] ?? 0, place[row] ?? 0];
        if (own === 1) golds[athlete] = (golds[athlete] ?? 0) + 1;
        if (own >= 1 && own <= LAST_MEDAL) medals[athlete] = (medals[athlete] ?? 0) + 1;
      }
    }
  return { golds, medals };
});
