import { AtHand } from '../at-hand.ts';
import type { Athlete } from '../athletics/athlete.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { athleteById } from '../lists/athlete-search.ts';
import { athleteAt } from '../lists/list-athlete.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import type { Race } from './race.ts';
import { raceOfList } from './race-of-list.ts';
import { sameInLists } from './same-in-lists.ts';

/** Lists as results know them: with the names, nations and birthdays of `data/athletes.json`. */
export interface Listed {
  readonly store: ListStore;
  /** The athletes of `data/athletes.json`, in its order, whether lists have them or not. */
  readonly known: readonly Athlete[];
  /** An athlete of the lists by number, always the same object. */
  readonly athleteAt: (number: number) => Athlete;
  /** The number of an athlete; undefined when lists don’t have this id. */
  readonly numberOf: (athleteId: string) => number | undefined;
  /** A race as lists alone know it. */
  readonly raceAt: (number: number) => Race;
}

/** So many races at most are kept as objects, a few megabytes of them; those asked for longest ago give way. */
const MOST_RACES = 4000;

/** An entry of `data/athletes.json` that lists don’t have. */
const asAthlete = (entry: AthleteEntry, id: string): Athlete => ({
  id,
  name: entry.name,
  nation: entry.nation,
  sex: entry.sex,
  born: entry.born,
  aliases: entry.aliases,
  team: false,
});

function build(store: ListStore, entries: readonly AthleteEntry[]): Listed {
  const { byNumber, known } = sameInLists(store, entries, asAthlete);
  const numbers = new Map([...byNumber].map(([number, { id }]) => [id, number]));
  const byPlace: Athlete[] = [];
  const athlete = (number: number): Athlete => {
    const made = byPlace[number] ?? byNumber.get(number) ?? athleteAt(store, number);
    byPlace[number] = made;
    return made;
  };
  const find = (id: string): number | undefined => {
    const number = numbers.get(id) ?? athleteById(store, id)?.number;
    if (number !== undefined) numbers.set(id, number);
    return number;
  };
  const races = new AtHand<number, Race>(MOST_RACES);
  return Object.freeze({
    store,
    known,
    athleteAt: athlete,
    numberOf: find,
    raceAt: (number: number) => races.getOrMake(number, () => raceOfList(store, number, athlete)),
  });
}

const perStore = oncePer((store: ListStore) =>
  oncePer((entries: readonly AthleteEntry[]): Listed => build(store, entries)),
);

/** The lists with what `data/athletes.json` knows of their athletes; built once for both. */
export const listed = (store: ListStore, entries: readonly AthleteEntry[]): Listed => perStore(store)(entries);
