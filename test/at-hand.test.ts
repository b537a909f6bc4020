import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AtHand } from '../src/at-hand.ts';

const MOST = 3;

/** What is at hand, the longest unused first, as a list is kept by hand. */
class ByHand {
  #list: (readonly [key: number, value: string])[] = [];

  get(key: number): string | undefined {
    const found = this.#list.find(([known]) => known === key);
    if (found) this.keep(...found);
    return found?.[1];
  }

  keep(key: number, value: string): void {
    this.drop(key);
    this.#list = [...this.#list, [key, value] as const].slice(-MOST);
  }

  drop(key: number): void {
    this.#list = this.#list.filter(([known]) => known !== key);
  }
}

test('what is at hand is what was used last, whatever is got, made, kept and dropped', () => {
  const step = fc.record({ does: fc.constantFrom('get', 'make', 'keep', 'drop'), key: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [atHand, byHand] = [new AtHand<number, string>(MOST), new ByHand()];
      for (const [n, { does, key }] of steps.entries()) {
        const value = `${n}`;
        switch (does) {
          case 'get':
            expect(atHand.get(key)).toBe(byHand.get(key));
            break;
          case 'make': {
            const known = byHand.get(key);
            expect(atHand.getOrMake(key, () => value)).toBe(known ?? value);
            if (known === undefined) byHand.keep(key, value);
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
  );
});
