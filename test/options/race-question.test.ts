import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';

const { results } = buildWorld(await load('data'));

test.each([
  [{ meet: 'olympics', event: '100m' }, '100 m · Olympics'],
  [{ meet: 'berlin' }, 'Berlin'],
  [{ meet: 'berlin 1999' }, 'Berlin 1999'],
  [{ meet: 'ISTAF Berlin' }, 'ISTAF Berlin'],
  [{ meet: 'bislett' }, 'Bislett Games'],
  [{ meet: 'WC 2017' }, 'World Championships 2017'],
  [{ meet: 'us champs 2022' }, 'U.S. Championships 2022'],
  [{ meet: 'euros', event: 'women 800' }, 'Women’s 800 m · European Championships'],
  [{ meet: 'tokyo', athlete: 'kipyegon', year: 2021 }, 'Faith Kipyegon · Tokyo · 2021'],
])('%j has the title %s', (typed, title) => {
  expect(readRaceQuestion(results, typed).title).toBe(title);
});

test.each([
  ['European Championships', /^european-championships-/],
  ['euros 2018', /^european-championships-2018$/],
  ['wc', /^world-championships-/],
  // As it is called in print; other meetings there have names of their own.
  ['Berlin 2009', /^world-championships-2009$/],
  ['Tokyo 2020', /^olympic-games-2021$/],
  ['Bowerman Mile 2019', /^prefontaine-classic-2019$/],
])('%j means the meet of that very name', (meet, id) => {
  const { meets = [] } = readRaceQuestion(results, { meet }).query;
  expect(meets.length).toBeGreaterThan(0);
  for (const edition of meets) expect(edition.id).toMatch(id);
});
