import { expect, test } from 'vitest';
import { coverage } from '../../src/cards/coverage.ts';
import { article, claim } from '../fixture-article.ts';

const on = (date: string | null) => claim('Josh Kerr', 1, null, { date });

test.each([
  ['no article', [], '0 articles.'],
  ['an article that tells of no day', [article('A', [on(null)])], '1 article.'],
  ['races of one day', [article('A', [on('2024-08-06'), on('2024-08-06')])], '1 article, with races on 6 Aug 2024.'],
  [
    'races of several days',
    [article('A', [on('2024-08-06')]), article('B', [on('2023-08-23'), on(null)])],
    '2 articles, with races from 23 Aug 2023 to 6 Aug 2024 and others without a date.',
  ],
])('%s', (_, articles, text) => {
  expect(coverage(articles, null)).toBe(`${text} A race that none of them reports is not counted.`);
});
