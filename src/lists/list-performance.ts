import { disciplineOf } from '../athletics/discipline.ts';
import type { Mark, Measure } from '../athletics/mark.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { membersOf } from './groups.ts';
import { type ListColumns, NO_WIND } from './list-columns.ts';
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

/** The code of each nation by its number; null for what the lists print where none is known. */
const codesOf = oncePer((columns: ListColumns) => nationsOf(columns).map((code) => (nationOf(code) ? code : null)));

/** What is counted in the event of a race. */
function measureOf(store: ListStore, race: number): Measure {
  const event = store.columns.events[eventOfRace(store, race)];
  if (!event) throw new RangeError(`no race ${race}`);
  return disciplineOf(event.discipline).measure;
}

const mark = ({ numbers }: ListStore, row: number, measure: Measure): Mark => ({
  measure,
  value: numbers.mark[row] ?? 0,
  decimals: (numbers.precision[row] ?? 0) & DECIMALS,
});

function performance(store: ListStore, row: number, measure: Measure): ListPerformance {
  const { numbers, columns, raceOf, athleteOf } = store;
  const wind = numbers.wind[row] ?? NO_WIND;
  return {
    row,
    athlete: athleteOf[row] ?? 0,
    race: raceOf[row] ?? 0,
    mark: mark(store, row, measure),
    hand: (numbers.precision[row] ?? 0) >= HAND,
    wind: wind === NO_WIND ? null : wind / 10,
    place: (numbers.place[row] ?? 0) || null,
    points: (numbers.points[row] ?? 0) || null,
    nation: codesOf(columns)[numbers.entrantNation[numbers.entrant[row] ?? 0] ?? 0] ?? null,
  };
}

/** The mark of a row. */
export const markAt = (store: ListStore, row: number): Mark =>
  mark(store, row, measureOf(store, store.raceOf[row] ?? 0));

/** A performance by row. */
export const performanceAt = (store: ListStore, row: number): ListPerformance =>
  performance(store, row, measureOf(store, store.raceOf[row] ?? 0));

/** The performances of a race that the lists have, by place; those without one follow by mark. */
export function performancesIn(store: ListStore, race: number): readonly ListPerformance[] {
  const measure = measureOf(store, race);
  const last = Number.MAX_SAFE_INTEGER;
  return Array.from(membersOf(store.byRace, race), (row) => performance(store, row, measure)).sort(
    (a, b) => (a.place ?? last) - (b.place ?? last) || a.row - b.row,
  );
}
