import type { Source } from '../../results/race.ts';
import type { About } from './question-shape.ts';

/** A question before its options are shuffled and it is looked through. */
export interface Draft {
  readonly prompt: string;
  readonly right: string;
  readonly wrong: readonly string[];
  /** What makes it this question and no other. */
  readonly facts: readonly (string | number)[];
  readonly why: string;
  readonly sources: readonly Source[];
  readonly about: About;
}
