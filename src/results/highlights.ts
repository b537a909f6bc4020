import { eventKey } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import type { TypedDay } from '../athletics/typed-day.ts';
import { editionAt } from '../lists/edition-at.ts';
import { isoDay } from '../lists/list-day.ts';
import { eventOfRace } from '../lists/list-event.ts';
import { listRounds } from '../lists/list-round.ts';
import type { ListStore } from '../lists/list-store.ts';
import { venuesOf } from '../lists/list-texts.ts';
import { onThisDay } from '../lists/on-this-day.ts';
import { listedOuting, type Outing, toldOuting } from './outing.ts';
import type { Results } from './results.ts';

/** Something that may be shown of a day: looked at in full only when it is. */
interface Candidate {
  readonly points: number;
  readonly year: number;
  /** The event it was in, as `eventKey`. */
  readonly event: string;
  readonly outing: () => Outing;
}

/** Of one year so many are enough, unless one year alone is asked for. */
const MOST_A_YEAR = 2;

/** A title of the Olympic Games or world championships is told of before a mark of so many more points that won none: finals are won slowly. */
const TITLE = 100;
const GREATEST = /^(?:olympic-games|world-championships)-\d{4}$/;

const titlePoints = (edition: Pick<Edition, 'id'> | null): number => (edition && GREATEST.test(edition.id) ? TITLE : 0);

/** What the place of a row is worth besides its mark. */
function placePoints(store: ListStore, row: number, race: number): number {
  const { place, round, part, day, venue } = store.numbers;
  if (place[row] !== 1 || listRounds[round[race] ?? 0] !== 'final' || (part[race] ?? 0) > 0) return 0;
  const event = store.columns.events[eventOfRace(store, race)];
  const where = venuesOf(store.columns)[venue[race] ?? 0] ?? '';
  return event ? titlePoints(editionAt(store, event, day[race] ?? 0, where)) : 0;
}

function inLists({ listed }: Results, { month, day, year }: TypedDay): Candidate[] {
  const { store } = listed;
  const { numbers, raceOf, columns, yearOfRow } = store;
  const rows = onThisDay(store, { month, day, since: year ?? 0 }, 0, store.rows);
  const keys = columns.events.map(eventKey);
  return Array.from(rows, (row) => {
    const race = raceOf[row] ?? 0;
    return {
      points: (numbers.points[row] ?? 0) + placePoints(store, row, race),
      year: yearOfRow[row] ?? 0,
      event: keys[eventOfRace(store, race)] ?? '',
      outing: () => listedOuting(listed, row),
    };
  });
}

function told({ told: races }: Results, { month, day }: TypedDay): Candidate[] {
  const ending = isoDay(month * 100 + day)?.slice(-6) ?? '';
  return races
    .filter(({ date }) => date?.endsWith(ending))
    .flatMap((race) => race.performances.map((performance) => ({ race, outing: toldOuting(race, performance) })))
    .flatMap(({ race, outing }) => {
      if (!outing || outing.status !== null) return [];
      const title = outing.place === 1 && race.round === 'final' ? titlePoints(race.edition) : 0;
      const year = Number(outing.date.slice(0, 4));
      return [{ points: (outing.points ?? 0) + title, year, event: eventKey(outing.event), outing: () => outing }];
    });
}

/** The first of each event, and no more of a year than are enough. */
function chosen(candidates: readonly Candidate[], everyYear: boolean, limit: number): Candidate[] {
  const events = new Set<string>();
  const years = new Map<number, number>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { event, year } = candidate;
    const ofYear = years.get(year) ?? 0;
    if (events.has(event) || (everyYear && ofYear >= MOST_A_YEAR)) continue;
    events.add(event);
    years.set(year, ofYear + 1);
    if (kept.push(candidate) === limit) break;
  }
  return kept;
}

/**
 * The best of a day, from lists and articles: by points, with great titles before marks that are somewhat better. No event twice and no year
 * more than twice, so that one great meet is not all there is. At most `limit`; a day on which little happened has fewer.
 */
export function highlightsOf(results: Results, day: TypedDay, limit: number): Outing[] {
  // Of those worth as much, what articles tell of comes first: it stands in the lists as well, and has both as its sources.
  const all = [...told(results, day), ...inLists(results, day)]
    .filter(({ year }) => day.year === null || year === day.year)
    .sort((a, b) => b.points - a.points);
  return chosen(all, day.year === null, limit).map(({ outing }) => outing());
}
