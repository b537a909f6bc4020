import { expect, test } from 'vitest';
import { type Event, eventKey } from '../../src/athletics/discipline.ts';
import { time } from '../../src/athletics/mark.ts';
import { outingMark } from '../../src/cards/outing-text.ts';
import { athleteById } from '../../src/lists/athlete-search.ts';
import { eventsOf, yearsOf } from '../../src/results/career.ts';
import { outingsInEvent, outingsInYear, type Somebody } from '../../src/results/outings.ts';
import { byBest, seasonBests } from '../../src/results/season-bests.ts';
import { smallLists } from '../fixture-list-world.ts';
import { edition, performance, race, resultsOf, source } from '../fixture-results.ts';
import { barr, jakob, kerr, results } from '../fixture-world.ts';

const men1500: Event = { discipline: '1500m', sex: 'men', indoor: false };
const inLists: Somebody = { athlete: jakob, number: athleteById(smallLists, jakob.id)?.number ?? null };
const shown = (outings: ReturnType<typeof outingsInYear>): string[] =>
  outings.map((outing) => `${outing.date} ${outing.event.discipline} ${outingMark(outing)}`);

test('a year has what lists and what articles tell of, by day', () => {
  expect(shown(outingsInYear(smallLists, results, inLists, 2023))).toEqual([
    '2023-06-15 1500m 3:27.95',
    '2023-08-23 1500m 3:29.65',
  ]);
});

test('a race that both tell of stands there once, with both as its sources', () => {
  const herald = source('herald', 'The Herald');
  const oslo = (mark: ReturnType<typeof time> | null) =>
    race(edition('bislett-games-2023', 'Bislett Games', 2023), '1500m', {
      date: '2023-06-15',
      performances: [performance(jakob, 1, { mark, sources: [herald] })],
    });
  for (const mark of [time(207_950), null]) {
    const [only, ...others] = outingsInYear(smallLists, resultsOf([jakob], [oslo(mark)]), inLists, 2023);
    expect(others).toEqual([]);
    expect(only?.sources.map(({ short }) => short)).toEqual([
      'World Athletics all-time lists to Jun 2023',
      'The Herald',
    ]);
  }
  const another = outingsInYear(smallLists, resultsOf([jakob], [oslo(time(209_000))]), inLists, 2023);
  expect(shown(another)).toEqual(['2023-06-15 1500m 3:27.95', '2023-06-15 1500m 3:29.00']);
});

test('the best of each year, by year, and the best of all', () => {
  const outings = outingsInEvent(smallLists, results, inLists, men1500);
  expect(seasonBests(outings).map(({ year, best, marks }) => `${year} ${outingMark(best)} ${marks}`)).toEqual([
    '2021 3:28.32 1',
    '2023 3:27.95 2',
    '2024 3:28.24 1',
  ]);
  expect(byBest(outings).map(outingMark)).toEqual(['3:27.95', '3:28.24', '3:28.32', '3:29.65']);
});

test.each([
  ['whom both know', inLists, [2024, 2023, 2022, 2021], ['men-1500m', 'men-mile', 'men-5000m']],
  ['whom only articles know', { athlete: kerr, number: null }, [2024, 2023], ['men-1500m', 'men-mile']],
  ['who never raced', { athlete: barr, number: null }, [], []],
])('years and events of somebody %s', (_, somebody, years, events) => {
  expect(yearsOf(smallLists, results, somebody)).toEqual(years);
  expect(eventsOf(smallLists, results, somebody).map(eventKey)).toEqual(events);
});
