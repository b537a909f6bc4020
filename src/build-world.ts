import type { ArticleRecord } from './articles/record.ts';
import type { Data } from './data/load.ts';
import { type ListStore, listStore } from './lists/list-store.ts';
import type { GuildMemory } from './memory/guild-memory.ts';
import { noMemory } from './memory/memory.ts';
import { oncePer } from './once-per.ts';
import { buildQuoteIndex } from './quotes/build-quote-index.ts';
import { readerOf } from './reader-of.ts';
import { buildResults } from './results/build-results.ts';
import type { World } from './world.ts';

/** All of the world but the moment and chance, which each question brings along. */
export type StillWorld = Omit<World, 'now' | 'random'>;

/** The articles of both lists, each once. */
const joined = (known: readonly ArticleRecord[], more: readonly ArticleRecord[]): ArticleRecord[] => {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
};

const storeOf = oncePer((lists: Data['lists']) => oncePer((meets: Data['meets']) => listStore(lists, meets)));

/** Lists in memory with the names of meets: the same for everybody, whatever articles there are. */
export const listsOf = ({ lists, meets }: Data): ListStore => storeOf(lists)(meets);

/** Builds the store and the index from what is known, and from the articles that a server has added; nobody has told the bot anything yet. */
export function buildWorld({ articles, lists: columns, ...data }: Data, guild: GuildMemory | null = null): StillWorld {
  const lists = storeOf(columns)(data.meets);
  const all = joined(articles, guild?.articles.map(({ record }) => record) ?? []);
  const resultsOf = (some: readonly ArticleRecord[]) => buildResults({ ...data, lists, articles: some });
  const results = resultsOf(all);
  return Object.freeze({
    results,
    quotes: buildQuoteIndex(all, results),
    articles: all,
    read: readerOf({ ...data, lists: columns }),
    resultsOf,
    saidBy: (article) => buildResults({ ...data, articles: [article] }),
    meets: data.meets,
    learned: new Map<string, Temporal.Instant>(),
    memory: noMemory,
  });
}
