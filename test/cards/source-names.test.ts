import { expect, test } from 'vitest';
import { sourceLine } from '../../src/cards/source-line.ts';
import { numberSources } from '../../src/cards/source-notes.ts';
import type { Source } from '../../src/results/race.ts';

const article = (id: string, short: string, url: string | null = null): Source => ({ kind: 'article', id, short, url });
const lists: Source = { kind: 'list', id: 'list-a', short: 'Some lists', url: null };
const [one, other] = [article('1a', 'report on the mile, Oslo 2024'), article('2b', 'report on the mile, Oslo 2024')];
const paper = article('3c', 'A Paper', 'https://example.com/1');

test.each<[string, readonly Source[], string]>([
  ['one report by its race alone', [one, lists], '¹\u00a0report on the mile, Oslo 2024 · ²\u00a0Some lists'],
  ['one that is named twice, too', [one, one], '¹\u00a0report on the mile, Oslo 2024'],
  [
    'two reports on one race with their ids',
    [one, paper, other],
    '¹\u00a0report on the mile, Oslo 2024 (1a) · ²\u00a0A Paper · ³\u00a0report on the mile, Oslo 2024 (2b)',
  ],
  [
    'two articles of one publisher, too',
    [paper, article('4d', 'A Paper')],
    '¹\u00a0A Paper (3c) · ²\u00a0A Paper (4d)',
  ],
])('a footer names %s', (_, sources, footer) => {
  expect(numberSources(sources).footer).toBe(`${footer.includes('·') ? 'Sources' : 'Source'}: ${footer}`);
});

test('what can be read on is named alike', () => {
  const { links } = numberSources([paper, article('4d', 'A Paper', 'https://example.com/2')]);
  expect(links.map(({ value }) => value)).toEqual([
    '¹ [A Paper \\(3c\\)](https://example.com/1) · ² [A Paper \\(4d\\)](https://example.com/2)',
  ]);
});

test('so is the last line of a picture, lists first', () => {
  expect(sourceLine([one, lists, other])).toBe(
    'Some lists · report on the mile, Oslo 2024 (1a) · report on the mile, Oslo 2024 (2b)',
  );
});
