import { membersOf } from '../../lists/groups.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { oncePer } from '../../once-per.ts';
import { olympicEvents } from './olympic-events.ts';
import { titleRaces } from './title-races.ts';

/** So many of the best marks of an event ever are remembered wherever they were, and of an event without titles so many. */
const GREAT = 60;
const CURIOUS = 15;

/** The rows of the lists that won with one of the best marks ever, or an Olympic or world title: what fans may keep in mind with its day. */
export const rememberedWins = oncePer((store: ListStore): Uint32Array => {
  const { eventRows, place } = store.numbers;
  const great = store.columns.events.flatMap(({ discipline }, event) => {
    const [from, to] = [eventRows[event * 2] ?? 0, eventRows[event * 2 + 1] ?? 0];
    const most = olympicEvents.has(discipline) ? GREAT : CURIOUS;
    return Array.from({ length: Math.min(most, to - from) }, (_, i) => from + i);
  });
  const titles = Array.from(titleRaces(store)).flatMap((race) => Array.from(membersOf(store.byRace, race)));
  return Uint32Array.from(new Set([...great, ...titles])).filter((row) => place[row] === 1);
});
