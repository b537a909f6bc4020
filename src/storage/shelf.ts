import Keyv from 'keyv';
import { namespaceName } from './namespace-name.ts';
import { parsedText, textOf } from './stored-text.ts';

/** A store for one Keyv and one namespace, whose keys it keeps apart from all others by itself. */
export interface ComparingAdapter {
  /** Keyv asks for both. */
  readonly namespace: string;
  readonly opts: { readonly dialect: string };
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  /** Whether there was a value. */
  delete(key: string): Promise<boolean>;
  clear(): Promise<void>;
  /** Stores a text, or deletes the key for undefined, only if what is stored still is `before`; whether it did. */
  replace(key: string, before: string | undefined, after: string | undefined): Promise<boolean>;
  /** Each key once. */
  iterator(): AsyncGenerator<[key: string, text: string], void>;
}

/** A value with the text that stands for it in the store. */
export interface Held {
  readonly text: string;
  /** The text itself where it is no JSON. */
  readonly value: unknown;
}

/** The values of one namespace, as JSON; its methods reject when the store fails. */
export interface Shelf {
  /** Whether other processes may change it too. */
  readonly isShared: boolean;
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  /** Whether there was a value. */
  readonly delete: (key: string) => Promise<boolean>;
  /** Each key once. A key that comes or goes meanwhile may be among them or not. */
  readonly entries: () => AsyncIterable<readonly [key: string, value: unknown]>;
  /** What is stored, to compare with later. */
  readonly hold: (key: string) => Promise<Held | undefined>;
  /** Stores a value, or deletes the key for undefined, only if the text is still the one held before; whether it did. */
  readonly replace: (key: string, before: string | undefined, value: unknown) => Promise<boolean>;
  /** Where values of this namespace go that can't be read. */
  readonly aside: () => Shelf;
}

/** What a store keeps its namespaces in. */
export interface Shelving {
  readonly isShared: boolean;
  readonly adapterOf: (namespace: string) => ComparingAdapter;
}

/** One namespace of a store, named in lower-case words joined by hyphens. */
export function shelfIn({ isShared, adapterOf }: Shelving, namespace: string): Shelf {
  const adapter = adapterOf(namespaceName.parse(namespace));
  // Keyv's own prefix lets "a:b" of the namespace "a" be the same as "b".
  const keyv = new Keyv<unknown>({
    store: adapter,
    namespace: adapter.namespace,
    useKeyPrefix: false,
    throwOnErrors: true,
  });
  let aside: Shelf | undefined; // one, as each listens to the connection
  return {
    isShared,
    get: (key) => keyv.get(key),
    set: async (key, value) => void (await keyv.set(key, value)),
    delete: (key) => keyv.delete(key),
    async *entries() {
      for await (const [key, text] of adapter.iterator()) yield [key, await parsedText(text)] as const;
    },
    async hold(key) {
      const text = await adapter.get(key);
      return text === undefined ? undefined : { text, value: await parsedText(text) };
    },
    replace: async (key, before, value) =>
      adapter.replace(key, before, value === undefined ? undefined : await textOf(value)),
    aside() {
      aside ??= shelfIn({ isShared, adapterOf }, `${namespace}-unreadable`);
      return aside;
    },
  };
}
