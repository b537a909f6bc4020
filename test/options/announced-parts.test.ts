import { expect, test } from 'vitest';
import { completeParts, partsOrRefuse } from '../../src/options/announced-parts.ts';
import { world } from '../fixture-world.ts';

test.each([
  ['news', ['news']],
  ['quote, news', ['news', 'quote']],
  ['News and trivia', ['news', 'trivia']],
  ['on this day', ['day']],
  ['quote of the day, on this day', ['day', 'quote']],
  ['everything', ['news', 'day', 'quote', 'trivia']],
  ['', ['news', 'day', 'quote', 'trivia']],
])('%j means %j', (typed, expected) => {
  expect(partsOrRefuse(typed)).toEqual(expected);
});

test('what can’t be announced is refused with what can', () => {
  expect(() => partsOrRefuse('news, weather')).toThrow(
    'I can’t announce “weather”. Choose from news, on this day, quote of the day, trivia, such as “news, quote”.',
  );
});

test('everything that is offered means what it says, the fullest first', () => {
  const offered = completeParts(world, '', {}).map(({ value }) => value);
  expect(offered).toHaveLength(15);
  expect(offered[0]).toBe('news, on this day, quote of the day, trivia');
  for (const value of offered) expect(partsOrRefuse(value)).toHaveLength(value.split(', ').length);
  expect(completeParts(world, 'triv', {}).every(({ value }) => value.includes('trivia'))).toBe(true);
});
