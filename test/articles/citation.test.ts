import { expect, test } from 'vitest';
import { citation, shortCitation } from '../../src/articles/citation.ts';
import { article, claim } from '../fixture-article.ts';

const silent = { publisher: null, title: null };
const oslo = { meet: { id: null, name: 'Bislett Games', year: null } };
const id = article('a', []).id;

test.each([
  ['publisher and title', article('Track World', [], { title: 'Gold!' }), 'Track World', 'Track World, “Gold!”'],
  ['its publisher alone', article('Track World', []), 'Track World', 'Track World'],
  ['its title alone', article('a', [], { publisher: null, title: 'Gold!' }), '“Gold!”', '“Gold!”'],
  ['nothing', article('a', [], silent), `article ${id}`, `Article ${id}`],
  [
    'nothing, and reports on one meet more than on others',
    article('a', [claim('Ann', 1, null, oslo), claim('Ann', 1, null), claim('Bob', 2, null)], silent),
    'report on the men’s 1500 m, Olympic Games 2024',
    `Report on the men’s 1500 m, Olympic Games 2024`,
  ],
  [
    'nothing, and as much of one event there as of another',
    article('a', [claim('Ann', 1, null, { discipline: 'mile', sex: null }), claim('Ann', 1, null)], silent),
    'report on Olympic Games 2024',
    `Report on Olympic Games 2024`,
  ],
  [
    'nothing, and looks back at another meet',
    article(
      'a',
      [
        claim('Ann', 1, null, { ...oslo, sex: null, discipline: 'mile' }),
        ...[1, 2].map((n) => claim('Ann', n, null, { background: true })),
      ],
      silent,
    ),
    'report on the mile, Bislett Games',
    `Report on the mile, Bislett Games`,
  ],
  [
    'nothing, and of no event',
    article('a', [claim('Ann', 1, null, { discipline: null })], silent),
    'report on Olympic Games 2024',
    `Report on Olympic Games 2024`,
  ],
])('an article that tells %s', (_, told, short, long) => {
  expect([shortCitation(told), citation(told)]).toEqual([short, long]);
});
