import type { Data } from './data/load.ts';
import { buildQuoteIndex } from './quotes/build-quote-index.ts';
import { buildResults } from './results/build-results.ts';
import type { World } from './world.ts';

/** All of the world but the moment and chance, which each question brings along. */
export type StillWorld = Omit<World, 'now' | 'random'>;

/** Builds the store and the index from what `data/` holds. */
export function buildWorld(data: Data): StillWorld {
  const results = buildResults(data);
  return Object.freeze({ results, quotes: buildQuoteIndex(data.articles, results), articles: data.articles });
}
