import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAlarmTable, type WaitingAlarm } from '../../src/alarms/alarm-table.ts';
import { retryDelay } from '../../src/alarms/retry-delay.ts';
import { turnOf } from '../../src/alarms/turn.ts';

/** Its moment, after all moments of these tests where it yields. */
const placeOf = ({ at, yields }: WaitingAlarm): number => at + (yields ? 1000 : 0);

test('what comes first in the table is what comes first in a sorted list of what was put and not dropped', () => {
  const alarm = fc.record({
    id: fc.nat(30).map(String),
    at: fc.nat(20),
    turn: fc.nat({ max: 2 ** 32 - 1 }),
    yields: fc.boolean(),
    failures: fc.nat(3),
    next: fc.option(fc.nat()),
  });
  const step = fc.record({ alarm, drops: fc.boolean(), until: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const table = openAlarmTable();
      const list = new Map<string, WaitingAlarm>();
      for (const { alarm, drops, until } of steps) {
        if (drops) table.drop(alarm.id);
        else table.put(alarm);
        if (drops) list.delete(alarm.id);
        else list.set(alarm.id, alarm);
        const first = table.firstBy(until);
        expect(first).toEqual(first && list.get(first.id));
        const [due] = [...list.values()]
          .filter(({ at }) => at <= until)
          .sort((a, b) => placeOf(a) - placeOf(b) || a.turn - b.turn);
        expect([first && placeOf(first), first?.turn]).toEqual([due && placeOf(due), due?.turn]);
        expect(table.earliest()).toBe(list.size > 0 ? Math.min(...[...list.values()].map(({ at }) => at)) : null);
      }
      table.close();
    }),
  );
});

test('a hundred thousand alarms in the table take hardly more of the heap than one', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const table = openAlarmTable();
  const put = (n: number) =>
    table.put({ id: `guild:${n}`, at: n, turn: n, yields: n % 2 === 0, failures: 0, next: null });
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  put(0);
  const before = held();
  for (let n = 1; n < 100_000; n += 1) put(n);
  expect((held() - before) / 2 ** 20).toBeLessThan(5);
  table.close();
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
