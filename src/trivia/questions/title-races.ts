import { editionAt } from '../../lists/edition-at.ts';
import { listRounds } from '../../lists/list-round.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { oncePer } from '../../once-per.ts';
import { olympicEvents } from './olympic-events.ts';
import { isGreatest } from './prestige.ts';

const FINAL = listRounds.indexOf('final');

function isTitleRace(store: ListStore, event: number, race: number): boolean {
  const { columns, numbers } = store;
  const asked = columns.events[event];
  if (!asked || !olympicEvents.has(asked.discipline) || numbers.round[race] !== FINAL) return false;
  const venue = venuesOf(columns)[numbers.venue[race] ?? 0] ?? '';
  const edition = editionAt(store, asked, numbers.day[race] ?? 0, venue);
  return edition !== null && isGreatest(edition);
}

/** The numbers of all finals of the Olympic Games and world championships on the lists; worked out with the first question. */
export const titleRaces = oncePer((store: ListStore): Uint32Array => {
  const { eventRaces } = store.numbers;
  const races: number[] = [];
  for (let event = 0; event < store.columns.events.length; event += 1)
    for (let race = eventRaces[event] ?? 0; race < (eventRaces[event + 1] ?? 0); race += 1)
      if (isTitleRace(store, event, race)) races.push(race);
  return Uint32Array.from(races);
});
