import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DueQueue } from '../../src/alarms/due-queue.ts';
import { retryDelay } from '../../src/alarms/retry-delay.ts';
import { turnOf } from '../../src/alarms/turn.ts';

test('the first of a queue is always the first of a sorted list of what was added and not removed', () => {
  const step = fc.record({ at: fc.nat(20), turn: fc.nat(3), removes: fc.boolean(), which: fc.nat() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new DueQueue();
      const list: { at: number; turn: number; place: number }[] = [];
      for (const { at, turn, removes, which } of steps) {
        const [removed] = removes ? list.splice(which % Math.max(list.length, 1), 1) : [];
        if (removed) queue.remove(removed);
        else {
          const added = { at, turn, place: -1 };
          list.push(added);
          queue.add(added);
        }
        const [first] = list.toSorted((a, b) => a.at - b.at || a.turn - b.turn);
        expect(queue.first && { at: queue.first.at, turn: queue.first.turn }).toEqual(
          first && { at: first.at, turn: first.turn },
        );
      }
    }),
  );
});

test.each([
  [1, 0, 500],
  [1, 0.5, 750],
  [2, 0, 1000],
  [3, 0.5, 3000],
  [11, 0, 300_000],
  [5000, 0.999999, 600_000],
])('after %i failures, and %f by chance, it is tried again after %i ms', (failures, random, ms) => {
  expect(retryDelay(failures, random)).toBe(ms);
});

test('of twenty servers each is first on some day of a year, and none on more than a tenth of the days', () => {
  const servers = Array.from({ length: 20 }, (_, i) => `announce:${1_000_000_007 * i}`);
  const firsts = Array.from({ length: 365 }, (_, day) => {
    const at = day * 86_400_000 + 8 * 3_600_000;
    return servers.reduce((first, id) => (turnOf(id, at) < turnOf(first, at) ? id : first));
  });
  const days = servers.map((id) => firsts.filter((first) => first === id).length);
  expect(Math.min(...days)).toBeGreaterThan(0);
  expect(Math.max(...days)).toBeLessThanOrEqual(36);
});
