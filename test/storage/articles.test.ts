import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleRecordSchema } from '../../src/articles/record.ts';
import { articlesIn } from '../../src/storage/articles.ts';
import { article, claim, quote } from '../fixture-article.ts';
import { memoryShelf } from './memory-shelf.ts';

const one = article('one', [claim('Josh Kerr', 2, '3:27.79')], { quotes: [quote('I am glad.', 'Josh Kerr')] });
const two = article('two', []);
const silent = (): void => {};
const moment = (hour: number) => Temporal.Instant.from(`2025-06-13T0${hour}:00:00Z`);

test('articles are kept whole with the moment when each was first read, and one that can’t be read is reported once', async () => {
  const shelf = await memoryShelf('article');
  const reported: string[] = [];
  const articles = articlesIn(shelf, (key) => reported.push(key));
  for (const [i, record] of [one, two, one].entries()) await articles.add({ record, at: moment(i) });
  await shelf.set('lost', { id: 'lost' });
  const all = await articles.all();
  expect(all).toHaveLength(2);
  expect(all).toEqual(
    expect.arrayContaining([
      { record: one, at: moment(0) },
      { record: two, at: moment(1) },
    ]),
  );
  await articlesIn(shelf, (key) => reported.push(key)).all();
  expect(reported).toEqual(['lost']);
});

test('an article that was kept without its moment counts as read long ago', async () => {
  const shelf = await memoryShelf('article');
  await shelf.set(one.id, z.encode(articleRecordSchema, one));
  expect(await articlesIn(shelf, silent).all()).toEqual([
    { record: one, at: Temporal.Instant.from('1970-01-01T00:00:00Z') },
  ]);
});
