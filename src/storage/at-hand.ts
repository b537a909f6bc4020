/** Values that were used lately: at most so many, of which the longest unused goes first. */
export class AtHand<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  keep(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [longestUnused] = this.#values.keys();
    if (this.#values.size > this.#most && longestUnused !== undefined) this.#values.delete(longestUnused);
  }

  drop(key: string): void {
    this.#values.delete(key);
  }
}
