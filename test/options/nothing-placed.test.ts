import { expect, test } from 'vitest';
import type { Claim } from '../../src/articles/record.ts';
import { nothingPlaced } from '../../src/options/nothing-placed.ts';
import { claim } from '../fixture-article.ts';

const told = (more: Partial<Claim>): Claim => claim('Ann Smith', 1, null, more);
const someMeet = { id: null, name: 'Riverside Open', year: null };

test.each<[string, Claim[], string]>([
  ['the meet', [told({ meet: null })], 'I found no meet that I know.'],
  ['the year', [told({ meet: someMeet })], 'I found no year of the meet.'],
  ['several things', [told({ discipline: null, meet: null })], 'I found no discipline and no meet that I know.'],
  [
    'one thing everywhere, and others here and there',
    [told({ athlete: null, meet: null }), told({ discipline: null, meet: null })],
    'I found no meet that I know.',
  ],
  ['one thing here and another there', [told({ discipline: null }), told({ meet: null })], 'I found no discipline.'],
  ['the race of a ranking alone', [told({ meet: null, background: true })], 'I found no quotation and no result'],
  ['everything', [], 'I found no quotation and no result'],
])('a report that lacks %s is told so', (_, claims, says) => {
  expect(nothingPlaced(claims)).toContain(says);
});
