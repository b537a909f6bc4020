import { expect, test } from 'vitest';
import { inEnglish } from '../../src/results/names-abroad.ts';

test.each([
  ['Londres 2012', 'London 2012'],
  ['800 m monte carlo', '800 m Monaco'],
  ['championnats d’Europe Munich', 'European Championships Munich'],
  ['Olympische Spiele Peking', 'Olympic Games Beijing'],
  ['Roma 1987', 'Roma 1987'],
  ['', ''],
])('%j is %j in English', (typed, english) => {
  expect(inEnglish(typed.split(' ')).join(' ')).toBe(english);
});
