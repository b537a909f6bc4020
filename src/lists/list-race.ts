import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { shortId } from '../short-id.ts';
import { editionAt } from './edition-at.ts';
import { isoDay } from './list-day.ts';
import { eventOfRace } from './list-event.ts';
import { type ListRound, listRounds } from './list-round.ts';
import type { ListStore } from './list-store.ts';
import { venuesOf } from './list-texts.ts';
import { lowerBound } from './lower-bound.ts';
import { parseVenue, type Venue } from './venue.ts';

/** One race of the lists. */
export interface ListRace {
  /** Its number in the store; may change with every import. */
  readonly number: number;
  /** `<event>/<day>/<venue>/<round>`, such as "men-1500m/1998-07-14/~1k9x3f0/final"; an import never changes it. */
  readonly id: string;
  readonly event: Event;
  readonly round: ListRound;
  /** Which heat, group or section; null where the list names none. */
  readonly section: number | null;
  /** 0 for the first race that the lists give this heading, 1 for a second one: juniors on the same day, say. */
  readonly part: number;
  /** ISO date. */
  readonly date: string;
  /** As printed: "Stadio Olimpico, Roma (ITA)". */
  readonly venue: string;
  readonly city: string;
  readonly nation: string | null;
  /** The meet, where `data/meets.json` knows one there on that day; otherwise city and year name it. */
  readonly edition: Edition | null;
}

/** Where each venue is, by its number: one question asks for that of many races. */
const placesOf = oncePer(({ columns }: ListStore) => {
  const venues = venuesOf(columns);
  const places: Venue[] = [];
  return (venue: number): Venue => {
    const place = places[venue] ?? parseVenue(venues[venue] ?? '');
    places[venue] = place;
    return place;
  };
});

/** A race by number. */
export function raceAt(store: ListStore, number: number): ListRace {
  const { columns, numbers } = store;
  const event = columns.events[eventOfRace(store, number)];
  if (!event) throw new RangeError(`no race ${number}`);
  const date = isoDay(numbers.day[number] ?? 0) ?? '';
  const venue = venuesOf(columns)[numbers.venue[number] ?? 0] ?? '';
  const round = listRounds[numbers.round[number] ?? 0] ?? 'unknown';
  const [section, part] = [numbers.section[number] ?? 0, numbers.part[number] ?? 0];
  const { city, nation } = placesOf(store)(numbers.venue[number] ?? 0);
  const stage = [round, ...(section > 0 || part > 0 ? [section] : []), ...(part > 0 ? [part] : [])].join('-');
  return {
    number,
    id: [eventKey(event), date, shortId(venue), stage].join('/'),
    event,
    round,
    section: section || null,
    part,
    date,
    venue,
    city,
    nation: nation !== null && nationOf(nation) ? nation : null,
    edition: editionAt(store, event, numbers.day[number] ?? 0, venue),
  };
}

/** The race with this id; undefined when there is none. */
export function raceById(store: ListStore, id: string): ListRace | undefined {
  const { columns, numbers } = store;
  const [key, date = ''] = id.split('/');
  const event = columns.events.findIndex((candidate) => eventKey(candidate) === key);
  const day = Number(date.replaceAll('-', ''));
  if (event < 0 || !Number.isInteger(day)) return undefined;
  const last = numbers.eventRaces[event + 1] ?? 0;
  for (
    let race = lowerBound(numbers.day, day, numbers.eventRaces[event] ?? 0, last);
    numbers.day[race] === day && race < last;
    race += 1
  ) {
    const found = raceAt(store, race);
    if (found.id === id) return found;
  }
  return undefined;
}
