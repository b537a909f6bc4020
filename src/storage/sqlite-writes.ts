import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inTransaction } from './in-transaction.ts';

/** Changes of a database that are made together, as the disk takes hardly longer for many than for one. */
export interface Writes {
  /**
   * Does work in a transaction with what else is asked for in this turn of the event loop, in that order, and resolves to what
   * it returned once that lasts. Rejects when anything in the transaction fails, and nothing of it is changed.
   */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Resolves once what was asked for before is made or has failed. */
  readonly end: () => Promise<void>;
}

/** The first one, and those after it that are asked for in so many milliseconds. */
function* within<T>(ms: number, items: readonly T[]): Generator<T, void> {
  const end = performance.now() + ms;
  for (const item of items) {
    yield item;
    if (performance.now() >= end) return;
  }
}

interface Order {
  /** Returns how to tell of it. */
  readonly carryOut: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The changes of a database in which nobody else in this process begins a transaction. After `longEnoughMs` one takes in no more
 * work, and others have their turn before the rest is done.
 */
export function writesTo(database: DatabaseSync, longEnoughMs: number): Writes {
  const waiting: Order[] = [];

  const transact = (): void => {
    let begun = 0;
    const carryOut = (order: Order) => {
      begun += 1;
      return order.carryOut();
    };
    try {
      const made = inTransaction(database, () => Array.from(within(longEnoughMs, waiting), carryOut));
      waiting.splice(0, begun);
      for (const tell of made) tell();
    } catch (error) {
      // Where none could begin all fail, as each further try may block for as long.
      for (const { fail } of waiting.splice(0, begun || waiting.length)) fail(error);
    }
  };

  const turn = (): void => {
    if (waiting.length > 0) transact();
    if (waiting.length > 0) setImmediate(turn);
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(turn);
        const carryOut = () => {
          const made = work();
          return () => resolve(made);
        };
        waiting.push({ carryOut, fail: reject });
      }),
    async end() {
      await nextTurn();
      while (waiting.length > 0) transact();
    },
  };
}
