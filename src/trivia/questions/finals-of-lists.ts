import type { Edition } from '../../athletics/edition.ts';
import { fold } from '../../athletics/name.ts';
import { editionAt } from '../../lists/edition-at.ts';
import { isSparse } from '../../lists/gaps.ts';
import { listRounds } from '../../lists/list-round.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { parseVenue } from '../../lists/venue.ts';
import { oncePer } from '../../once-per.ts';
import type { Difficulty } from './difficulty.ts';
import { isWalk } from './is-walk.ts';
import { olympicEvents } from './olympic-events.ts';
import { isChampionship, type Prestige, prestigeOf } from './prestige.ts';
import { harder, harderStill, REMEMBERED, renownOf } from './renown.ts';

/** A final of the lists that event, meet and year, or city and day, tell from every other one. */
export interface ListFinal {
  readonly race: number;
  /** The number of the event. */
  readonly event: number;
  /** The row in first place, the only one. */
  readonly winner: number;
  /** Null where no meet is known, so that city and day name it. */
  readonly edition: Edition | null;
  readonly difficulty: Difficulty;
}

const FINAL = listRounds.indexOf('final');
const UNKNOWN = listRounds.indexOf('unknown');

/** Away from championships a win is remembered for its mark: one of so many of the best of its event, fewer where the meet is less known. */
const MARKS = { series: 400, other: 100 } as const;
/** Far from the great meets only great marks are remembered. */
const GREAT_MARKS = 15;

/** Whether two races may both be "the final": heats are not, and whatever a list says nothing of may be. */
const isFinal = ({ numbers }: ListStore, race: number): boolean =>
  numbers.round[race] === FINAL || numbers.round[race] === UNKNOWN;

/** The only one in first place of a race without sections; -1 for none. A hundred thousand races are looked at: no array for each. */
function winnerOf(store: ListStore, race: number): number {
  const { place, section, part, round } = store.numbers;
  const { starts, members } = store.byRace;
  if (round[race] !== FINAL || (section[race] ?? 0) + (part[race] ?? 0) > 0) return -1;
  let winner = -1;
  for (let at = starts[race] ?? 0; at < (starts[race + 1] ?? 0); at += 1) {
    const row = members[at] ?? 0;
    if (place[row] !== 1) continue;
    if (winner >= 0) return -1;
    winner = row;
  }
  return winner;
}

/** Teams that won lately are better known. */
const teamDifficulty = (year: number): Difficulty => (year >= REMEMBERED ? 'medium' : 'hard');

/** How hard it is to know a winner at a championship. */
function atChampionship(renown: Difficulty | null, isGreatest: boolean): Difficulty | null {
  return isGreatest ? (renown ?? 'hard') : renown && harder(renown, 'medium');
}

/** How hard it is to know who won at a meet of one day, or a marathon, or nowhere in particular; `better` marks of the event are better. */
function atMeeting(renown: Difficulty | null, prestige: Prestige, better: number): Difficulty | null {
  if (renown === null) return null;
  if (prestige === 2 && better < MARKS.series) return harder(renown, 'medium');
  return better < (prestige === 1 ? MARKS.other : GREAT_MARKS) ? 'hard' : null;
}

function difficultyOf(store: ListStore, event: number, winner: number, edition: Edition | null): Difficulty | null {
  const { columns, athleteOf, yearOf, raceOf, numbers } = store;
  const { discipline } = columns.events[event] ?? {};
  const prestige = edition ? prestigeOf(store.meets, edition) : 0;
  if (discipline === undefined || (edition && prestige === 0)) return null;
  if (!olympicEvents.has(discipline)) return prestige === 3 ? 'hard' : null;
  const athlete = athleteOf[winner] ?? 0;
  const year = yearOf[raceOf[winner] ?? 0] ?? 0;
  if (athlete >= columns.people) return prestige === 3 ? teamDifficulty(year) : null;
  const titled = renownOf(store, athlete, year);
  const renown = titled && isWalk(discipline) ? harderStill(titled) : titled;
  if (edition && isChampionship(edition)) return atChampionship(renown, prestige === 3);
  // Of these too little is listed to say what is great.
  if (prestige === 0 && isSparse(discipline)) return null;
  return atMeeting(renown, prestige, winner - (numbers.eventRows[event * 2] ?? 0));
}

/** The cities of venues, as numbers. */
function citiesOf(venues: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(venues, (venue) => {
    const city = fold(parseVenue(venue).city);
    const number = numbers.get(city) ?? numbers.size;
    numbers.set(city, number);
    return number;
  });
}

const citiesOfStore = oncePer(({ columns }: ListStore) => citiesOf(venuesOf(columns)));

/** More than the number of any day, so that city and day together are one number. */
const DAYS = 100_000_000;

const editionOf = (store: ListStore, event: number, race: number): Edition | null => {
  const { columns, numbers } = store;
  const asked = columns.events[event];
  const venue = venuesOf(columns)[numbers.venue[race] ?? 0] ?? '';
  return asked ? editionAt(store, asked, numbers.day[race] ?? 0, venue) : null;
};

/** How often each edition, or city on a day without one, has a final of an event: what is named so has to be the only one. */
function countFinals(store: ListStore, event: number): (race: number) => number {
  const { numbers } = store;
  const cities = citiesOfStore(store);
  const keyOf = (race: number): Edition | number =>
    editionOf(store, event, race) ?? (cities[numbers.venue[race] ?? 0] ?? 0) * DAYS + (numbers.day[race] ?? 0);
  const times = new Map<Edition | number, number>();
  for (let race = numbers.eventRaces[event] ?? 0; race < (numbers.eventRaces[event + 1] ?? 0); race += 1)
    if (isFinal(store, race)) times.set(keyOf(race), (times.get(keyOf(race)) ?? 0) + 1);
  return (race) => times.get(keyOf(race)) ?? 0;
}

/** Whether a race was held in a hall, though its list is one of outdoor marks. */
const isIndoors = ({ columns, numbers }: ListStore, race: number): boolean =>
  /\bindoor\b/i.test(venuesOf(columns)[numbers.venue[race] ?? 0] ?? '');

function finalsOf(store: ListStore, event: number): ListFinal[] {
  const { eventRaces } = store.numbers;
  const timesOf = countFinals(store, event);
  const finals: ListFinal[] = [];
  for (let race = eventRaces[event] ?? 0; race < (eventRaces[event + 1] ?? 0); race += 1) {
    const winner = winnerOf(store, race);
    if (winner < 0) continue;
    const edition = editionOf(store, event, race);
    const difficulty = difficultyOf(store, event, winner, edition);
    if (difficulty === null || timesOf(race) !== 1 || isIndoors(store, race)) continue;
    finals.push({ race, event, winner, edition, difficulty });
  }
  return finals;
}

/** All finals of lists that can be asked for; worked out with the first question. */
export const finalsOfLists = oncePer((store: ListStore): readonly ListFinal[] =>
  store.columns.events.flatMap((_, event) => finalsOf(store, event)),
);
