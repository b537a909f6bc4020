/**
 * Values that were used lately: at most so many, two or more, and for certain the half that was used last. Most of what is used
 * again and again is among the young, where finding it moves nothing.
 */
export class AtHand<Key, Value> {
  readonly #half: number;
  #young = new Map<Key, Value>();
  /** The young of before; those that nobody uses go when the young are half of all that may be. */
  #old = new Map<Key, Value>();

  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    return old === undefined ? undefined : this.keep(key, old);
  }

  /** The value of a key, made if it isn’t there. */
  getOrMake(key: Key, make: () => Value): Value {
    return this.get(key) ?? this.keep(key, make());
  }

  /** Returns the value. */
  keep(key: Key, value: Value): Value {
    this.#young.set(key, value);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return value;
  }

  drop(key: Key): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }
}
