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
  ['nothing', article('a', [], silent), `article ${id}`, `Untitled article ${id}`],
  [
    'nothing, and reports on one meet more than on others',
    article('a', [claim('Ann', 1, null, oslo), claim('Ann', 1, null), claim('Bob', 2, null)], silent),
    `report on Olympic Games 2024 (${id})`,
    `Untitled report on Olympic Games 2024 (${id})`,
  ],
  [
    'nothing, and looks back at another meet',
    article(
      'a',
      [claim('Ann', 1, null, oslo), ...[1, 2].map((n) => claim('Ann', n, null, { background: true }))],
      silent,
    ),
    `report on Bislett Games (${id})`,
    `Untitled report on Bislett Games (${id})`,
  ],
])('an article that tells %s', (_, told, short, long) => {
  expect([shortCitation(told), citation(told)]).toEqual([short, long]);
});
