import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';

const { results } = buildWorld(await load('data'));

test.each([
  [{ meet: 'olympics', event: '100m' }, '100 m · Olympics'],
  [{ meet: 'berlin 2009' }, 'Berlin 2009'],
  [{ meet: 'ISTAF Berlin' }, 'ISTAF Berlin'],
  [{ meet: 'bislett' }, 'Bislett Games'],
  [{ meet: 'WC 2017' }, 'World Championships 2017'],
  [{ meet: 'us champs 2022' }, 'U.S. Championships 2022'],
  [{ meet: 'euros', event: 'women 800' }, 'Women’s 800 m · European Championships'],
  [{ meet: 'tokyo', athlete: 'kipyegon', year: 2021 }, 'Faith Kipyegon · Tokyo · 2021'],
])('%j has the title %s', (typed, title) => {
  expect(readRaceQuestion(results, typed).title).toBe(title);
});
