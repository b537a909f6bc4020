import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleRecord } from '../articles/record.ts';
import type { Data } from '../data/load.ts';
import { addressed } from '../reading/address.ts';
import { articleReader } from '../reading/read-article.ts';
import { describeArticle } from './describe-article.ts';
import { foundIn } from './found-in-article.ts';
import { saveArticle } from './save-article.ts';
import type { Terminal } from './terminal.ts';
import { readText } from './text-file.ts';

const USAGE =
  'Which article? Name one or more text files: npm run read -- my-article.txt (add --json for JSON, --save to keep what was found)';

interface Article {
  readonly file: string;
  /** What the spans of the record count in. */
  readonly text: string;
  readonly record: ArticleRecord;
}

/** Reads what can be read, and complains of each file that can't. */
async function readAll(files: readonly string[], data: Data, complain: Terminal['complain']): Promise<Article[]> {
  const read = articleReader(data);
  const articles: Article[] = [];
  for (const file of files) {
    try {
      const text = await readText(file);
      articles.push({ file, text: addressed(text).text, record: read(text) });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TextFileError')) throw error;
      complain(error.message);
    }
  }
  return articles;
}

/** `npm run read -- FILE…`: prints what the bot learns from article texts. Returns the exit code: 1 when a file could not be read. */
export async function readCommand(
  args: readonly string[],
  data: Data,
  directory: string,
  { print, complain }: Terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, save: { type: 'boolean' } },
  });
  if (positionals.length === 0) {
    complain(USAGE);
    return 2;
  }
  const articles = await readAll(positionals, data, complain);
  if (values.json)
    print(
      JSON.stringify(
        articles.map(({ file, record }) => foundIn(file, record)),
        null,
        1,
      ),
    );
  else for (const { file, record, text } of articles) print(describeArticle(file, record, text));
  for (const { record } of values.save ? articles : []) {
    const { path, saved } = await saveArticle(join(directory, 'articles'), record);
    complain(`${path}: ${saved}`);
  }
  return articles.length === positionals.length ? 0 : 1;
}
