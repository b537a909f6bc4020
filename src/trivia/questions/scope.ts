import type { World } from '../../world.ts';
import type { Difficulty } from './difficulty.ts';
import type { Topic } from './topic.ts';

/** What a question is to be made from. */
export interface Scope {
  readonly world: Pick<World, 'results' | 'quotes' | 'lists' | 'now'>;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  readonly random: () => number;
}
