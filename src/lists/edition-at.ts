import type { DisciplineId, Event } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import type { Meet, MeetEdition } from '../athletics/meets-file.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import type { ListStore } from './list-store.ts';
import { isIn, parseVenue } from './venue.ts';

interface Held {
  readonly meet: Meet;
  readonly edition: MeetEdition;
}

const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));

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
const isMarathon = ({ id }: Meet): boolean => id.endsWith('-marathon');

function hasEvent(meet: Meet, { discipline, indoor }: Event): boolean {
  if (meet.indoor !== indoor) return false;
  if (isMarathon(meet)) return discipline === 'marathon';
  return !isOnRoad(discipline) || isChampionship(meet);
}

/** Lists print the nation that a city is in today, so that one which is gone says nothing. */
const isGone = (nation: string): boolean => nationOf(nation)?.iso === null;

function isHeldAt({ meet, edition }: Held, venue: string): boolean {
  const nation = edition.nation ?? meet.nation;
  if (nation !== null && !isGone(nation) && parseVenue(venue).nation !== nation) return false;
  return [edition.city, meet.city].some((city) => city !== null && isIn(venue, city));
}

/** Asked for every race of a meet, answered once for each venue. */
const venuesOf = oncePer((_: Held) => new Map<string, boolean>());

function isAt(held: Held, venue: string): boolean {
  const known = venuesOf(held).get(venue);
  if (known !== undefined) return known;
  const answer = isHeldAt(held, venue);
  venuesOf(held).set(venue, answer);
  return answer;
}

/** The same object for every race of one holding. */
const asEdition = oncePer(
  ({ meet, edition }: Held): Edition => ({
    id: `${meet.id}-${edition.year}`,
    name: edition.name ?? meet.name,
    year: edition.year,
    city: edition.city ?? meet.city,
    nation: edition.nation ?? meet.nation,
    aliases: [...meet.aliases, ...edition.aliases],
  }),
);

/** The edition of a known meet that an event on a day (yyyymmdd) at a venue was part of; null when none is known. */
export function editionAt({ meets }: ListStore, event: Event, day: number, venue: string): Edition | null {
  const held = heldOn(meets)
    .get(day)
    ?.find((one) => hasEvent(one.held.meet, event) && isAt(one.held, venue));
  return held ? asEdition(held.held) : null;
}
