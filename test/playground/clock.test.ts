import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clock, createClock } from '../../src/playground/clock.ts';
import { byAge, createIds } from '../../src/playground/snowflake.ts';

let clock: Clock;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  clock = createClock();
});
afterEach(() => {
  clock.stop();
  vi.useRealTimers();
});

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

test('alarms ring in order, each at its own time, whether the clock is moved or runs', () => {
  const rung: [string, number][] = [];
  const ring = (name: string) => () => rung.push([name, clock.now().epochMilliseconds]);
  clock.at(at(200), ring('second'));
  clock.at(at(100), ring('first'));
  clock.at(at(1000), ring('third'));
  clock.advance(500);
  expect(rung).toEqual([
    ['first', 100],
    ['second', 200],
  ]);
  vi.advanceTimersByTime(499);
  expect(rung).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(rung[2]).toEqual(['third', 1000]);
});

test('an alarm of the past rings at once, one taken back never, one set by another in its turn', () => {
  const rung: string[] = [];
  clock.advance(50);
  clock.at(at(10), () => rung.push('past'));
  clock.at(at(60), () => rung.push('back'))();
  clock.at(at(70), () => clock.at(at(80), () => rung.push('other')));
  vi.advanceTimersByTime(0);
  expect(rung).toEqual(['past']);
  clock.advance(50);
  expect(rung).toEqual(['past', 'other']);
});

test('an alarm a month away, longer than a timer can be, does not ring early', () => {
  const ring = vi.fn();
  clock.at(at(30 * 86_400_000), ring);
  vi.advanceTimersByTime(29 * 86_400_000);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(86_400_000);
  expect(ring).toHaveBeenCalledTimes(1);
});

test('every move is told', () => {
  const moved = vi.fn();
  clock.onMove(moved);
  clock.advance(1);
  expect(moved).toHaveBeenCalledTimes(1);
});

test('ids always grow, and are never the same, however the clock moves', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1 }), (steps) => {
      let now = 1_800_000_000_000;
      const newId = createIds(() => at(now));
      const ids = steps.map((step) => {
        now += step;
        return newId();
      });
      expect(ids.toSorted(byAge)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
