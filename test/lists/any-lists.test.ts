import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disciplineOf, type Event, eventKey } from '../../src/athletics/discipline.ts';
import { nationOf } from '../../src/athletics/nation.ts';
import { aheadOf } from '../../src/lists/ahead.ts';
import { bestTen, eventsOfAthlete, rowsInEvent, seasonOf } from '../../src/lists/athlete-rows.ts';
import { bestList } from '../../src/lists/best-list.ts';
import { headToHead } from '../../src/lists/head-to-head.ts';
import { performanceAt, performancesIn } from '../../src/lists/list-performance.ts';
import { isOneRace } from '../../src/lists/list-round.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { listRows } from '../../src/lists/list-rows.ts';
import type { ListStore } from '../../src/lists/list-store.ts';
import { progression } from '../../src/lists/progression.ts';
import { standingOf } from '../../src/lists/standing.ts';
import { EVENTS, storesOfAny } from './generated-lists.ts';

/** A row as its list printed it, and what the store calls it, its athlete and its race. */
interface Printed extends ListRow {
  readonly row: number;
  readonly athlete: number;
  readonly race: number;
}

const MOST_WIND = 20;
const isAided = ({ wind }: ListRow): boolean => (wind ?? 0) > MOST_WIND;
const isTimed = (event: Event): boolean => disciplineOf(event.discipline).measure === 'time';
const isOf = (event: Event) => (own: Printed) => eventKey(own.event) === eventKey(event);
const yearOf = ({ day }: ListRow): number => Math.floor(day / 10_000);
const numbersOf = (rows: readonly Printed[]): number[] => rows.map(({ row }) => row);

const printed = (store: ListStore): Printed[] =>
  listRows(store.columns).map((own, row) => ({
    ...own,
    row,
    athlete: store.athleteOf[row] ?? 0,
    race: store.raceOf[row] ?? 0,
  }));

/** Asks about every athlete and event there are, and one of each that there isn’t. */
function forAll(check: (store: ListStore, rows: readonly Printed[], athlete: number, event: Event) => void): void {
  fc.assert(
    fc.property(storesOfAny, (store) => {
      const rows = printed(store);
      for (let athlete = -1; athlete < store.athletes; athlete += 1)
        for (const event of EVENTS) check(store, rows, athlete, event);
    }),
  );
}

test('an athlete’s rows in an event are those of the lists in their order, those with too much wind apart', () => {
  forAll((store, rows, athlete, event) => {
    const own = rows.filter((one) => one.athlete === athlete).filter(isOf(event));
    const legal = numbersOf(own.filter((one) => !isAided(one)));
    const found = rowsInEvent(store, athlete, event);
    expect([Array.from(found.rows), Array.from(found.aided)]).toEqual([legal, numbersOf(own.filter(isAided))]);
    expect(Array.from(bestTen(store, athlete, event))).toEqual(legal.slice(0, 10));
  });
});

test('an athlete’s events are those with any row, in the order of the lists', () => {
  forAll((store, rows, athlete) => {
    const held = store.columns.events.filter((event) =>
      rows.filter(isOf(event)).some((one) => one.athlete === athlete),
    );
    expect(eventsOfAthlete(store, athlete)).toEqual(held.map((event) => rowsInEvent(store, athlete, event)));
  });
});

test('a progression counts each year’s rows and names the best, of all rows and of some', () => {
  forAll((store, rows, athlete, event) => {
    const legal = rows.filter((one) => one.athlete === athlete && !isAided(one)).filter(isOf(event));
    const counted = (own: readonly Printed[]) =>
      [...Map.groupBy(own, yearOf)].map(([year, of]) => ({ year, best: of[0]?.row, performances: of.length }));
    expect(progression(store, athlete, event)).toEqual(counted(legal));
    const isEven = (row: number): boolean => row % 2 === 0;
    expect(progression(store, athlete, event, isEven)).toEqual(counted(legal.filter(({ row }) => isEven(row))));
  });
});

test('a season has the rows of its year by day', () => {
  forAll((store, rows, athlete) => {
    for (const year of [2001, 2002, 2004, 2023, 2024]) {
      const own = rows.filter((one) => one.athlete === athlete && yearOf(one) === year);
      const byDay = own.toSorted((a, b) => a.day - b.day || a.row - b.row);
      expect(Array.from(seasonOf(store, athlete, year))).toEqual(numbersOf(byDay));
    }
  });
});

test('a list has each athlete’s best, or every mark, of a nation and a year, in pages, and equal marks share a rank', () => {
  const asked = fc.record({
    nation: fc.constantFrom(undefined, 'NOR', 'KEN', 'USA'),
    year: fc.constantFrom(undefined, 2001, 2004, 2024),
    aided: fc.boolean(),
    every: fc.boolean(),
  });
  fc.assert(
    fc.property(
      storesOfAny,
      asked,
      fc.constantFrom(...EVENTS),
      fc.nat(20),
      fc.nat(12),
      (store, wanted, event, offset, limit) => {
        const { nation, year, aided, every } = wanted;
        const all = printed(store)
          .filter(isOf(event))
          .filter(
            (own) => isAided(own) === aided && nation === (nation && own.nation) && year === (year && yearOf(own)),
          );
        const lines = all.filter((own) => every || all.find(({ athlete }) => athlete === own.athlete) === own);
        const entries = lines.map(({ mark, row }) => ({
          rank: lines.findIndex((other) => other.mark === mark) + 1,
          tied: lines.filter((other) => other.mark === mark).length > 1,
          row,
        }));
        const page = entries.slice(offset, offset + limit);
        expect(bestList(store, { event, ...wanted }, offset, limit)).toEqual({ total: lines.length, entries: page });
      },
    ),
  );
});

/** Who was ahead of two rows of one race, by what they say. */
const winnerOf = (a: Printed, b: Printed) =>
  aheadOf(isTimed(a.event) ? a.mark - b.mark : b.mark - a.mark, a.place > 0 && b.place > 0 ? a.place - b.place : null);

test('two met in every race that was one for sure and has both, by their better marks, the latest first', () => {
  forAll((store, rows, athlete, event) => {
    for (let other = 0; other < store.athletes; other += 1) {
      const met = [...Map.groupBy(rows, ({ race }) => race)].flatMap(([race, own]) => {
        const [a, b] = [athlete, other].map((one) => own.find((row) => row.athlete === one));
        if (!a || !b || a === b || !isOneRace(a.round, a.section || null)) return [];
        return [{ race, a: a.row, b: b.row, winner: winnerOf(a, b), day: a.day, event: a.event }];
      });
      const latest = met.sort((x, y) => y.day - x.day || y.race - x.race);
      const told = (own: typeof latest) => own.map(({ race, a, b, winner }) => ({ race, a, b, winner }));
      expect(headToHead(store, athlete, other)).toEqual(told(latest));
      const inEvent = latest.filter((own) => eventKey(own.event) === eventKey(event));
      expect(headToHead(store, athlete, other, event)).toEqual(told(inEvent));
    }
  });
});

const performanceOf = ({ row, athlete, race, event, mark, decimals, hand, wind, place, points, nation }: Printed) => ({
  row,
  athlete,
  race,
  mark: { measure: disciplineOf(event.discipline).measure, value: mark, decimals },
  hand,
  wind: wind === null ? null : wind / 10,
  place: place || null,
  points: points || null,
  nation: nationOf(nation) ? nation : null,
});

test('a race has what its rows say, by place and then by mark; and so has each row', () => {
  fc.assert(
    fc.property(storesOfAny, (store) => {
      const rows = printed(store);
      for (const [race, own] of Map.groupBy(rows, (row) => row.race)) {
        const byPlace = own.toSorted((a, b) => (a.place || 99) - (b.place || 99) || a.row - b.row);
        expect(performancesIn(store, race)).toEqual(byPlace.map(performanceOf));
      }
      expect(rows.map(({ row }) => performanceAt(store, row))).toEqual(rows.map(performanceOf));
    }),
  );
});

test('a race that there isn’t has no performances to ask for', () => {
  fc.assert(
    fc.property(storesOfAny, (store) => {
      expect(() => performancesIn(store, store.races)).toThrow(RangeError);
    }),
  );
});

test('a mark stands behind all that are better, among all marks and among bests', () => {
  forAll((store, rows, _, event) => {
    if (!store.columns.events.some((own) => eventKey(own) === eventKey(event))) return;
    const legal = rows.filter((own) => !isAided(own)).filter(isOf(event));
    const bests = [...Map.groupBy(legal, ({ athlete }) => athlete).values()].flatMap(([best]) => best ?? []);
    for (let value = 0; value <= 10; value += 1) {
      const isBetter = ({ mark }: Printed): boolean => (isTimed(event) ? mark < value : mark > value);
      const among = (own: readonly Printed[]) => ({
        rank: own.filter(isBetter).length + 1,
        tied: own.some(({ mark }) => mark === value),
      });
      expect(standingOf(store, event, value)).toEqual({
        amongAthletes: among(bests),
        athletes: bests.length,
        amongMarks: among(legal),
        marks: legal.length,
        beyond: legal.every(isBetter),
      });
    }
  });
});
