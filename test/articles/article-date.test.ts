import { expect, test } from 'vitest';
import { articleDate } from '../../src/articles/article-date.ts';
import { article, claim } from '../fixture-article.ts';

const in2024 = claim('Ann', 1, null, { date: '2024-08-06' });
const before = claim('Bob', 1, null, { date: '2023-08-23' });
const undated = claim('Cid', 1, null, { date: null });

test.each([
  ['says so', article('a', [in2024], { published: '2024-08-07' }), '7 Aug 2024'],
  ['reports races alone', article('a', [before, in2024, undated], { published: null }), '6 Aug 2024 or later'],
  ['reports races of no known day', article('a', [undated], { published: null }), 'date unknown'],
])('an article that %s', (_, read, text) => {
  expect(articleDate(read)).toBe(text);
});
