import { expect, test } from 'vitest';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { findAthlete } from '../../../src/results/find-athlete.ts';
import { meetingsApart } from '../../../src/trivia/questions/meetings-apart.ts';

const { results } = buildWorld(await load('data'));
const { store, numberOf } = results.listed;

const numberNamed = (name: string): number => {
  const found = findAthlete(results, name);
  return (found.kind === 'exact' ? numberOf(found.found.id) : undefined) ?? -1;
};

test.each([
  // At Taicang 2012 the first of one race stands behind the fourth of another.
  ['Nie Jingjing', 'Gao Ni', '20kmw', 'women', 3],
  ['Hicham El Guerrouj', 'Bernard Lagat', '1500m', 'men', 0],
] as const)(
  '%s and %s stand apart under one heading of the %s for %s %d times',
  (one, other, discipline, sex, times) => {
    const event = { discipline, sex, indoor: false };
    expect(meetingsApart(store, event, numberNamed(one), numberNamed(other))).toBe(times);
  },
);
