import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/athletics/discipline.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { parsePosition } from '../../src/import/parse-position.ts';
import { properName } from '../../src/import/proper-name.ts';
import { bestTen, eventsOfAthlete, rowsInEvent, seasonOf } from '../../src/lists/athlete-rows.ts';
import { athleteById } from '../../src/lists/athlete-search.ts';
import { bestList, type ListQuestion } from '../../src/lists/best-list.ts';
import { headToHead } from '../../src/lists/head-to-head.ts';
import { athleteAt } from '../../src/lists/list-athlete.ts';
import { markAt, performancesIn } from '../../src/lists/list-performance.ts';
import { raceAt } from '../../src/lists/list-race.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { onThisDay } from '../../src/lists/on-this-day.ts';
import { progression } from '../../src/lists/progression.ts';
import { standingOf } from '../../src/lists/standing.ts';
import { listFiles, type RawRow, rawRows, SMALL_LISTS, SOURCE } from '../fixture-lists.ts';
import { isoDate, printedValue } from './traced.ts';

const files = listFiles(SMALL_LISTS);
const store = listStore(importLists(files).lists);
const raw = (path: string): RawRow[] => files.filter((file) => file.path === path).flatMap(rawRows);

const men1500: Event = { discipline: '1500m', sex: 'men', indoor: false };
const men100: Event = { discipline: '100m', sex: 'men', indoor: false };
const contests = [
  ['men/1500-metres.csv', men1500],
  ['men/100-metres.csv', men100],
  ['women/high-jump.csv', { discipline: 'high-jump', sex: 'women', indoor: false }],
  ['men/decathlon.csv', { discipline: 'decathlon', sex: 'men', indoor: false }],
] as const satisfies readonly (readonly [string, Event])[];

const athlete = (id: string): number => athleteById(store, id)?.number ?? -1;
const everything = Number.MAX_SAFE_INTEGER;
const nameOf = (row: number): string => athleteAt(store, store.athleteOf[row] ?? 0).name;
const printed = (row: RawRow): string => properName(row.Competitor ?? '', row.Nat ?? '');

/** A list as one would make it by hand: sort, keep the first of each, count those that are better. */
function byHand(path: string, { event, nation, year, every = false }: ListQuestion): string[] {
  const lowerIsBetter = event.discipline === '1500m' || event.discipline === '100m';
  const rows = raw(path)
    .filter(
      (row) => (nation === undefined || row.Nat === nation) && (year === undefined || row.Date?.endsWith(String(year))),
    )
    .map((row) => ({ name: printed(row), value: printedValue(path, row.Mark ?? '') }))
    .sort((a, b) => (lowerIsBetter ? a.value - b.value : b.value - a.value));
  const kept = rows.filter(({ name }, i) => every || rows.findIndex((other) => other.name === name) === i);
  return kept
    .map(
      ({ name, value }) =>
        `${1 + kept.filter((other) => (lowerIsBetter ? other.value < value : other.value > value)).length} ${value} ${name}`,
    )
    .sort();
}

describe.each(contests)('the list of %s', (path, event) => {
  test.each<Omit<ListQuestion, 'event'>>([
    {},
    { every: true },
    { nation: 'KEN' },
    { nation: 'USA', every: true },
    { year: 1998 },
    { year: 2017, every: true },
    { nation: 'KEN', year: 1998, every: true },
    { nation: 'NOR', year: 1800 },
  ])('equals a count by hand: %j', (asked) => {
    const { total, entries } = bestList(store, { event, ...asked }, 0, everything);
    expect(entries.map(({ rank, row }) => `${rank} ${markAt(store, row).value} ${nameOf(row)}`).sort()).toEqual(
      byHand(path, { event, ...asked }),
    );
    expect(entries).toHaveLength(total);
  });

  test('is the same in pages as in one', () => {
    const whole = bestList(store, { event, every: true }, 0, everything);
    const pages = Array.from({ length: Math.ceil(whole.total / 7) }, (_, page) =>
      bestList(store, { event, every: true }, page * 7, 7),
    );
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
  });

  test('says where a mark would stand', () => {
    const { entries } = bestList(store, { event, every: true }, 0, everything);
    for (const { row, rank } of entries)
      expect(standingOf(store, event, markAt(store, row).value)).toMatchObject({
        amongMarks: { rank, tied: true },
        marks: entries.length,
        beyond: false,
      });
  });
});

test('a mark that nobody has stands alone behind the better ones', () => {
  const { entries } = bestList(store, { event: men1500 }, 0, everything);
  const [best, second] = entries.flatMap(({ row }) => store.numbers.mark[row] ?? []);
  expect(standingOf(store, men1500, (best ?? 0) + 1)).toMatchObject({ amongAthletes: { rank: 2, tied: false } });
  expect(standingOf(store, men1500, second ?? 0)).toMatchObject({ amongAthletes: { rank: 2, tied: true } });
});

test('ties share a rank and say so', () => {
  const { entries } = bestList(
    store,
    { event: { discipline: 'high-jump', sex: 'women', indoor: false }, every: true },
    0,
    6,
  );
  expect(entries.map(({ rank, tied, row }) => [rank, tied, formatMark(markAt(store, row))])).toEqual([
    [1, false, '2.09 m'],
    [2, true, '2.08 m'],
    [2, true, '2.08 m'],
    [4, true, '2.07 m'],
    [4, true, '2.07 m'],
    [4, true, '2.07 m'],
  ]);
});

test('marks with too much wind stand apart', () => {
  const text =
    'Mark,Wind,Name,Nat,Venue,Date\n9.70,2.1,Al Aided,USA,X (USA),2020-01-01\n9.80,2.0,Lee Legal,USA,X (USA),2020-01-02\n';
  const windy = listStore(importLists([{ path: 'men/100-metres.csv', text, source: SOURCE }]).lists);
  const names = (aided: boolean) =>
    bestList(windy, { event: men100, aided }, 0, 9).entries.map(
      ({ row }) => athleteAt(windy, windy.athleteOf[row] ?? 0).name,
    );
  expect([names(false), names(true)]).toEqual([['Lee Legal'], ['Al Aided']]);
});

test('an event that no list has gives an empty list and no standing', () => {
  const event: Event = { discipline: 'cross-country', sex: 'men', indoor: false };
  expect(bestList(store, { event }, 0, 10)).toEqual({ total: 0, entries: [] });
  expect(standingOf(store, event, 1)).toBeNull();
});

/** The rows of a list by what they say of their race, without those headings that two seem to have won. */
function racesByHand(path: string): ReadonlyMap<string, readonly RawRow[]> {
  const races = Map.groupBy(raw(path), (row) => {
    const { round, section } = parsePosition(row.Pos ?? '') ?? { round: '', section: 0 };
    return [isoDate(row.Date ?? ''), row.Venue, round, section].join('|');
  });
  const winners = (rows: readonly RawRow[]) =>
    new Set(rows.filter((row) => parsePosition(row.Pos ?? '')?.place === 1).map((row) => row.Mark));
  return new Map([...races].filter(([, rows]) => winners(rows).size < 2));
}

/** A final is one race; of heats it has to be known which. */
const isCertain = (heading: string): boolean => heading.includes('|final|') || !/unknown|\|0$/.test(heading);

test.each(contests)('head-to-heads of everybody in %s equal a count by hand', (path, event) => {
  const races = racesByHand(path);
  const { entries } = bestList(store, { event }, 0, everything);
  const numbers = new Map(entries.map(({ row }) => [nameOf(row), store.athleteOf[row] ?? 0]));
  let met = 0;
  for (const [a, first] of numbers)
    for (const [b, second] of numbers) {
      if (a >= b) continue;
      const found = headToHead(store, first, second, event).map(({ race }) => {
        const { date, venue, round, section } = raceAt(store, race);
        return [date, venue, round, section ?? 0].join('|');
      });
      const byHand = [...races].filter(([, rows]) => [a, b].every((name) => rows.some((row) => printed(row) === name)));
      const headings = byHand.map(([heading]) => heading).filter(isCertain);
      expect(found.filter((heading) => races.has(heading)).sort()).toEqual(headings.sort());
      met += headings.length;
    }
  expect(met).toBeGreaterThan(0);
});

test('a head-to-head has the latest first, and says who was ahead', () => {
  const encounters = headToHead(store, athlete('hicham-el-guerrouj'), athlete('bernard-lagat'));
  expect(encounters.map(({ race, winner }) => [raceAt(store, race).date, winner])).toEqual([
    ['2004-08-06', 'b'],
    ['2002-07-19', 'a'],
    ['2001-08-24', 'a'],
    ['2000-08-11', 'a'],
  ]);
});

describe('who was ahead', () => {
  const race = (first: string, second: string) => {
    const text = `Mark,Pos,Name,Nat,Venue,Date\n${first},A Ay,KEN,X (KEN),2020-01-01\n${second},B Bee,KEN,X (KEN),2020-01-01\n`;
    const two = listStore(importLists([{ path: 'men/1500-metres.csv', text, source: SOURCE }]).lists);
    const found = headToHead(two, athleteById(two, 'a-ay')?.number ?? -1, athleteById(two, 'b-bee')?.number ?? -1);
    return found.map(({ winner }) => winner);
  };
  test.each<[string, string, string, readonly ('a' | 'b' | null)[]]>([
    ['the one placed before', '3:30.00,1', '3:31.00,2', ['a']],
    ['of equal marks the one placed before', '3:30.00,2', '3:30.00,1', ['b']],
    ['without places the better mark', '3:30.00,f', '3:31.00,f', ['a']],
    ['nobody in a tie', '3:30.00,1', '3:30.00,1', [null]],
    ['nobody where places and marks contradict each other', '3:31.00,2', '3:30.00,3', [null]],
    ['one in a heat that has a number', '3:31.00,2h1', '3:30.00,1h1', ['b']],
    ['they didn’t meet in heats without a number', '3:31.00,2h', '3:30.00,1h', []],
    ['they didn’t meet in two sections', '3:31.00,1f2', '3:30.00,1f1', []],
    ['they didn’t meet where both won', '3:31.00,1', '3:30.00,1', []],
  ])('%s', (_, first, second, winners) => {
    expect(race(first, second)).toEqual(winners);
  });
});

test('an athlete’s events, ten best, years and season', () => {
  const lagat = athlete('bernard-lagat');
  const rows = bestTen(store, lagat, men1500);
  const times = [206_340, 207_400, 207_910, 208_510, 209_210, 209_300, 209_680];
  expect(Array.from(rows, (row) => markAt(store, row).value)).toEqual(times);
  expect(
    progression(store, lagat, men1500).map(({ year, best, performances }) => [
      year,
      markAt(store, best).value,
      performances,
    ]),
  ).toEqual([
    [2001, 206_340, 1],
    [2004, 207_400, 2],
    [2002, 207_910, 1],
    [2000, 208_510, 1],
    [2005, 209_300, 1],
    [2006, 209_680, 1],
  ]);
  expect(Array.from(seasonOf(store, lagat, 2004)).map((row) => raceAt(store, store.raceOf[row] ?? 0).date)).toEqual([
    '2004-07-23',
    '2004-08-06',
  ]);
  expect(eventsOfAthlete(store, lagat).map(({ event }) => event)).toEqual([men1500]);
});

test('the ten best are ten at most, and of nothing none', () => {
  const guerrouj = athlete('hicham-el-guerrouj');
  expect(bestTen(store, guerrouj, men1500)).toEqual(rowsInEvent(store, guerrouj, men1500).rows.subarray(0, 10));
  expect(bestTen(store, guerrouj, men100)).toEqual(new Uint32Array());
});

test('a day of the year has the best by points first, in pages, and from a year on', () => {
  const day = { month: 8, day: 24 };
  const told = (rows: readonly number[]) =>
    rows.map((row) => `${nameOf(row)} ${raceAt(store, store.raceOf[row] ?? 0).date}`);
  const rows = Array.from(onThisDay(store, day, 0, 3));
  expect(told(rows)).toEqual([
    'Hicham El Guerrouj 2001-08-24',
    'Bernard Lagat 2001-08-24',
    'Hicham El Guerrouj 1999-08-24',
  ]);
  expect(onThisDay(store, day, 0, 1000).length).toBe(
    files.flatMap(rawRows).filter((row) => row.Date?.startsWith('24 AUG')).length,
  );
  expect(Array.from(onThisDay(store, day, 1, 2))).toEqual(rows.slice(1));
  expect(onThisDay(store, { ...day, since: 2002 }, 0, 9).length).toBe(2);
});

test('a race has its performances by place', () => {
  const [first] = headToHead(store, athlete('hicham-el-guerrouj'), athlete('bernard-lagat'));
  const performances = performancesIn(store, first?.race ?? -1);
  expect(
    performances.map(({ place, athlete: who, mark }) => [place, athleteAt(store, who).name, formatMark(mark)]),
  ).toEqual([
    [1, 'Bernard Lagat', '3:27.40'],
    [2, 'Hicham El Guerrouj', '3:27.64'],
  ]);
});
