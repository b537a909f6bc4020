import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type ArticleRecord, articleRecordSchema } from '../articles/record.ts';
import { type AthleteEntry, athletesFileSchema } from '../athletics/athletes-file.ts';
import { type Meet, meetsFileSchema } from '../athletics/meets-file.ts';
import type { ListColumns } from '../lists/list-columns.ts';
import { noLists } from '../lists/no-lists.ts';
import { DataError, describePlace, explainIssue } from './data-error.ts';
import { JsonTextError, parseJson } from './json-text.ts';
import { LISTS_FILE, readLists } from './lists-file.ts';

/** What the bot knows when it starts, as `data/` holds it. */
export interface Data {
  readonly athletes: readonly AthleteEntry[];
  readonly meets: readonly Meet[];
  /** In the order of their file names. */
  readonly articles: readonly ArticleRecord[];
  /** Empty where there is no file of lists. */
  readonly lists: ListColumns;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Why a file or folder can't be read, for whoever looks after the data. */
function explainFailure(error: unknown, expected: 'file' | 'folder'): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return `expected this ${expected}, found none`;
    case 'EISDIR':
      return 'expected a file, found a folder';
    case 'ENOTDIR':
      return 'expected a folder, found a file';
    case 'EACCES':
    case 'EPERM':
      return `expected a ${expected} that this program may read, found one that it may not`;
    default:
      return `this ${expected} can’t be read (${code})`;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new DataError([`${path}: ${explainFailure(error, 'file')}`]);
  }
}

/** Also drops the byte order mark that Windows editors put first. */
function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError([`${path}: expected JSON in UTF-8, found other bytes`]);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonTextError)
      throw new DataError([`${path}:${error.line}:${error.column}: ${error.message}`]);
    throw error;
  }
}

async function readJson<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  const json = parse(path, decode(path, await readBytes(path)));
  const { success, data, error } = schema.safeParse(json, { error: explainIssue });
  if (success) return data;
  throw new DataError(
    error.issues.map(
      (issue) => `${[path, describePlace(json, issue.path)].filter(Boolean).join(', ')}: ${issue.message}`,
    ),
  );
}

/** A folder without articles may be missing too, as git keeps no empty one. */
async function articlePaths(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new DataError([`${folder}: ${explainFailure(error, 'folder')}`]);
  }
}

/** What was read; or, all together, why not. */
async function all<T>(readings: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(readings);
  const problems = settled.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof DataError) return result.reason.problems;
    throw result.reason;
  });
  if (problems.length > 0) throw new DataError(problems);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function readArticles(folder: string): Promise<ArticleRecord[]> {
  const paths = await articlePaths(folder);
  const articles = await all(paths.map((path) => readJson(path, articleRecordSchema)));
  const first = new Map<string, string>();
  const problems = articles.flatMap(({ id }, index) => {
    const path = paths[index] ?? folder;
    const earlier = first.get(id);
    first.set(id, earlier ?? path);
    return earlier === undefined ? [] : [`${path}, id: "${id}" is the article of ${earlier}`];
  });
  if (problems.length > 0) throw new DataError(problems);
  return articles;
}

/** Reads `data/`, or another directory laid out like it. @throws DataError with every problem of every file. */
export async function load(directory: string): Promise<Data> {
  const athletes = readJson(join(directory, 'athletes.json'), athletesFileSchema);
  const meets = readJson(join(directory, 'meets.json'), meetsFileSchema);
  const articles = readArticles(join(directory, 'articles'));
  const lists = readLists(join(directory, LISTS_FILE));
  await all<unknown>([athletes, meets, articles, lists]);
  return {
    athletes: await athletes,
    meets: await meets,
    articles: await articles,
    lists: (await lists) ?? noLists,
  };
}
