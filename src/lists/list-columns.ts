import type { Event } from '../athletics/discipline.ts';
import type { Completeness } from './completeness.ts';

/** Whole numbers, in the smallest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int8Array;

/** The columns of numbers, by what their places count. Lists of lists stand as one column and a column of where each starts. */
export const numberColumns = [
  // Per event: where its rows start, those with a legal wind or none and then those with too much; where its races start.
  'eventRows',
  'eventRaces',
  // Per performance, by event, legal before aided, and the best mark first.
  'entrant',
  'raceInEvent',
  'mark',
  'precision',
  'wind',
  'place',
  'points',
  'source',
  // Per race, by event and day.
  'venue',
  'day',
  'round',
  'section',
  'part',
  // Per entrant: an athlete under one name, nation and birthday, as lists print them. Those of one athlete stand together.
  'entrantName',
  'entrantNation',
  'entrantBorn',
  // Per athlete, the one with most points first, relay teams after all athletes.
  'athleteEntrants',
  'athleteName',
  'athleteNumber',
  'athleteNation',
  'athleteBorn',
  'athleteSex',
  'athletePoints',
  'athleteAliases',
  'alias',
  // Per word of names, in alphabetical order.
  'wordAthletes',
  'wordAthlete',
] as const;
export type NumberColumn = (typeof numberColumns)[number];

/** The columns of texts. */
export const textColumns = ['names', 'nations', 'venues', 'words', 'sources'] as const;
export type TextColumn = (typeof textColumns)[number];

/** All-time lists as columns: what the data file holds, byte by byte. */
export interface ListColumns {
  readonly events: readonly Event[];
  /** How many of the athletes are people; the rest are relay teams. */
  readonly people: number;
  /** Which lists are complete, to which day; of all others a better mark may be missing. */
  readonly complete: readonly Completeness[];
  readonly numbers: Readonly<Record<NumberColumn, Numbers>>;
  /** Each text on a line of its own, in UTF-8. */
  readonly texts: Readonly<Record<TextColumn, Uint8Array>>;
}

/** What `wind` holds where none is given. */
export const NO_WIND = -128;

/** More points than any performance has: the tables end at about 1,400. */
export const MOST_POINTS = 2000;
