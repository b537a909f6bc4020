import { eventKey } from '../athletics/discipline.ts';
import type { TypedDay } from '../athletics/typed-day.ts';
import { isoDay, yearOf } from '../lists/list-day.ts';
import { eventOfRace } from '../lists/list-event.ts';
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

/** Of most days the first so many rows have enough events and years. */
const FEW = 300;

function inLists({ listed }: Results, { month, day, year }: TypedDay, most: number): Candidate[] {
  const { store } = listed;
  const { numbers, raceOf, columns } = store;
  const rows = onThisDay(store, { month, day, since: year ?? 0 }, 0, most);
  const keys = columns.events.map(eventKey);
  return Array.from(rows, (row) => {
    const race = raceOf[row] ?? 0;
    return {
      points: numbers.points[row] ?? 0,
      year: yearOf(numbers.day[race] ?? 0),
      event: keys[eventOfRace(store, race)] ?? '',
      outing: () => listedOuting(listed, row),
    };
  });
}

function told({ told: races }: Results, { month, day }: TypedDay): Candidate[] {
  const ending = isoDay(month * 100 + day)?.slice(-6) ?? '';
  return races
    .filter(({ date }) => date?.endsWith(ending))
    .flatMap((race) => race.performances.flatMap((performance) => toldOuting(race, performance) ?? []))
    .filter(({ status }) => status === null)
    .map((outing) => ({
      points: outing.points ?? 0,
      year: Number(outing.date.slice(0, 4)),
      event: eventKey(outing.event),
      outing: () => outing,
    }));
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
 * The best of a day by points, from lists and articles: no event twice and no year more than twice, so that one great meet is not all
 * there is. At most `limit`; a day on which little happened has fewer.
 */
export function highlightsOf(results: Results, day: TypedDay, limit: number): Outing[] {
  const articles = told(results, day);
  const among = (most: number): Candidate[] => {
    const rows = inLists(results, day, most);
    // What is worth less than the last of some rows has to stand back behind rows that were left out.
    const least = rows.length === most ? (rows.at(-1)?.points ?? 0) : 0;
    // Of those worth as much, what articles tell of comes first: it stands in the lists as well, and has both as its sources.
    return [...articles.filter(({ points }) => points >= least), ...rows]
      .filter(({ year }) => day.year === null || year === day.year)
      .sort((a, b) => b.points - a.points);
  };
  const best = chosen(among(FEW), day.year === null, limit);
  const found = best.length === limit ? best : chosen(among(Number.MAX_SAFE_INTEGER), day.year === null, limit);
  return found.map(({ outing }) => outing());
}
