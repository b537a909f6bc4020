import type { ArticleRecord } from './articles/record.ts';
import type { Meet } from './athletics/meets-file.ts';
import type { Memory } from './memory/memory.ts';
import type { QuoteIndex } from './quotes/quote-index.ts';
import type { Results } from './results/results.ts';

/** All that a command may know. Built once from what is known and never changed; other data make another world. */
export interface World {
  readonly results: Results;
  readonly quotes: QuoteIndex;
  readonly articles: readonly ArticleRecord[];
  /** Reads the text of a report as the bot's own articles were read. */
  readonly read: (text: string) => ArticleRecord;
  /** The results that these articles would make with the lists. */
  readonly resultsOf: (articles: readonly ArticleRecord[]) => Results;
  /** What an article says of results, without lists and other articles. */
  readonly saidBy: (article: ArticleRecord) => Results;
  /** The meets of `data/meets.json`, past and to come. */
  readonly meets: readonly Meet[];
  /** When the bot read those articles that it has read while it ran, by their ids. */
  readonly learned: ReadonlyMap<string, Temporal.Instant>;
  /** What the bot was told where it is asked. */
  readonly memory: Memory;
  readonly now: Temporal.Instant;
  /** A number from 0 (included) to 1 (excluded), as `Math.random` gives. */
  readonly random: () => number;
}
