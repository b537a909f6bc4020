import { expect, test } from 'vitest';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import { findRaces } from '../../src/results/find-race.ts';
import { meetingsOf } from '../../src/results/meetings.ts';
import { outingsInYear } from '../../src/results/outings.ts';
import { profileOf } from '../../src/results/profile.ts';
import type { Results } from '../../src/results/results.ts';
import { SOURCE } from '../fixture-lists.ts';

const HEAD = 'Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points';

/** Lists with these rows for each of two. */
function resultsWith(rows: readonly string[]): Results {
  const text = [
    HEAD,
    ...rows.flatMap((row) => {
      const [discipline, marks = '', places = '', venue, date] = row.split('|');
      return [0, 1].map(
        (i) =>
          `men,${discipline},${marks.split(' ')[i]},,Runner ${'AB'[i]},01 JAN 1990,KEN,${places.split(' ')[i]},${venue} (USA),${date},1200`,
      );
    }),
  ].join('\n');
  const lists = listStore(importLists([{ path: 'rows.csv', text, source: SOURCE }]).lists);
  return buildResults({ athletes: [], meets: [], articles: [], lists });
}

const mile = 'mile|3:47.24 3:52.97|1 8|Eugene|21 AUG 2021';

test.each([
  ['the 1500 m of a mile is none', [mile, '1500 metres|3:31.92 3:37.21|f1 f1|Eugene|21 AUG 2021'], 1],
  [
    'nor is the 15 km of a half marathon',
    ['half marathon|59:02 59:30|1 2|Lisbon|17 MAR 2019', '15 kilometres|42:00 42:10| |Lisbon|17 MAR 2019'],
    1,
  ],
  ['one with a place is a race', [mile, '1500 metres|3:31.92 3:37.21|1 2|Eugene|21 AUG 2021'], 2],
  ['so is one of another day', [mile, '1500 metres|3:31.92 3:37.21|f1 f1|Eugene|22 AUG 2021'], 2],
  ['and one elsewhere', [mile, '1500 metres|3:31.92 3:37.21|f1 f1|Boston|21 AUG 2021'], 2],
  ['and a longer one', [mile, '5000 metres|13:31.92 13:37.21|f1 f1|Eugene|21 AUG 2021'], 2],
  [
    'and a sprint beside a longer one',
    ['200 metres|20.01 20.10|1 2|Eugene|21 AUG 2021', '100 metres|10.01 10.10|f1 f1|Eugene|21 AUG 2021'],
    2,
  ],
])('a time on the way in a longer race is no meeting, and no race on a card: %s', (_, rows, count) => {
  const results = resultsWith(rows);
  const [a, b] = [results.listed.athleteAt(0), results.listed.athleteAt(1)];
  const { races, latest } = profileOf(results, a);
  expect([meetingsOf(results, a, b).listed.length, races, latest.length]).toEqual([count, count, count]);
});

test('a best mark may be a time on the way', () => {
  const results = resultsWith([mile, '1500 metres|3:31.92 3:37.21|f1 f1|Eugene|21 AUG 2021']);
  const { bests } = profileOf(results, results.listed.athleteAt(0));
  expect(bests.map(({ event }) => event.discipline).sort()).toEqual(['1500m', 'mile']);
});

test('no list of results has a time on the way', () => {
  const results = resultsWith([mile, '1500 metres|3:31.92 3:37.21|f1 f1|Eugene|21 AUG 2021']);
  const athlete = results.listed.athleteAt(0);
  const lists = [{}, { athlete }, { year: 2021 }, { event: parseEvent('1500') ?? undefined }];
  const found = lists.map((query) => findRaces(results, query).slice(0, 9));
  const seasons = outingsInYear(results, athlete, 2021);
  expect([...found, seasons].map((races) => races.map(({ event }) => event.discipline))).toEqual([
    ['mile'],
    ['mile'],
    ['mile'],
    [],
    ['mile'],
  ]);
});

test('who ran the shorter race beside it keeps it, and whoever was timed on the way does not', () => {
  const rows = [mile, '1500 metres|3:31.92 3:37.21|1 f1|Eugene|21 AUG 2021'];
  const results = resultsWith(rows);
  const found = [0, 1].map((number) => findRaces(results, { athlete: results.listed.athleteAt(number) }).length);
  expect(found.sort()).toEqual([1, 2]);
  expect(findRaces(results, { year: 2021 })).toHaveLength(2);
});
