import { expect, test } from 'vitest';
import { eventName } from '../../src/athletics/discipline.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { comparisonOf } from '../../src/lists/comparison.ts';
import { eventsOf } from '../../src/results/career.ts';
import { findAthlete } from '../../src/results/find-athlete.ts';

const { results } = buildWorld(await load('data'));

test.each([
  ['Usain Bolt', 'Men’s 100 m'],
  ['Marion Jones', 'Women’s 100 m'],
  ['Allyson Felix', 'Women’s 200 m'],
  ['Michael Johnson', 'Men’s 400 m'],
  ['Sebastian Coe', 'Men’s 800 m'],
  ['Steve Cram', 'Men’s 1500 m'],
  ['Faith Kipyegon', 'Women’s 1500 m'],
  ['Kenenisa Bekele', 'Men’s 10,000 m'],
  ['Jacob Kiplimo', 'Men’s half marathon'],
  ['Kelvin Kiptum', 'Men’s marathon'],
  ['Eliud Kipchoge', 'Men’s marathon'],
  ['Paula Radcliffe', 'Women’s marathon'],
  ['Ruth Chepngetich', 'Women’s marathon'],
  ['Karsten Warholm', 'Men’s 400 m hurdles'],
  ['Moses Kiptanui', 'Men’s 3000 m steeplechase'],
  ['Carl Lewis', 'Men’s long jump'],
  ['Heike Drechsler', 'Women’s long jump'],
  ['Jackie Joyner-Kersee', 'Women’s heptathlon'],
  ['Ashton Eaton', 'Men’s decathlon'],
  ['Robert Korzeniowski', 'Men’s 50 km race walk'],
  ['Liu Hong', 'Women’s 20 km race walk'],
])('what %s is known for comes first: %s', (name, event) => {
  const match = findAthlete(results, name);
  const [main] = match.kind === 'exact' ? eventsOf(results, match.found) : [];
  expect(main && eventName(main)).toBe(event);
});

test.each([
  ['Eliud Kipchoge', 'Kelvin Kiptum', 'Men’s marathon'],
  ['Faith Kipyegon', 'Sifan Hassan', 'Women’s 1500 m'],
])('%s and %s are compared first in what both are known for', (one, other, event) => {
  const { store, numberOf } = results.listed;
  const [a, b] = [one, other].map((name) => {
    const match = findAthlete(results, name);
    return match.kind === 'exact' ? numberOf(match.found.id) : undefined;
  });
  const [first] = comparisonOf(store, a ?? -1, b ?? -1).shared;
  expect(first && eventName(first.a.event)).toBe(event);
});
