import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { findAthlete } from '../../../src/results/find-athlete.ts';
import type { Results } from '../../../src/results/results.ts';
import { competesOn } from '../../../src/trivia/questions/competes-on.ts';
import { hasDouble } from '../../../src/trivia/questions/has-double.ts';
import { isStrongIn } from '../../../src/trivia/questions/is-strong-in.ts';
import { medalsOf } from '../../../src/trivia/questions/medals.ts';
import { renownOf } from '../../../src/trivia/questions/renown.ts';
import { worded } from '../../../src/trivia/questions/worded.ts';

let results: Results;
beforeAll(async () => {
  results = buildWorld(await load('data')).results;
}, 60_000);

function numberOf(name: string): number {
  const athlete = findAthlete(results, name);
  const number = athlete.kind === 'exact' ? results.listed.numberOf(athlete.found.id) : undefined;
  if (number === undefined) throw new Error(`the lists have no ${name}`);
  return number;
}

describe('of the athletes on the lists', () => {
  // World titles and Olympic ones of one athlete alone, without relays, to 2022.
  test.each([
    ['Usain Bolt', 13, 15],
    ['Edwin Moses', 4, 5],
    ['Merlene Ottey', 2, 17],
    ['Patrick Ndururi', 0, 0],
  ])('%s has %i titles and %i medals', (name, golds, medals) => {
    const all = medalsOf(results.listed.store);
    expect([all.golds[numberOf(name)], all.medals[numberOf(name)]]).toEqual([golds, medals]);
  });

  test.each([
    ['Usain Bolt', 2009, 'easy'],
    ['Carl Lewis', 1984, 'easy'],
    ['Gisela Beyer', 1984, null],
    ['Kelly Holmes', 2004, 'medium'],
    ['Sinta Sprudzāne', 2013, null],
    ['Wang Na', 2017, null],
  ])('%s of %i is known to those who get %s questions', (name, year, renown) => {
    expect(renownOf(results.listed.store, numberOf(name), year)).toBe(renown);
  });

  test.each([
    ['Faith Kipyegon', true],
    ['Eliud Kipchoge', true],
    ['Usain Bolt', false],
  ])('%s competes on when the lists end: %s', (name, does) => {
    expect(competesOn(results.listed.store, numberOf(name), '2023-07-01')).toBe(does);
  });

  test.each([
    ['Usain Bolt', '100m', 'men', true],
    ['Frankie Fredericks', '100m', 'men', true],
    ['Mo Farah', '1500m', 'men', true],
    ['Rai Benjamin', '100m', 'men', false],
    ['Fedrick Dacres', 'shot-put', 'men', false],
    ['Allen Johnson', '200m', 'men', false],
    ['Jackie Joyner-Kersee', '200m', 'women', false],
    ['Jackie Joyner-Kersee', 'pole-vault', 'women', false],
  ] as const)('%s may be thought of in the %s of %s: %s', (name, discipline, sex, is) => {
    expect(isStrongIn(results.listed.store, numberOf(name), { discipline, sex, indoor: false })).toBe(is);
  });

  test.each([
    ['Stephen Cherono', true],
    ['Saif Saaeed Shaheen', true],
    ['Usain Bolt', false],
    ['Hicham El Guerrouj', false],
  ])('%s may stand there under two names: %s', (name, is) => {
    expect(hasDouble(results.listed.store, numberOf(name))).toBe(is);
  });
});

test('every wording comes, and no other', () => {
  const wordings = fc.array(fc.string(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wordings, fc.nat(4), ([first = '', ...more], place) => {
      const all = [first, ...more];
      const at = place % all.length;
      expect(worded(() => at / all.length, [first, ...more])).toBe(all[at]);
    }),
  );
});
