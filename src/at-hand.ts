/** Values that were used lately: at most so many, of which the longest unused goes first. */
export class AtHand<Key, Value> {
  readonly #most: number;
  readonly #values = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  /** The value of a key, made if it isn’t there. */
  getOrMake(key: Key, make: () => Value): Value {
    return this.get(key) ?? this.keep(key, make());
  }

  /** Returns the value. */
  keep(key: Key, value: Value): Value {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#dropLongestUnused();
    return value;
  }

  drop(key: Key): void {
    this.#values.delete(key);
  }

  #dropLongestUnused(): void {
    const [first] = this.#values; // in the order in which they were used
    if (first) this.#values.delete(first[0]);
  }
}
