import type { Draft } from '../draft.ts';
import type { Pool } from '../pool.ts';
import type { Scope } from '../scope.ts';

/** Every kind of question. */
export const kindNames = [
  'winner',
  'winning-mark',
  'runner-up',
  'margin',
  'winning-nation',
  'year-of-win',
  'meet',
  'event-won',
  'best-mark',
  'year-of-mark',
  'place-of-mark',
  'better-best',
  'best-of-four',
  'order',
  'odd-one-out',
  'all-time-rank',
  'first-to',
  'best-ten',
  'national-best',
  'world-lead',
  'rivalry',
  'speaker',
  'spoken-of',
  'on-this-day',
  'born-today',
] as const;
export type KindName = (typeof kindNames)[number];

/** A way to ask: what there is to ask about, and the question about one of it. */
export interface Kind {
  readonly name: KindName;
  readonly pool: (scope: Scope) => Pool;
  /** Null where this one can't be asked for, or not so that only one option is right. */
  readonly draft: (scope: Scope, candidate: number) => Draft | null;
}
