import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { rowsInEvent } from '../lists/athlete-rows.ts';
import { progression } from '../lists/progression.ts';
import { byBest } from './by-best.ts';
import { listedOuting, type Outing } from './outing.ts';
import { toldOf, yearIn } from './outings.ts';
import type { Results } from './results.ts';

/** A year of somebody in one event: a point of a curve. */
export interface SeasonBest {
  readonly year: number;
  readonly best: Outing;
  /** How many marks are known of that year. */
  readonly marks: number;
}

/** What lists and articles know of somebody in one event; marks with too much wind count for nothing. */
export interface EventCareer {
  /** By year. */
  readonly seasons: readonly SeasonBest[];
  /** The best marks, at most as many as were asked for; of equal ones the earlier first. */
  readonly best: readonly Outing[];
}

/** The best of each year of an athlete in one event, and the `limit` best of all. What lists know of a race that articles tell of stands in those. */
export function eventCareer(results: Results, athlete: Athlete, event: Event, limit: number): EventCareer {
  const { listed, isTold } = results;
  const { store } = listed;
  const number = listed.numberOf(athlete.id);
  const isListedAlone = (row: number): boolean => !isTold(store.raceOf[row] ?? 0);
  const rows = rowsInEvent(store, number ?? -1, event).rows.filter(isListedAlone);
  const told = byBest(toldOf(results, athlete).filter((outing) => eventKey(outing.event) === eventKey(event)));
  const inLists = new Map(progression(store, number ?? -1, event, isListedAlone).map((own) => [own.year, own]));
  const years = new Set([...inLists.keys(), ...told.map(({ date }) => yearIn(date))]);
  const seasons = [...years]
    .sort((a, b) => a - b)
    .flatMap((year): SeasonBest[] => {
      const known = inLists.get(year);
      const own = told.filter(({ date }) => yearIn(date) === year);
      const [best] = byBest([...(known ? [listedOuting(listed, known.best)] : []), ...own]);
      return best ? [{ year, best, marks: (known?.performances ?? 0) + own.length }] : [];
    });
  const bestListed = Array.from(rows.subarray(0, limit), (row) => listedOuting(listed, row));
  return { seasons, best: byBest([...bestListed, ...told]).slice(0, limit) };
}
