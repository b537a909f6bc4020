import type { Draft } from '../draft.ts';
import type { KindName } from '../kind-name.ts';
import type { Pool } from '../pool.ts';
import type { Scope } from '../scope.ts';
import type { Topic } from '../topic.ts';

/** A way to ask: what there is to ask about, and the question about one of it. */
export interface Kind {
  readonly name: KindName;
  /** A topic that is the answer itself: who wants to be asked about an athlete knows who it was. */
  readonly toldBy?: Topic['kind'];
  readonly pool: (scope: Scope) => Pool;
  /** What else there is to ask about, once the pool has nothing (more). */
  readonly beyond?: (scope: Scope) => Pool;
  /** What the answer to each would be, where one answer has many: each is as likely as another. */
  readonly answerOf?: (scope: Scope, candidate: number) => unknown;
  /** Null where this one can't be asked for, or not so that only one option is right. */
  readonly draft: (scope: Scope, candidate: number) => Draft | null;
}
