import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AtHand } from '../src/at-hand.ts';

const MOST = 6;

/** All that was ever kept and not dropped, and in which order the keys were used, as is noted by hand. */
class ByHand {
  readonly #values = new Map<number, string>();
  #used: readonly number[] = [];

  use(key: number): void {
    this.#used = [...this.#used.filter((known) => known !== key), key];
  }

  keep(key: number, value: string): void {
    this.#values.set(key, value);
    this.use(key);
  }

  drop(key: number): void {
    this.#values.delete(key);
  }

  /** What may be found for a key. */
  found(key: number): readonly (string | undefined)[] {
    const value = this.#values.get(key);
    if (this.#used.slice(-MOST / 2).includes(key)) return [value];
    const kept = this.#used.filter((known) => this.#values.has(known));
    return kept.slice(-MOST).includes(key) ? [value, undefined] : [undefined];
  }
}

test('the half that was used last is at hand, and nothing but the most that may be, whatever is got, made, kept and dropped', () => {
  const step = fc.record({ does: fc.constantFrom('get', 'make', 'keep', 'drop'), key: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const [atHand, byHand] = [new AtHand<number, string>(MOST), new ByHand()];
      for (const [n, { does, key }] of steps.entries()) {
        const value = `${n}`;
        switch (does) {
          case 'get': {
            const got = atHand.get(key);
            expect(byHand.found(key)).toContain(got);
            if (got !== undefined) byHand.use(key);
            break;
          }
          case 'make': {
            const got = atHand.getOrMake(key, () => value);
            expect(byHand.found(key).map((known) => known ?? value)).toContain(got);
            byHand.keep(key, got);
            break;
          }
          case 'keep':
            expect(atHand.keep(key, value)).toBe(value);
            byHand.keep(key, value);
            break;
          default:
            atHand.drop(key);
            byHand.drop(key);
        }
      }
    }),
    { numRuns: 500 },
  );
});
