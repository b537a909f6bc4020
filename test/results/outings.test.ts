import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/articles/record.ts';
import { type Event, eventKey } from '../../src/athletics/discipline.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import { byBest } from '../../src/results/by-best.ts';
import { eventsOf, yearsOf } from '../../src/results/career.ts';
import { eventCareer } from '../../src/results/event-career.ts';
import { outingsInYear } from '../../src/results/outings.ts';
import { outingMark } from '../../src/wording/outing-text.ts';
import { article, claim } from '../fixture-article.ts';
import { smallLists } from '../fixture-list-world.ts';
import { SOURCE } from '../fixture-lists.ts';
import { resultsOf } from '../fixture-results.ts';
import { barr, jakob, kerr, resultsWith } from '../fixture-world.ts';

const men1500: Event = { discipline: '1500m', sex: 'men', indoor: false };
const results = resultsWith(smallLists);
const shown = (outings: ReturnType<typeof outingsInYear>): string[] =>
  outings.map((outing) => `${outing.date} ${outing.event.discipline} ${outingMark(outing)}`);

test('a year has what lists and what articles tell of, by day', () => {
  expect(shown(outingsInYear(results, jakob, 2023))).toEqual(['2023-06-15 1500m 3:27.95', '2023-08-23 1500m 3:29.65']);
});

describe('a race that both tell of', () => {
  const built = (...claims: Claim[]) =>
    buildResults({ athletes: [], meets: [], articles: [article('Herald', claims)], lists: smallLists });

  test.each(['3:26.12', null])(
    'stands there once, with both as its sources, whether the mark is %s or not told',
    (mark) => {
      const meet = { id: null, name: 'Bruxelles meeting', year: 2001 };
      const told = built(claim('Hicham El Guerrouj', 1, mark, { meet, date: '2001-08-24', sex: 'men' }));
      const [athlete] = told.told.flatMap(({ performances }) => performances.map((own) => own.athlete));
      const outings = athlete ? outingsInYear(told, athlete, 2001) : [];
      expect(shown(outings)).toEqual(['2001-08-24 1500m 3:26.12']);
      expect(outings[0]?.sources.map(({ short }) => short)).toEqual([
        'Herald',
        'World Athletics all-time lists to Jun 2023',
      ]);
    },
  );

  test('keeps the wind that lists know: with too much of it, a mark is none of the event’s', () => {
    const meet = { id: null, name: 'Eugene trials', year: 2008 };
    const said = claim('Tyson Gay', 1, '9.68', { meet, date: '2008-06-29', discipline: '100m', sex: 'men' });
    const told = built(said);
    const [athlete] = told.told.flatMap(({ performances }) => performances.map((own) => own.athlete));
    const event: Event = { discipline: '100m', sex: 'men', indoor: false };
    expect(athlete && shown([...eventCareer(told, athlete, event, 10).best])).toEqual(['2009-09-20 100m 9.69']);
    expect((athlete ? outingsInYear(told, athlete, 2008) : []).map(({ wind }) => wind)).toEqual([4.1]);
  });
});

test('the best of each year, by year, and the best of all', () => {
  const { seasons, best } = eventCareer(results, jakob, men1500, 10);
  expect(seasons.map((season) => `${season.year} ${outingMark(season.best)} ${season.marks}`)).toEqual([
    '2021 3:28.32 1',
    '2023 3:27.95 2',
    '2024 3:28.24 1',
  ]);
  expect(best.map(outingMark)).toEqual(['3:27.95', '3:28.24', '3:28.32', '3:29.65']);
  expect(eventCareer(results, jakob, men1500, 2).best).toEqual(best.slice(0, 2));
});

test.each([
  ['whom both know', jakob, [2024, 2023, 2022, 2021], ['men-1500m', 'men-mile', 'men-5000m']],
  ['whom only articles know', kerr, [2024, 2023], ['men-1500m', 'men-mile']],
  ['who never raced', barr, [], []],
])('years and events of somebody %s', (_, athlete, years, events) => {
  expect(yearsOf(results, athlete)).toEqual(years);
  expect(eventsOf(results, athlete).map(eventKey)).toEqual(events);
});

test('an event in which every mark had too much wind is one of theirs, behind all that have a mark that counts', () => {
  const rows = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,100 metres,9.90,3.0,Ed Example,,USA,1,Austin (USA),01 MAY 2010,1200
men,200 metres,20.90,0.1,Ed Example,,USA,1,Austin (USA),02 MAY 2010,1000
`;
  const known = resultsOf([], [], listStore(importLists([{ path: 'rows.csv', text: rows, source: SOURCE }]).lists));
  const athlete = known.listed.athleteAt(0);
  expect(eventsOf(known, athlete).map(eventKey)).toEqual(['men-200m', 'men-100m']);
  expect(shown(byBest(outingsInYear(known, athlete, 2010)))).toEqual(['2010-05-02 200m 20.90']);
});

test('of one day, the rounds come in turn', () => {
  const rows = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,100 metres,9.90,0.0,Ed Example,,USA,1,Austin (USA),02 MAY 2010,1200
men,100 metres,9.95,0.0,Ed Example,,USA,2sf1,Austin (USA),02 MAY 2010,1190
men,100 metres,9.99,0.0,Ed Example,,USA,1qf2,Austin (USA),01 MAY 2010,1180
men,100 metres,10.02,0.0,Ed Example,,USA,1h3,Austin (USA),01 MAY 2010,1170
`;
  const known = resultsOf([], [], listStore(importLists([{ path: 'rows.csv', text: rows, source: SOURCE }]).lists));
  const rounds = outingsInYear(known, known.listed.athleteAt(0), 2010).map(({ round }) => round);
  expect(rounds).toEqual(['heat', 'quarter-final', 'semi-final', 'final']);
});
