import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKey } from '../../src/athletics/discipline.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { membersOf } from '../../src/lists/groups.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import { encounterAt, meetingsOf, scoresOf } from '../../src/results/meetings.ts';
import { rivalryOf } from '../../src/results/rivalry.ts';
import { rivalsOf } from '../../src/results/rivals.ts';
import { article, claim } from '../fixture-article.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const lists = listStore(importLists(listFiles(SMALL_LISTS)).lists);
const alone = buildResults({ athletes: [], meets: [], articles: [], lists });
/** An article that tells of every third race with two athletes what lists tell, too, and of one that they don't have. */
const claims = Array.from({ length: lists.races }, (_, number) => alone.raceAt(number))
  .filter(({ performances }, number) => number % 3 === 0 && performances.length > 1)
  .flatMap(({ performances, date, event, edition }) =>
    performances.map(({ athlete, place, mark }) =>
      claim(athlete.name, place, mark && formatMark(mark), {
        date,
        sex: event.sex,
        discipline: event.discipline,
        meet: { id: null, name: `${edition.city} meeting`, year: edition.year },
      }),
    ),
  );
const meet = { id: null, name: 'Somewhere meeting', year: 2004 };
const only = ['Hicham El Guerrouj', 'Bernard Lagat'].map((name, i) =>
  claim(name, 2 - i, null, { meet, date: '2004-09-11', sex: 'men' }),
);
const results = buildResults({ athletes: [], meets: [], articles: [article('Herald', [...claims, ...only])], lists });

const racesOfSeveral = Array.from({ length: lists.races }, (_, race) => [...membersOf(lists.byRace, race)]).filter(
  (rows) => rows.length > 1,
);
const twoOfARace = fc
  .constantFrom(...racesOfSeveral)
  .chain((rows) => fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...rows)))
  .map((rows) => rows.map((row) => results.listed.athleteAt(lists.athleteOf[row] ?? 0)));

test('a rivalry, its events one by one and the list of rivals have one score', () => {
  fc.assert(
    fc.property(twoOfARace, ([a, b]) => {
      if (!a || !b || a === b) return;
      const { score, encounters } = rivalryOf(results, a, b);
      const sum = { a: 0, b: 0, undecided: 0 };
      for (const own of scoresOf(results, a, b).values())
        for (const side of ['a', 'b', 'undecided'] as const) sum[side] += own[side];
      expect(sum).toEqual(score);
      const rival = rivalsOf(results, a, lists.athletes).find(({ athlete }) => athlete.id === b.id);
      expect(rival?.score ?? { a: 0, b: 0, undecided: 0 }).toEqual(score);
      expect(rival?.encounters ?? 0).toBe(encounters.length);
    }),
    { numRuns: 300 },
  );
});

test('a race of lists is counted as it is shown', () => {
  fc.assert(
    fc.property(twoOfARace, ([a, b]) => {
      if (!a || !b || a === b) return;
      for (const encounter of meetingsOf(results, a, b).listed)
        expect(encounterAt(results, encounter, a, b).map(({ winner }) => winner)).toEqual([encounter.winner]);
    }),
    { numRuns: 300 },
  );
});

test('the score of an event counts what articles alone tell of', () => {
  const [a, b] = ['hicham-el-guerrouj', 'bernard-lagat'].map((id) => results.athlete(id));
  if (!a || !b) throw new Error('nobody');
  const inLists = rivalryOf(alone, a, b).score;
  expect(scoresOf(results, a, b).get('men-1500m')).toEqual({ ...inLists, b: inLists.b + 1 });
});

test('some races are told of, and some only lists know', () => {
  expect(results.told.length).toBeGreaterThan(10);
  expect(results.told.filter(({ sources }) => sources.some(({ kind }) => kind === 'list')).length).toBeGreaterThan(10);
  const keys = new Set(results.told.map(({ event }) => eventKey(event)));
  expect(keys.size).toBeGreaterThan(1);
});
