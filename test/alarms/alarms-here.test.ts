import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { openAlarmTable } from '../../src/alarms/alarm-table.ts';
import { alarmsHere } from '../../src/alarms/alarms-here.ts';
import { turnOf } from '../../src/alarms/turn.ts';
import { captureLog } from '../discord/captured-log.ts';
import { quietLog } from './quiet-log.ts';
import { until } from './until.ts';

const instant = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms);

const yields = (id: string): boolean => id > 'f';

/** Alarms by a clock that a test moves, and what rang. */
function byHand(concurrency = 4) {
  let time = 0;
  const rang: string[] = [];
  const alarms = alarmsHere({
    now: () => instant(time),
    ring: async (id) => void rang.push(id),
    concurrency,
    yields,
    log: quietLog,
  });
  const clock = (ms: number): void => {
    time = ms;
  };
  return { ...alarms, clock, rang };
}

afterEach(() => {
  vi.useRealTimers();
});

const ids = fc.constantFrom(...'abcdefghijkl');
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), id: ids, at: fc.nat(30) }),
    fc.record({ do: fc.constant('cancel' as const), id: ids }),
    fc.record({ do: fc.constant('move' as const), by: fc.integer({ min: -5, max: 5 }) }),
  ),
  { maxLength: 60 },
);

test('they ring as a sorted list says that is looked through after each step, however the clock moves', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (all, concurrency) => {
      const { set, cancel, clock, clockMoved, close, rang } = byHand(concurrency);
      const expected: string[] = [];
      let list: { id: string; at: number }[] = [];
      let time = 0;
      for (const step of all) {
        if (step.do === 'move') {
          time += step.by;
          clock(time);
          clockMoved();
        } else {
          list = list.filter(({ id }) => id !== step.id);
          if (step.do === 'cancel') await cancel(step.id);
          else {
            list.push(step);
            await set(step.id, instant(step.at));
          }
        }
        const due = list.filter(({ at }) => at <= time);
        list = list.filter(({ at }) => at > time);
        expected.push(
          ...due
            .sort(
              (a, b) =>
                Number(yields(a.id)) - Number(yields(b.id)) || a.at - b.at || turnOf(a.id, a.at) - turnOf(b.id, b.at),
            )
            .map(({ id }) => id),
        );
        await until(() => rang.length >= expected.length);
      }
      await close();
      expect(rang).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('an alarm a hundred days ahead, longer than a timer can be, rings then and not before', async () => {
  const day = 86_400_000;
  const { set, clock, clockMoved, close, rang } = byHand();
  await set('far', instant(100 * day));
  for (const days of [0, 30, 60, 99]) {
    clock(days * day);
    clockMoved();
    await set(`day ${days}`, instant(0));
    await until(() => rang.includes(`day ${days}`));
  }
  clock(100 * day);
  clockMoved();
  await until(() => rang.includes('far'));
  await close();
  expect(rang).toEqual(['day 0', 'day 30', 'day 60', 'day 99', 'far']);
});

test('a clock that was set without a word, or went on while the machine slept, is noticed within half a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { set, clock, close, rang } = byHand();
  await set('it', instant(3_600_000));
  clock(3_600_000);
  vi.advanceTimersByTime(30_000);
  expect(rang).toEqual(['it']);
  await close();
});

test('a moment between two milliseconds rings at the second', async () => {
  const { set, clock, clockMoved, close, rang } = byHand();
  await set('it', Temporal.Instant.fromEpochNanoseconds(5_000_001n));
  clock(5);
  clockMoved();
  await set('end', instant(5));
  await until(() => rang.length > 0);
  expect(rang).toEqual(['end']);
  await close();
});

test('while thousands are due, other work gets its turn', async () => {
  const { set, close, rang } = byHand(10);
  const count = 5000;
  for (let i = 0; i < count; i += 1) await set(`${i}`, instant(0));
  let turns = 0;
  while (rang.length < count) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  await close();
  expect(new Set(rang).size).toBe(count);
  expect(turns).toBeGreaterThanOrEqual(count / 10);
});

/** How a table comes to throw at what it is asked, and how it is mended. */
const TROUBLES = [
  ['can’t be written to', 'PRAGMA query_only = ON', 'PRAGMA query_only = OFF'],
  ['can’t be read', 'ALTER TABLE alarm RENAME TO away', 'ALTER TABLE away RENAME TO alarm'],
] as const;

/** Alarms at a database that a test can break. */
function breakable(ring: (id: string) => Promise<void>) {
  const database = new DatabaseSync('');
  const { log, line } = captureLog();
  const waiting = openAlarmTable(database);
  return { ...alarmsHere({ now: Temporal.Now.instant, ring, concurrency: 1, waiting, log }), database, line };
}

test.each(TROUBLES)('what is due when the table %s rings once it can be again', async (_, fail, mend) => {
  const rang: string[] = [];
  const { set, close, database, line } = breakable(async (id) => void rang.push(id));
  await set('it', instant(5));
  database.exec(fail);
  await line('The alarms that wait could not be read');
  expect(rang).toEqual([]);
  database.exec(mend);
  await until(() => rang.length > 0);
  await close();
  expect(rang).toEqual(['it']);
});

test.each(
  TROUBLES.flatMap(([what, fail, mend]) => [
    { what, fail, mend, ends: 'well' },
    { what, fail, mend, ends: 'badly' },
  ]),
)('what was rung $ends when the table $what rings again, and others after it', async ({ fail, mend, ends }) => {
  const rang: string[] = [];
  const { set, close, database, line } = breakable(async (id) => {
    rang.push(id);
    if (rang.length > 1) return;
    await set('it', instant(7));
    database.exec(fail);
    if (ends === 'badly') throw new Error('it failed');
  });
  await set('it', instant(5));
  await line('its next moment could not be kept');
  database.exec(mend);
  await set('other', instant(8));
  await until(() => new Set(rang).size > 1 && rang.filter((id) => id === 'it').length > 1);
  await close();
  expect(rang.slice(0, 2)).toEqual(ends === 'well' ? ['it', 'it'] : ['it', 'other']);
});

test('alarms close at once while what rang waits for its table', async () => {
  const { set, close, database, line } = breakable(async () => {
    database.exec('PRAGMA query_only = ON');
    throw new Error('it failed');
  });
  await set('it', instant(5));
  await line('its next moment could not be kept');
  await close();
});
