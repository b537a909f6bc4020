import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import { findAthlete, suggestAthletes } from '../../src/results/find-athlete.ts';
import { findMeets, suggestMeets } from '../../src/results/find-meet.ts';
import { findTeams } from '../../src/results/find-teams.ts';
import { similarMeets } from '../../src/results/similar-meets.ts';
import { shortId } from '../../src/short-id.ts';
import { article, claim } from '../fixture-article.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const { meets: allMeets, athletes } = await load('data');
/** Without the one in Nice, whose races are then of a city in a year. */
const meets = allMeets.filter(({ id }) => id !== 'nikaia');
const lists = listStore(importLists(listFiles(SMALL_LISTS)).lists, meets);
const newcomer = claim('Jane Example', 1, '4:01.00', { sex: 'women' });
const results = buildResults({ athletes, meets, articles: [article('BBC', [newcomer])], lists });

describe('an athlete', () => {
  test.each([
    ['Usain Bolt', 'usain-bolt'],
    ['el guerrouj', 'hicham-el-guerrouj'],
    ['Stefka Kostadinova', 'stefka-kostadinova'],
    ['William Chirchir', 'william-chirchir'],
    ['chirchir william', 'william-chirchir'],
    [shortId('william-chirchir'), 'william-chirchir'],
    ['Jane Example', 'jane-example'],
    ['Mondo Duplantis', 'armand-duplantis'],
    ['Jamaica women', 'team-jamaica-women'],
    ['USA relay', 'team-united-states-women'],
  ])('is found by %j', (text, id) => {
    expect(findAthlete(results, text)).toMatchObject({ kind: 'exact', found: { id } });
  });

  test('whom only lists have is offered when the name is misspelt', () => {
    const match = findAthlete(results, 'Wiliam Chirchr');
    expect(match.kind === 'near' && match.candidates[0]?.id).toBe('william-chirchir');
  });

  test('whom only an article names is offered as it is typed', () => {
    expect(suggestAthletes(results, 'jane ex')[0]?.id).toBe('jane-example');
  });

  test('whom articles tell of comes first when nothing was typed, and then the most famous', () => {
    const [first, ...others] = suggestAthletes(results, '');
    expect(first?.id).toBe('jane-example');
    expect(others.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, number) => results.listed.athleteAt(number)));
  });
});

test.each([
  ['Jamaica', ['team-jamaica-women']],
  ['JAM', ['team-jamaica-women']],
  ['Jamaica men', []],
  ['jamaica 4x100 m', ['team-jamaica-women']],
  ['Usain Bolt', []],
])('%j names the teams %j', (text, ids) => {
  expect(findTeams(results.listed, text).map(({ id }) => id)).toEqual(ids);
});

describe('a meet', () => {
  test.each([
    ['Memorial Van Damme 2001', ['memorial-van-damme-2001']],
    ['memorial-van-damme-2001', ['memorial-van-damme-2001']],
    ['Nice', ['nice-fra-1995', 'nice-fra-1985']],
    ['nice 1985', ['nice-fra-1985']],
    ['nice-fra-1985', ['nice-fra-1985']],
    [shortId('nice-fra-1985'), ['nice-fra-1985']],
    ['nice 1986', []],
    ['Brussels 1997', ['memorial-van-damme-1997']],
    ['Sacremento 2017', []],
    ['Roma 1998', ['golden-gala-1998']],
    ['nice-fra-1986', []],
  ])('%j is %j', (text, ids) => {
    expect(findMeets(results, text).map(({ id }) => id)).toEqual(ids);
  });

  test('that is misspelt is offered, also while it is typed', () => {
    expect(similarMeets(results, 'Sacremento 2017')[0]).toEqual({ id: 'sacramento 2017', name: 'Sacramento 2017' });
    expect(suggestMeets(results, 'Sacremento 2017').map(({ id }) => id)).toEqual(['us-championships-2017']);
  });

  test('of which articles tell comes first when nothing was typed', () => {
    expect(suggestMeets(results, '')[0]?.id).toBe('olympic-games-2024');
  });
});
