import { expect, test } from 'vitest';
import { englishCity, otherNames } from '../../src/lists/city-names.ts';

test.each([
  ['Roma', 'ITA', 'Rome'],
  ['Den Haag', 'NED', 'The Hague'],
  ['Oslo', 'NOR', 'Oslo'],
  ['constructor', 'NOR', 'constructor'],
])('lists print %s (%s) for %s', (printed, nation, name) => {
  expect(englishCity(printed, nation)).toBe(name);
});

test.each([
  ['Rome', ['roma']],
  ['Stanford', ['palo alto']],
  ['Oslo', []],
  // What every object has, no city has.
  ['constructor', []],
  ['__proto__', []],
])('%s is also printed as %j', (name, others) => {
  expect(otherNames(name)).toEqual(others);
});
