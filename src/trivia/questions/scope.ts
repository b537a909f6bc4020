import type { QuoteIndex } from '../../quotes/quote-index.ts';
import type { Results } from '../../results/results.ts';
import type { Difficulty } from './difficulty.ts';
import type { Topic } from './topic.ts';

/** What questions need of the world. */
export interface Asked {
  readonly results: Results;
  readonly quotes: QuoteIndex;
  readonly now: Temporal.Instant;
}

/** What a question is to be made from. */
export interface Scope {
  readonly world: Asked;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  readonly random: () => number;
}
