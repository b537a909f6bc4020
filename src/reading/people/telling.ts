import type { Span } from '../text/span.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

/** A sentence of the writer’s: whom it speaks of, and who acts in each of its clauses. */
export interface Telling {
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}
