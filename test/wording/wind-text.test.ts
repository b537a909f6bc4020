import { expect, test } from 'vitest';
import { raceWindText, windOfAll, windText } from '../../src/wording/wind-text.ts';
import { athlete, performance } from '../fixture-results.ts';

test.each([
  [1.2, '+1.2', 'wind +1.2'],
  [-0.4, '−0.4', 'wind −0.4'],
  [0, '±0.0', 'wind ±0.0'],
  [2, '+2.0', 'wind +2.0'],
  [2.1, 'w +2.1', 'wind-aided, +2.1'],
])('a wind of %d is “%s”, of a race “%s”', (wind, text, ofRace) => {
  expect([windText({ wind }), raceWindText(wind)]).toEqual([text, ofRace]);
});

test('no wind is no text', () => {
  expect(windText({ wind: null })).toBe('');
});

test.each([
  [[1.2, 1.2], 1.2],
  [[1.2, 0.3], null],
  [[1.2, null], null],
  [[null], null],
  [[], null],
])('winds of %j blew as %s for all', (winds, all) => {
  const one = athlete('a', 'Ann A', null);
  expect(windOfAll(winds.map((wind) => performance(one, null, { wind })))).toBe(all);
});
