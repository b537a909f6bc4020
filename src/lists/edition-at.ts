import type { DisciplineId, Event } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import type { Meet, MeetEdition } from '../athletics/meets-file.ts';
import { fold } from '../athletics/name.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { otherNames } from './city-names.ts';
import { dayNumber } from './day-number.ts';
import type { ListStore } from './list-store.ts';
import { parseVenue } from './venue.ts';

/** One holding of a meet. */
export interface Held {
  readonly meet: Meet;
  readonly edition: MeetEdition;
}

function daysOf({ start, end }: MeetEdition): number[] {
  const days: number[] = [];
  const last = Temporal.PlainDate.from(end ?? start);
  let day = Temporal.PlainDate.from(start);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    days.push(dayNumber(day.toString()));
    day = day.add({ days: 1 });
  }
  return days;
}

/** What was held on each day. */
const heldOn = oncePer((meets: readonly Meet[]) => {
  const held = meets.flatMap((meet) =>
    meet.editions.flatMap((edition) => {
      const one: Held = { meet, edition };
      return daysOf(edition).map((day) => ({ day, held: one }));
    }),
  );
  return Map.groupBy(held, ({ day }) => day);
});

const ROAD = /^(?:mile-road|\d+km|10miles|half-marathon|marathon|\d+kmw)$/;
/** Run on roads, away from the meets that are held in one stadium every year. */
const isOnRoad = (discipline: DisciplineId): boolean => ROAD.test(discipline);
/** Championships move from city to city, and have everything. */
const isChampionship = ({ city }: Meet): boolean => city === null;

function hasEvent(meet: Meet, { discipline, indoor }: Event): boolean {
  if (meet.indoor !== indoor) return false;
  if (meet.disciplines.length > 0) return meet.disciplines.includes(discipline);
  return !isOnRoad(discipline) || isChampionship(meet);
}

/** Lists print the nation that a city is in today, so that one which is gone says nothing. */
const isGone = (nation: string): boolean => nationOf(nation)?.iso === null;

/** A venue as it is looked at for every meet of a day. */
interface ReadVenue {
  readonly nation: string | null;
  /** Its words, folded, between spaces. */
  readonly words: string;
  /** Which holdings were there, as far as that was asked. */
  readonly held: Map<Held, boolean>;
}

/** Asked for every race of a venue, read once. */
const readVenues = oncePer((_: readonly Meet[]) => new Map<string, ReadVenue>());

function readVenue(meets: readonly Meet[], text: string): ReadVenue {
  const known = readVenues(meets).get(text);
  if (known) return known;
  const venue = { nation: parseVenue(text).nation, words: ` ${fold(text)} `, held: new Map() };
  readVenues(meets).set(text, venue);
  return venue;
}

/** Every name of the cities of a holding, between spaces. */
const cityNames = oncePer(({ meet, edition }: Held): readonly string[] =>
  [edition.city, meet.city, ...edition.alsoIn].flatMap((city) =>
    city === null ? [] : [fold(city), ...otherNames(city)].map((name) => ` ${name} `),
  ),
);

function isHeldAt(held: Held, { nation, words }: ReadVenue): boolean {
  const own = held.edition.nation ?? held.meet.nation;
  if (own !== null && !isGone(own) && nation !== own) return false;
  return cityNames(held).some((name) => words.includes(name));
}

function isAt(held: Held, venue: ReadVenue): boolean {
  const known = venue.held.get(held);
  if (known !== undefined) return known;
  const answer = isHeldAt(held, venue);
  venue.held.set(held, answer);
  return answer;
}

/** A holding of a meet as an edition. */
export const heldAs = ({ meet, edition }: Held): Edition => ({
  id: `${meet.id}-${edition.year}`,
  name: edition.name ?? meet.name,
  year: edition.year,
  city: edition.city ?? meet.city,
  nation: edition.nation ?? meet.nation,
  aliases: [...meet.aliases, ...edition.aliases],
});

/** The same object for every race of one holding. */
const asEdition = oncePer(heldAs);

/** The edition of a known meet that an event on a day (yyyymmdd) at a venue was part of; null when none is known. */
export function editionAt({ meets }: ListStore, event: Event, day: number, venue: string): Edition | null {
  const onDay = heldOn(meets).get(day);
  if (!onDay) return null;
  const read = readVenue(meets, venue);
  const found = onDay.find(({ held }) => hasEvent(held.meet, event) && isAt(held, read));
  return found ? asEdition(found.held) : null;
}
