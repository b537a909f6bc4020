import type { ArticleRecord } from './articles/record.ts';
import type { QuoteIndex } from './quotes/quote-index.ts';
import type { Results } from './results/results.ts';

/** All that a command may know. Built once from `data/` and never changed; other data make another world. */
export interface World {
  readonly results: Results;
  readonly quotes: QuoteIndex;
  readonly articles: readonly ArticleRecord[];
  readonly now: Temporal.Instant;
  /** A number from 0 (included) to 1 (excluded), as `Math.random` gives. */
  readonly random: () => number;
}
