import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { aheadOf, type Side } from './ahead.ts';
import { rowsOfAthlete } from './athlete-rows.ts';
import { eventNumber, eventOfRace } from './list-event.ts';
import { isOneRace, listRounds } from './list-round.ts';
import type { ListStore } from './list-store.ts';

/** A race that lists have both athletes in, with the row of each. */
export interface ListEncounter {
  readonly race: number;
  readonly a: number;
  readonly b: number;
  /** Null when it can’t be told: a tie, or place and mark contradict each other. */
  readonly winner: Side | null;
}

/** Whether all rows of a race were in one race for sure. */
export const isOneListRace = ({ numbers }: ListStore, race: number): boolean =>
  isOneRace(listRounds[numbers.round[race] ?? 0] ?? 'unknown', (numbers.section[race] ?? 0) || null);

/** Who was ahead of two rows of one race; null when it can’t be told. */
function winnerOf(store: ListStore, race: number, a: number, b: number): Side | null {
  const { place, mark } = store.numbers;
  const event = store.columns.events[eventOfRace(store, race)];
  const lowerIsBetter = event !== undefined && disciplineOf(event.discipline).measure === 'time';
  const byMark = ((mark[a] ?? 0) - (mark[b] ?? 0)) * (lowerIsBetter ? 1 : -1);
  const [placeA, placeB] = [place[a] ?? 0, place[b] ?? 0];
  return aheadOf(byMark, placeA > 0 && placeB > 0 ? placeA - placeB : null);
}

/** The row of one athlete in each race, with the number of the question it belongs to, so that nothing has to be cleared between two. */
const room = oncePer(({ races }: ListStore) => ({
  question: 0,
  asked: new Uint32Array(races),
  row: new Uint32Array(races),
}));

/** Notes the races of an athlete; where one stands twice in a race, the better mark counts. */
function noteRaces(store: ListStore, athlete: number): ReturnType<typeof room> {
  const noted = room(store);
  noted.question += 1;
  for (const row of rowsOfAthlete(store, athlete)) {
    const race = store.raceOf[row] ?? 0;
    if (noted.asked[race] === noted.question) continue;
    noted.asked[race] = noted.question;
    noted.row[race] = row;
  }
  return noted;
}

/** Every race that lists have two athletes in, in one event or all, and who was ahead; the latest first. */
export function headToHead(store: ListStore, a: number, b: number, event?: Event): readonly ListEncounter[] {
  const { eventRaces, day } = store.numbers;
  const number = event && eventNumber(store, event);
  if (a === b || (event && number === undefined)) return [];
  const [first, last] =
    number === undefined ? [0, store.races] : [eventRaces[number] ?? 0, eventRaces[number + 1] ?? 0];
  const noted = noteRaces(store, a);
  const met: ListEncounter[] = [];
  for (const row of rowsOfAthlete(store, b)) {
    const race = store.raceOf[row] ?? 0;
    if (noted.asked[race] !== noted.question || race < first || race >= last || !isOneListRace(store, race)) continue;
    // Once is enough, also where the other stands there twice.
    noted.asked[race] = 0;
    const own = noted.row[race] ?? 0;
    met.push({ race, a: own, b: row, winner: winnerOf(store, race, own, row) });
  }
  return met.sort((x, y) => (day[y.race] ?? 0) - (day[x.race] ?? 0) || y.race - x.race);
}
