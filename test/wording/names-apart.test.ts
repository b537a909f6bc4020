import { expect, test } from 'vitest';
import { namesApart } from '../../src/wording/names-apart.ts';

const oslo = { id: 'a1', name: 'report on Oslo' };
const again = { id: 'b2', name: 'report on Oslo' };
const rome = { id: 'c3', name: 'report on Rome' };

test.each([
  ['names that differ', [oslo, rome], ['report on Oslo', 'report on Rome']],
  ['a name that two share', [oslo, again, rome], ['report on Oslo (a1)', 'report on Oslo (b2)', 'report on Rome']],
  ['the same thing twice', [oslo, oslo], ['report on Oslo', 'report on Oslo']],
  ['nothing', [], []],
])('%s', (_, things, called) => {
  expect(things.map(namesApart(things, ({ name }) => name))).toEqual(called);
});
