import { eventKey } from '../../athletics/discipline.ts';
import type { Edition } from '../../athletics/edition.ts';
import { fold } from '../../athletics/name.ts';
import { editionAt } from '../../lists/edition-at.ts';
import { membersOf } from '../../lists/groups.ts';
import { listRounds } from '../../lists/list-round.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { venuesOf } from '../../lists/list-texts.ts';
import { parseVenue } from '../../lists/venue.ts';
import { oncePer } from '../../once-per.ts';
import type { Difficulty } from './difficulty.ts';
import { olympicEvents } from './olympic-events.ts';
import { type Prestige, prestigeOf } from './prestige.ts';

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

/** How famous the winner has to be for a race without a great name; athletes stand in the order of their fame. */
const KNOWN = 2000;
const STAR = 250;
/** So many of the best marks of an event ever are worth a question wherever they were. */
const GREAT_MARKS = 200;
/** Winners of before are remembered by few. */
const REMEMBERED = 1984;

/** Whether two races may both be "the final": heats are not, and whatever a list says nothing of may be. */
const isFinal = ({ numbers }: ListStore, race: number): boolean =>
  numbers.round[race] === FINAL || numbers.round[race] === UNKNOWN;

/** The only one in first place of a race without sections; -1 for none. */
function winnerOf(store: ListStore, race: number): number {
  const { place, section, part, round } = store.numbers;
  if (round[race] !== FINAL || (section[race] ?? 0) + (part[race] ?? 0) > 0) return -1;
  const [first = -1, another] = membersOf(store.byRace, race).filter((row) => place[row] === 1);
  return another === undefined ? first : -1;
}

function difficultyOf(store: ListStore, event: number, winner: number, prestige: Prestige): Difficulty | null {
  const { columns, athleteOf, yearOf, raceOf } = store;
  const { discipline } = columns.events[event] ?? {};
  const fame = athleteOf[winner] ?? 0;
  const isTeam = fame >= columns.people;
  const year = yearOf[raceOf[winner] ?? 0] ?? 0;
  if (discipline === undefined || (prestige < 3 && isTeam)) return null;
  if (prestige === 3 && olympicEvents.has(discipline))
    return year >= REMEMBERED && (isTeam || fame < KNOWN) ? 'easy' : 'medium';
  if (prestige >= 2) return fame < STAR ? 'easy' : fame < KNOWN ? 'medium' : 'hard';
  if (prestige === 1) return fame < KNOWN ? 'hard' : null;
  // Far from the great meets only great marks are remembered.
  const better = winner - (store.numbers.eventRows[event * 2] ?? 0);
  return better < GREAT_MARKS && olympicEvents.has(discipline) ? 'hard' : null;
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

interface Found extends Omit<ListFinal, 'difficulty'> {
  readonly sole: string;
}

/** The races of an event that may be finals; what makes each the only one is counted. */
function* candidates(store: ListStore, event: number, count: (sole: string) => void): Generator<Found> {
  const { columns, numbers } = store;
  const venues = venuesOf(columns);
  const cities = citiesOfStore(store);
  const asked = columns.events[event];
  const key = asked && eventKey(asked);
  for (let race = numbers.eventRaces[event] ?? 0; race < (numbers.eventRaces[event + 1] ?? 0); race += 1) {
    if (!asked || !isFinal(store, race)) continue;
    const venueNumber = numbers.venue[race] ?? 0;
    const venue = venues[venueNumber] ?? '';
    const day = numbers.day[race] ?? 0;
    const edition = editionAt(store, asked, day, venue);
    const sole = [key, edition?.id ?? `${cities[venueNumber]} ${day}`].join('/');
    count(sole);
    const winner = /\bindoor\b/i.test(venue) ? -1 : winnerOf(store, race);
    if (winner >= 0) yield { race, event, winner, edition, sole };
  }
}

const citiesOfStore = oncePer(({ columns }: ListStore) => citiesOf(venuesOf(columns)));

function finalsOf(store: ListStore, event: number): ListFinal[] {
  const times = new Map<string, number>();
  const found = [...candidates(store, event, (sole) => times.set(sole, (times.get(sole) ?? 0) + 1))];
  return found.flatMap(({ sole, ...final }) => {
    if (times.get(sole) !== 1) return [];
    const prestige = final.edition ? prestigeOf(store.meets, final.edition) : 0;
    const difficulty = final.edition && prestige === 0 ? null : difficultyOf(store, event, final.winner, prestige);
    return difficulty === null ? [] : [{ ...final, difficulty }];
  });
}

/** All finals of lists that can be asked for; worked out with the first question. */
export const finalsOfLists = oncePer((store: ListStore): readonly ListFinal[] =>
  store.columns.events.flatMap((_, event) => finalsOf(store, event)),
);
