import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Event } from '../../../src/athletics/discipline.ts';
import type { Measure } from '../../../src/athletics/mark.ts';
import type { ListEncounter } from '../../../src/lists/head-to-head.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import type { ListPerformance } from '../../../src/lists/list-performance.ts';
import type { YearBest } from '../../../src/lists/progression.ts';
import { askedOf } from './asked-of.ts';

/** The rows of an event, as `EventRows` but in any array. */
interface Rows {
  readonly event: Event;
  readonly rows: number[];
  readonly aided: number[];
}

/** Who of `a` and `b` was ahead, as `aheadOf` tells it: -1 for `a`, 1 for `b`, 0 when it can’t be told. */
const AHEAD = `case when places = 0 or places = -marks then 0 else places end from (select *,
  case when placeA > 0 and placeB > 0 then sign(placeA - placeB) else marks end as places from (select a.race, a.row as rowA, b.row as rowB,
  a.place as placeA, b.place as placeB, sign(a.mark - b.mark) as marks from entry a join entry b
  on b.athlete = ? and b.date = a.date and b.race = a.race where a.athlete = ? order by a.date desc, a.race desc))`;

/** All that is asked about athletes and races, in SQL, in the shapes that the store answers in. */
export function performancesInSql(db: DatabaseSync, events: readonly Event[]) {
  const all = (sql: string) => askedOf(db, sql);
  /** The only column of an answer. */
  const column = (sql: string) => {
    const ask = all(sql);
    return (...values: readonly SQLInputValue[]) => ask(...values).map(([row = 0]) => row);
  };
  const byEvent = all('select list, row from performance where athlete = ? order by list, row');
  const byYear = all(
    'select year, min(row), count(*) from performance where athlete = ? and list = ? group by year order by 2',
  );
  const met = all(`select race, rowA, rowB, ${AHEAD}`);
  const race = db.prepare(`select row, athlete, mark, decimals, hand, wind, place, points, nation from performance
    where race = ? order by ifnull(place, 1e6), row`);
  race.setReturnArrays(true);
  const winnerOf = (sign: number) => {
    if (sign === 0) return null;
    return sign < 0 ? 'a' : 'b';
  };
  const today = column('select row from performance where day = ? order by points desc, row limit 10');
  return {
    ten: column('select row from performance where athlete = ? and list = ? order by row limit 10'),
    season: column('select row from performance where athlete = ? and year = ? order by date, row'),
    today: (month: number, day: number) => today(dayOfYear(month * 100 + day)),
    events(athlete: number): Rows[] {
      const found: Rows[] = [];
      for (const [list = 0, row = 0] of byEvent(athlete)) {
        const event = events[list >> 1];
        if (event && event !== found.at(-1)?.event) found.push({ event, rows: [], aided: [] });
        found.at(-1)?.[list % 2 === 0 ? 'rows' : 'aided'].push(row);
      }
      return found;
    },
    years: (athlete: number, list: number): YearBest[] =>
      byYear(athlete, list).map(([year = 0, best = 0, performances = 0]) => ({ year, best, performances })),
    met: (one: number, other: number): ListEncounter[] =>
      one === other
        ? []
        : met(other, one).map(([race = 0, a = 0, b = 0, sign = 0]) => ({ race, a, b, winner: winnerOf(sign) })),
    race(number: number, measure: Measure): ListPerformance[] {
      // Typed as objects whatever they are.
      const rows = race.all(number) as unknown as readonly Fields[];
      return rows.map(([row, athlete, value, decimals, hand, wind, place, points, nation]) => ({
        row,
        athlete,
        race: number,
        mark: { measure, value, decimals },
        hand: hand === 1,
        wind,
        place,
        points,
        nation,
      }));
    },
  };
}

type Fields = readonly [
  row: number,
  athlete: number,
  value: number,
  decimals: number,
  hand: number,
  wind: number | null,
  place: number | null,
  points: number | null,
  nation: string | null,
];
