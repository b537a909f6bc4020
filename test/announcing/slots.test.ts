import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slots } from '../../src/announcing/slots.ts';

test('whoever asks at once waits in turn, and later ones don’t wait for what is long past', () => {
  const next = slots(25);
  expect([1000, 1000, 1010, 1200].map(next)).toEqual([0, 25, 40, 0]);
});

test('whenever they are asked for, slots are never closer than that, and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 2 }), (pauses) => {
      const next = slots(25);
      let now = 0;
      const at = pauses.map((pause) => {
        now += pause;
        return now + next(now);
      });
      expect(at.slice(1).every((slot, i) => slot - (at[i] ?? 0) >= 25)).toBe(true);
    }),
  );
});
