import type { ListColumns } from './list-columns.ts';
import { listStore } from './list-store.ts';

const none = new Uint8Array();
/** Where the first of none would start. */
const start = new Uint8Array(1);

/** Lists without a row, for a bot that has none. */
export const noLists: ListColumns = {
  events: [],
  people: 0,
  complete: [],
  numbers: {
    eventRows: start,
    eventRaces: start,
    entrant: none,
    raceInEvent: none,
    mark: none,
    precision: none,
    wind: none,
    place: none,
    points: none,
    source: none,
    venue: none,
    day: none,
    round: none,
    section: none,
    part: none,
    entrantName: none,
    entrantNation: none,
    entrantBorn: none,
    athleteEntrants: start,
    athleteName: none,
    athleteNumber: none,
    athleteNation: none,
    athleteBorn: none,
    athleteSex: none,
    athletePoints: none,
    athleteAliases: start,
    alias: none,
    wordAthletes: start,
    wordAthlete: none,
  },
  texts: { names: none, nations: none, venues: none, words: none, sources: none },
};

/** The store of no lists. */
export const emptyLists = listStore(noLists);
