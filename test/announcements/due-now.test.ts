import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueNow, nextPost } from '../../src/announcements/due-now.ts';
import { dueOn } from '../../src/announcements/next-due.ts';
import type { Settings, Subscription } from '../../src/announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import { begin, changedBy, instant, posted, settings, setUp, setUpAt } from './fixture-subscription.ts';

/** What is due, in words. */
function due(subscription: Subscription, now: string): string | null {
  const found = dueNow(subscription, instant(now));
  return found && `${found.day} ${found.fresh ? 'fresh' : 'stale'}${found.nonce === null ? '' : ` ${found.nonce}`}`;
}

const missed = (day: string): SubscriptionChange => ({ kind: 'missed', day, why: 'late' });
const done = (...days: string[]): SubscriptionChange[] => days.flatMap((day) => [begin(day), posted(day)]);

test.each<[what: string, subscription: Subscription, now: string, expected: string | null]>([
  ['nothing is set up', changedBy(), '2024-09-02T06:00:00Z', null],
  ['before the first', changedBy(setUp), '2024-09-02T05:29:59Z', null],
  ['at its moment', changedBy(setUp), '2024-09-02T05:30:00Z', '2024-09-02 fresh'],
  ['today’s time was over when it was set up', changedBy(setUp), '2024-09-01T10:00:01Z', null],
  ['six hours after', changedBy(setUp), '2024-09-02T11:30:00Z', '2024-09-02 fresh'],
  ['more than six hours after', changedBy(setUp), '2024-09-02T11:30:01Z', '2024-09-02 stale'],
  ['done', changedBy(setUp, ...done('2024-09-02')), '2024-09-02T06:00:00Z', null],
  ['done, and the next day', changedBy(setUp, ...done('2024-09-02')), '2024-09-03T06:00:00Z', '2024-09-03 fresh'],
  [
    'begun and not ended',
    changedBy(setUp, begin('2024-09-02')),
    '2024-09-02T06:00:00Z',
    '2024-09-02 fresh nonce-2024-09-02',
  ],
  [
    'begun long ago',
    changedBy(setUp, begin('2024-09-02')),
    '2024-09-03T06:00:00Z',
    '2024-09-02 stale nonce-2024-09-02',
  ],
  [
    'two begun and not ended: the first of them',
    changedBy(setUp, begin('2024-09-02'), begin('2024-09-03')),
    '2024-09-03T06:00:00Z',
    '2024-09-02 stale nonce-2024-09-02',
  ],
  ['away for three days: the first of them', changedBy(setUp), '2024-09-04T06:00:00Z', '2024-09-02 stale'],
  [
    'away for three days: the second',
    changedBy(setUp, missed('2024-09-02')),
    '2024-09-04T06:00:00Z',
    '2024-09-03 stale',
  ],
  [
    'away for three days: today',
    changedBy(setUp, missed('2024-09-02'), missed('2024-09-03')),
    '2024-09-04T06:00:00Z',
    '2024-09-04 fresh',
  ],
  ['paused', changedBy(setUp, { kind: 'pause' }), '2024-09-02T06:00:00Z', null],
  [
    'suspended',
    changedBy(setUp, { kind: 'suspend', why: '403', at: instant('2024-09-01T12:00:00Z') }),
    '2024-09-02T06:00:00Z',
    null,
  ],
  [
    'resumed: what came in the pause is not made up for',
    changedBy(setUp, { kind: 'pause' }, { kind: 'resume', at: instant('2024-09-04T06:00:00Z') }),
    '2024-09-04T07:00:00Z',
    null,
  ],
  ['a clock set back two days', changedBy(setUp, ...done('2024-09-02', '2024-09-03')), '2024-09-01T06:00:00Z', null],
  [
    'a later time on a day that is done',
    changedBy(setUp, ...done('2024-09-02'), setUpAt('2024-09-02T08:00:00Z', { time: '20:00' })),
    '2024-09-02T19:00:00Z',
    null,
  ],
  [
    'a zone further west, where the day begins again',
    changedBy(
      setUpAt('2024-09-01T10:00:00Z', { timeZone: 'Pacific/Auckland' }),
      ...done('2024-09-03'),
      setUpAt('2024-09-02T20:00:00Z', { timeZone: 'America/New_York' }),
    ),
    '2024-09-03T12:00:00Z',
    null,
  ],
  [
    'away for a year: no further back than the ledger goes',
    changedBy(setUpAt('2023-09-01T10:00:00Z')),
    '2024-09-04T06:00:00Z',
    '2024-06-26 stale',
  ],
])('%s', (_, subscription, now, expected) => {
  expect(due(subscription, now)).toBe(expected);
});

const next = (subscription: Subscription, now: string): string | null => {
  const found = nextPost(subscription, instant(now));
  return found && `${found.day} at ${found.at}`;
};

test.each<[what: string, subscription: Subscription, now: string, expected: string | null]>([
  ['nothing is set up', changedBy(), '2024-09-02T06:00:00Z', null],
  ['tomorrow', changedBy(setUp), '2024-09-01T10:00:00Z', '2024-09-02 at 2024-09-02T05:30:00Z'],
  [
    'not today again, though the time was put back',
    changedBy(setUp, ...done('2024-09-02'), setUpAt('2024-09-02T08:00:00Z', { time: '20:00' })),
    '2024-09-02T08:00:00Z',
    '2024-09-03 at 2024-09-03T18:00:00Z',
  ],
  ['paused', changedBy(setUp, { kind: 'pause' }), '2024-09-01T10:00:00Z', null],
])('the next one: %s', (_, subscription, now, expected) => {
  expect(next(subscription, now)).toBe(expected);
});

/** Does what the shell does: everything that is due, posted while it is fresh and missed when it isn't. */
function settle(subscription: Subscription, now: Temporal.Instant): { subscription: Subscription; days: string[] } {
  const days: string[] = [];
  let current = subscription;
  for (let found = dueNow(current, now); found; found = dueNow(current, now)) {
    const day = found.day.toString();
    const at = now.toString();
    const changes = found.fresh ? [begin(day, at), posted(day, at)] : [missed(day)];
    current = changes.reduce(applySubscriptionChange, current);
    if (found.fresh) days.push(day);
    else days.push(`-${day}`);
  }
  return { subscription: current, days };
}

test('however irregularly somebody looks, also on a clock that is set back, no day comes twice and none is left out', () => {
  const start = instant('2024-10-20T12:00:00Z');
  const zones = fc.constantFrom('Europe/Oslo', 'Pacific/Apia', 'America/New_York', 'Australia/Lord_Howe');
  const steps = fc.array(fc.integer({ min: -30 * 60, max: 60 * 60 }), { minLength: 1, maxLength: 40 });
  const times = fc.constantFrom('00:00', '02:30', '07:30', '23:59');
  fc.assert(
    fc.property(zones, times, steps, (timeZone, time, minutes) => {
      const clock: Settings = { ...settings, timeZone, time };
      let current = changedBy({ kind: 'set up', settings: clock, at: start });
      let [now, latest] = [start, start];
      const days: string[] = [];
      for (const step of minutes) {
        now = now.add({ minutes: step });
        if (Temporal.Instant.compare(now, latest) > 0) latest = now;
        const settled = settle(current, now);
        current = settled.subscription;
        days.push(...settled.days);
      }
      // A naive calendar: every day whose moment lies between the set-up and the latest look.
      const expected: string[] = [];
      const end = latest.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
      for (let day = Temporal.PlainDate.from('2024-10-19'); !day.equals(end); day = day.add({ days: 1 })) {
        const at = dueOn(clock, day);
        if (at && Temporal.Instant.compare(at, start) > 0 && Temporal.Instant.compare(at, latest) <= 0)
          expected.push(day.toString());
      }
      expect(days.map((day) => day.replace(/^-/, ''))).toEqual(expected);
    }),
  );
});
