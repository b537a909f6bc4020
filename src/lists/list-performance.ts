import { disciplineOf } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import { nationOf } from '../athletics/nation.ts';
import { membersOf } from './groups.ts';
import { NO_WIND } from './list-columns.ts';
import { eventOfRace } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { nationsOf } from './list-texts.ts';
import { DECIMALS, HAND } from './precision.ts';

/** One performance of the lists. Athlete and race are numbers: `athleteAt` and `raceAt` say more. */
export interface ListPerformance {
  readonly row: number;
  readonly athlete: number;
  readonly race: number;
  readonly mark: Mark;
  /** Timed by hand. */
  readonly hand: boolean;
  /** In metres a second, from behind; null where none is given. */
  readonly wind: number | null;
  readonly place: number | null;
  /** World Athletics’ points; null where the list gives none. */
  readonly points: number | null;
  /** The nation of that day. */
  readonly nation: string | null;
}

/** The mark of a row. */
export function markAt(store: ListStore, row: number): Mark {
  const { numbers, columns, raceOf } = store;
  const event = columns.events[eventOfRace(store, raceOf[row] ?? 0)];
  if (!event) throw new RangeError(`no row ${row}`);
  const { measure } = disciplineOf(event.discipline);
  return { measure, value: numbers.mark[row] ?? 0, decimals: (numbers.precision[row] ?? 0) & DECIMALS };
}

/** A performance by row. */
export function performanceAt(store: ListStore, row: number): ListPerformance {
  const { numbers, columns, raceOf, athleteOf } = store;
  const wind = numbers.wind[row] ?? NO_WIND;
  const nation = nationsOf(columns)[numbers.entrantNation[numbers.entrant[row] ?? 0] ?? 0] ?? '';
  return {
    row,
    athlete: athleteOf[row] ?? 0,
    race: raceOf[row] ?? 0,
    mark: markAt(store, row),
    hand: (numbers.precision[row] ?? 0) >= HAND,
    wind: wind === NO_WIND ? null : wind / 10,
    place: (numbers.place[row] ?? 0) || null,
    points: (numbers.points[row] ?? 0) || null,
    nation: nationOf(nation) ? nation : null,
  };
}

/** The performances of a race that the lists have, by place; those without one follow by mark. */
export function performancesIn(store: ListStore, race: number): readonly ListPerformance[] {
  const last = Number.POSITIVE_INFINITY;
  return Array.from(membersOf(store.byRace, race), (row) => performanceAt(store, row)).sort(
    (a, b) => (a.place ?? last) - (b.place ?? last) || a.row - b.row || 0,
  );
}
