import { disciplineOf } from '../athletics/discipline.ts';
import type { Measure } from '../athletics/mark.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { type Groups, groupBy, groupsInOrder } from './groups.ts';
import type { Numbers } from './list-columns.ts';
import type { ListStore } from './list-store.ts';
import { nationsOf } from './list-texts.ts';
import { picked } from './picked.ts';

/** What a performance says, column by column. */
export interface PerformanceColumns {
  readonly athlete: Numbers;
  readonly mark: Numbers;
  readonly precision: Numbers;
  readonly wind: Numbers;
  readonly place: Numbers;
  readonly points: Numbers;
  /** The number of the nation of that day. */
  readonly nation: Numbers;
  /** The code of each nation by its number; null for what the lists print where none is known. */
  readonly codes: readonly (string | null)[];
  /** What is counted in each event, by its number. */
  readonly measures: readonly Measure[];
}

/** The columns in the order of rows. */
export const columnsByRow = oncePer(({ columns, numbers, athleteOf }: ListStore): PerformanceColumns => {
  const { entrant, entrantNation, mark, precision, wind, place, points } = numbers;
  const codes = nationsOf(columns).map((code) => (nationOf(code) ? code : null));
  const measures = columns.events.map(({ discipline }) => disciplineOf(discipline).measure);
  return {
    athlete: athleteOf,
    mark,
    precision,
    wind,
    place,
    points,
    nation: picked(entrantNation, entrant),
    codes,
    measures,
  };
});

/** Rows by race and place, those without one last and by mark. */
function finishers({ numbers: { place }, raceOf, races, rows }: ListStore): Groups {
  let last = 1;
  for (let row = 0; row < rows; row += 1) last = Math.max(last, 1 + (place[row] ?? 0));
  const places = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) places[row] = place[row] || last;
  return groupsInOrder(groupBy(places, last + 1).members, raceOf, races);
}

/** The columns again, in the order of `members`, so that those of a race stand together: most races were of few, and all of them are shown. */
export const columnsByRace = oncePer((store: ListStore): Groups & PerformanceColumns => {
  const { athlete, mark, precision, wind, place, points, nation, codes, measures } = columnsByRow(store);
  const groups = finishers(store);
  const own = (column: Numbers): Numbers => picked(column, groups.members);
  return {
    ...groups,
    athlete: own(athlete),
    mark: own(mark),
    precision: own(precision),
    wind: own(wind),
    place: own(place),
    points: own(points),
    nation: own(nation),
    codes,
    measures,
  };
});
