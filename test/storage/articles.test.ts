import { expect, test } from 'vitest';
import { articlesIn } from '../../src/storage/articles.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { article, claim, quote } from '../fixture-article.ts';

const one = article('one', [claim('Josh Kerr', 2, '3:27.79')], { quotes: [quote('I am glad.', 'Josh Kerr')] });

test('articles are kept whole, each once, and one that can’t be read is reported', async () => {
  const keyv = openStore({ kind: 'memory' }).namespace('article');
  const reported: string[] = [];
  const articles = articlesIn(keyv, (key) => reported.push(key));
  for (const record of [one, article('two', []), one]) await articles.add(record);
  await keyv.set('lost', { id: 'lost' });
  const all = await articles.all();
  expect(all.toSorted((a, b) => (a.publisher ?? '').localeCompare(b.publisher ?? ''))).toEqual([
    one,
    article('two', []),
  ]);
  expect(reported).toEqual(['lost']);
});
