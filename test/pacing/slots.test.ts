import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slots } from '../../src/pacing/slots.ts';

test.each([
  ['whoever asks at once waits in turn, and later ones don’t wait for what is long past', 0, [0, 25, 40, 0]],
  ['one slot that was missed is made up for', 1, [0, 0, 15, 0]],
])('%s', (_, spare, waits) => {
  const next = slots({ everyMs: 25, spare });
  expect([1000, 1000, 1010, 1200].map((now) => next(now))).toEqual(waits);
});

const pauses = fc.array(fc.oneof(fc.nat(30), fc.nat(400)), { minLength: 2, maxLength: 200 });

test('whenever they are asked for, slots keep their order, and no second has more than it may', () => {
  fc.assert(
    fc.property(pauses, fc.nat(4), (all, spare) => {
      const next = slots({ everyMs: 25, spare });
      let now = 0;
      const at = all.map((pause) => {
        now += pause;
        return now + next(now);
      });
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      const most = Math.max(...at.map((from) => at.filter((slot) => slot >= from && slot < from + 1000).length));
      expect(most).toBeLessThanOrEqual(1000 / 25 + spare + 1);
    }),
  );
});

test('whoever asks for one slot after another, late each time, still gets as many as there are', () => {
  const next = slots({ everyMs: 25, spare: 2 });
  let now = 0;
  for (let i = 0; i < 400; i += 1) now += next(now) + (i % 10 === 0 ? 30 : 1);
  expect(now).toBeLessThanOrEqual(401 * 25);
});
