import { expect, test } from 'vitest';
import { world as worldWithoutLists } from '../fixture-world.ts';
import { refusalOf } from './asked.ts';

test.each([
  ['records|discipline=1500', 'Nothing is on the lists for 1500 m. Pick an event from what is offered as you type.'],
  ['compare|a=Cole Hocker|b=Josh Kerr', 'Cole Hocker is on none of the lists that a comparison rests on.'],
])('without lists, %s: %s', (line, said) => {
  expect(refusalOf(line, worldWithoutLists)[0]).toBe(said);
});
