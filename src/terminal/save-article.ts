import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type ArticleRecord, articleRecordSchema } from '../articles/record.ts';

/** What saving a record did. */
export type Saved = 'new' | 'unchanged' | 'updated';

/** A record that stands in the folder already; null when there is none. */
async function savedBefore(path: string): Promise<ArticleRecord | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  return articleRecordSchema.parse(JSON.parse(text));
}

/** What somebody wrote into the file by hand stays where the text itself states nothing. */
const keepingFacts = (read: ArticleRecord, before: ArticleRecord): ArticleRecord => ({
  ...read,
  url: read.url ?? before.url,
  title: read.title ?? before.title,
  publisher: read.publisher ?? before.publisher,
  author: read.author ?? before.author,
  published: read.published ?? before.published,
});

/** Writes a record to `<folder>/<id>.json`: metadata, quotations and claims, and none of the article’s own prose. */
export async function saveArticle(
  folder: string,
  read: ArticleRecord,
): Promise<{ readonly path: string; readonly saved: Saved }> {
  const path = join(folder, `${read.id}.json`);
  const before = await savedBefore(path);
  const record = before ? keepingFacts(read, before) : read;
  if (before && isDeepStrictEqual(before, record)) return { path, saved: 'unchanged' };
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify(z.encode(articleRecordSchema, record), null, 1)}\n`);
  return { path, saved: before ? 'updated' : 'new' };
}
