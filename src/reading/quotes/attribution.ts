import type { Person } from '../knowledge.ts';
import type { Block } from '../layout.ts';
import type { Telling } from '../people/telling.ts';
import type { Quotation } from '../text/quotations.ts';

/** Who said a quotation, and how we know. */
export interface Attribution {
  readonly speaker: Person | null;
  readonly why: string;
  /** The sentence that leads to it. */
  readonly led: Telling | null;
}

/** A quotation among its neighbours. */
export interface Place {
  readonly quotation: Quotation;
  readonly previous: Quotation | undefined;
  readonly next: Quotation | undefined;
  readonly block: Block;
  /** The paragraph before. */
  readonly above: Block | undefined;
}

/** The article doesn’t say who. */
export const NOBODY: Attribution = { speaker: null, why: 'unknown', led: null };

/** An attribution to somebody; null when there is nobody. */
export const saidBy = (speaker: Person | null | undefined, why: string, led: Telling): Attribution | null =>
  speaker ? { speaker, why, led } : null;
