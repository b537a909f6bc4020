import { membersOf } from '../../lists/groups.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { oncePer } from '../../once-per.ts';
import { titleRaces } from './title-races.ts';

const LAST_MEDAL = 3;

/** How many titles and medals of the Olympic Games and world championships each athlete of the lists has there, by number. */
export interface Medals {
  readonly golds: Uint8Array;
  readonly medals: Uint8Array;
}

/** Counts medals in all finals of lists. */
export const medalsOf = oncePer((store: ListStore): Medals => {
  const { place } = store.numbers;
  const [golds, medals] = [new Uint8Array(store.athletes), new Uint8Array(store.athletes)];
  for (const race of titleRaces(store))
    for (const row of membersOf(store.byRace, race)) {
      const [athlete, own] = [store.athleteOf[row] ?? 0, place[row] ?? 0];
      if (own === 1) golds[athlete] = (golds[athlete] ?? 0) + 1;
      if (own >= 1 && own <= LAST_MEDAL) medals[athlete] = (medals[athlete] ?? 0) + 1;
    }
  return { golds, medals };
});
