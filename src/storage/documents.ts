import { z } from 'zod';
import { AtHand } from '../at-hand.ts';
import { type Report, readOrSetAside } from './read-or-set-aside.ts';
import type { Held, Shelf } from './shelf.ts';
import { type Step, settle, stepsFrom, type Waiting } from './steps.ts';
import type { DocumentKind } from './stored-form.ts';
import { turns } from './turns.ts';

/** JSON values by key, of which each is changed as a whole and on its own. */
export interface Documents<T> {
  /** The value of a key, or the initial one; at once when it is at hand. Rejects when the store fails or the value is from a newer Bell Lap. */
  read(key: string): T | Promise<T>;
  /**
   * Stores what the reducer makes of the value, and resolves to that once it lasts. The reducer is pure and may run several
   * times; one that returns the same object writes nothing. Changes of one key are made in their order, and those that wait
   * go into one write. Rejects when the reducer throws or the store fails, and the value is as before; only if the connection
   * to a shared store broke during the write, it may have been made all the same.
   */
  change(key: string, reducer: (value: T) => T): Promise<T>;
  /** Forgets a key, after the changes that came before, and what was set aside of it. */
  remove(key: string): Promise<void>;
  /** Deletes what was set aside, as it can't be read, where it is of a kind. */
  dropAside(isOfKind: (stored: unknown) => boolean): Promise<void>;
  /** All that can be read; told of the others. A key that comes or goes meanwhile may be among them or not. */
  all(): AsyncIterable<readonly [key: string, value: T]>;
}

/** Documents at hand when no other process changes them. */
const MOST_AT_HAND = 1000;

/** The documents in a namespace of the store; nobody else in this process keeps the same ones. */
export function documentsIn<T>(shelf: Shelf, kind: DocumentKind<T>, report: Report): Documents<T> {
  const { schema, initial } = kind;
  const { isShared } = shelf;
  const open = readOrSetAside(shelf, kind, report);
  const atHand = isShared ? null : new AtHand<string, { readonly value: T }>(MOST_AT_HAND);
  const inTurn = turns();
  /** The changes of each key that will be made together. */
  const gathering = new Map<string, Waiting<T>[]>();

  const decode = async (key: string, held: Held | undefined): Promise<T> => {
    if (held === undefined) return initial;
    const opened = await open(key, held.value);
    if (opened === 'newer') throw new Error('What is kept here is from a newer Bell Lap');
    return opened === 'set aside' ? initial : opened.value;
  };

  const keep = (key: string, value: T): T => {
    atHand?.keep(key, { value });
    return value;
  };

  const load = async (key: string): Promise<T> => keep(key, await decode(key, await shelf.hold(key)));

  /** Makes changes together; anew whenever another process has made one meanwhile. */
  const store = async (key: string, waiting: readonly Waiting<T>[]): Promise<readonly Step<T>[]> => {
    const held = await shelf.hold(key);
    const before = await decode(key, held);
    const encode = (value: T) => z.encode(schema, value);
    const { steps, end } = stepsFrom(before, waiting, encode);
    // What is as it was before anybody told anything leaves no trace: not even that there once was something.
    const stored = end === initial ? undefined : encode(end);
    if (end !== before && !(await shelf.replace(key, held?.text, stored))) return store(key, waiting);
    keep(key, end);
    return steps;
  };

  const gather = (key: string): Waiting<T>[] => {
    const waiting: Waiting<T>[] = [];
    gathering.set(key, waiting);
    void inTurn(key, async () => {
      if (gathering.get(key) === waiting) gathering.delete(key);
      const steps = await store(key, waiting).catch((error: unknown) => waiting.map(() => ({ error })));
      settle(waiting, steps);
    });
    return waiting;
  };

  return {
    read(key) {
      const known = atHand?.get(key);
      if (known) return known.value;
      // Alone in the store, what a reading finds is still so when it has ended.
      return isShared ? load(key) : inTurn(key, () => load(key));
    },
    change(key, reducer) {
      const done = Promise.withResolvers<T>();
      (gathering.get(key) ?? gather(key)).push({ reducer, done });
      return done.promise;
    },
    remove(key) {
      gathering.delete(key); // changes that come later are made later
      return inTurn(key, async () => {
        await Promise.all([shelf.delete(key), shelf.aside().delete(key)]);
        atHand?.drop(key);
      });
    },
    async dropAside(isOfKind) {
      const aside = shelf.aside();
      for await (const [key, stored] of aside.entries()) if (isOfKind(stored)) await aside.delete(key);
    },
    async *all() {
      for await (const [key, stored] of shelf.entries()) {
        const opened = await open(key, stored);
        if (opened === 'newer') report(key, 'This is from a newer Bell Lap');
        else if (opened !== 'set aside') yield [key, opened.value] as const;
      }
    },
  };
}
