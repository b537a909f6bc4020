import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';
import { whyNoResult } from '../../src/options/why-no-result.ts';
import type { World } from '../../src/world.ts';

const world: World = {
  ...buildWorld(await load('data')),
  now: Temporal.Instant.from('2024-11-22T12:00:00Z'),
  random: () => 0,
};

test.each([
  [{ meet: 'euro indoors 2019' }, ['The lists don’t have results from indoors.']],
  [{ meet: 'european indoors' }, ['The lists don’t have results from indoors.']],
  [{ meet: 'worlds 2025' }, ['It begins on 13 Sep 2025.']],
  [{ meet: 'DL final 2023' }, ['The lists go to 1 Jul 2023: of what came later only articles tell.']],
  [{ meet: 'glasgow indoors' }, ['The lists don’t have results from indoors.']],
  [{ meet: 'world cross' }, ['The lists have no cross country.']],
])('why nothing is on record of %j', (typed, why) => {
  const { query } = readRaceQuestion(world.results, typed);
  expect(whyNoResult(world, query)).toEqual(why);
});
