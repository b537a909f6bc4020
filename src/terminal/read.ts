import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Data } from '../data/load.ts';
import { systemClock } from '../intake/clock.ts';
import { fetchArticle } from '../intake/fetch-article.ts';
import { knownArticles } from '../intake/known-articles.ts';
import { politely } from '../intake/politely.ts';
import { readEntries } from '../intake/read-entries.ts';
import type { Web } from '../intake/web.ts';
import type { Article } from '../pages/article-of-page.ts';
import { UnreadableError } from '../pages/unreadable-error.ts';
import { readerOf } from '../reader-of.ts';
import { readArticleFile } from './article-file.ts';
import { describeArticle } from './describe-article.ts';
import { entriesOf } from './feed-source.ts';
import { type FoundInArticle, foundIn } from './found-in-article.ts';
import { saveArticle } from './save-article.ts';
import type { Terminal } from './terminal.ts';
import { TextFileError } from './text-file.ts';
import { usage } from './usage.ts';

/** Between two requests to one host, in milliseconds. */
const PAUSE_MS = 1000;

/** What `npm run read` works with. */
export interface ReadContext {
  readonly data: Data;
  /** Where `data` stands. */
  readonly directory: string;
  readonly web: Web;
  readonly terminal: Terminal;
}

/** What was named and what to do with it. */
interface Asked {
  readonly sources: readonly string[];
  readonly feeds: readonly string[];
  readonly take: (name: string, article: Article) => void | Promise<void>;
  readonly complain: (error: unknown) => void;
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Reads everything that was named, one after the other; what can't be read is complained of. */
async function readAll({ sources, feeds, take, complain }: Asked, { data, web }: ReadContext): Promise<void> {
  const over = new AbortController();
  const fetch = politely(web.fetch, systemClock, PAUSE_MS);
  const reader = { read: readerOf(data), fetch, signal: over.signal };
  for (const source of sources) {
    const article = isAddress(source) ? fetchArticle(source, reader) : readArticleFile(source, reader.read);
    await article.then((found) => take(source, found)).catch(complain);
  }
  const known = knownArticles(data.articles);
  for (const feed of feeds) {
    const entries = await entriesOf(feed, reader).catch(complain);
    await readEntries(entries ?? [], reader, { known, learn: (article, address) => take(address, article), complain });
  }
  over.abort(); // the pause after the last request need not be kept
}

/**
 * `npm run read -- FILE|ADDRESS…` and `npm run read -- --feed FILE|ADDRESS`: prints what the bot learns from articles. Returns
 * the exit code: 1 when something could not be read.
 */
export async function readCommand(args: readonly string[], context: ReadContext): Promise<number> {
  const { terminal, directory } = context;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, save: { type: 'boolean' }, feed: { type: 'string', multiple: true } },
  });
  const { feed: feeds = [] } = values;
  if (positionals.length + feeds.length === 0) {
    terminal.complain(usage.read);
    return 2;
  }
  const all: FoundInArticle[] = [];
  let troubles = 0;
  const take = async (name: string, { record, text }: Article): Promise<void> => {
    if (values.json) all.push(foundIn(name, record));
    else terminal.print(describeArticle(name, record, text));
    if (!values.save) return;
    const { path, saved } = await saveArticle(join(directory, 'articles'), record);
    terminal.complain(`${path}: ${saved}`);
  };
  const complain = (error: unknown): void => {
    if (!(error instanceof TextFileError || error instanceof UnreadableError)) throw error;
    troubles += 1;
    terminal.complain(error.message);
  };
  await readAll({ sources: positionals, feeds, take, complain }, context);
  await context.web.close();
  if (values.json) terminal.print(JSON.stringify(all, null, 1));
  return troubles === 0 ? 0 : 1;
}
