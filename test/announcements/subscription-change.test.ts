import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  DAYS_KEPT,
  type Follow,
  MOST_FOLLOWS,
  noSubscription,
  type Subscription,
  subscriptionSchema,
} from '../../src/announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import { begin, changedBy, instant, posted, settings, setUp } from './fixture-subscription.ts';

const kerr: Follow = { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' };
const mile: Follow = { kind: 'event', id: 'mile', name: 'Mile or Road mile' };
const noon = instant('2024-09-01T12:00:00Z');
const suspend: SubscriptionChange = { kind: 'suspend', why: 'Discord says 403', at: noon };
const DAY = '2024-09-02';

const entriesOf = (subscription: Subscription) => subscription.ledger.map(({ day, state }) => [day, state.kind]);

test('settings are taken from the moment they are made, and end a pause', () => {
  const paused = changedBy(setUp, { kind: 'pause' });
  expect(paused).toEqual({ ...noSubscription, settings, since: instant('2024-09-01T10:00:00Z'), paused: true });
  expect(applySubscriptionChange(paused, setUp)).toEqual({ ...paused, paused: false });
});

test.each<[what: string, changed: Subscription, expected: Partial<Subscription>]>([
  ['stop forgets the settings', changedBy(setUp, { kind: 'stop' }), { settings: null, since: null }],
  [
    'stop keeps the ledger, so that no day comes twice',
    changedBy(setUp, begin(DAY), posted(DAY), { kind: 'stop' }),
    { ledger: changedBy(setUp, begin(DAY), posted(DAY)).ledger },
  ],
  [
    'resume begins anew',
    changedBy(setUp, { kind: 'pause' }, { kind: 'resume', at: noon }),
    { paused: false, since: noon },
  ],
  [
    'resume without a pause',
    changedBy(setUp, { kind: 'resume', at: noon }),
    { since: instant('2024-09-01T10:00:00Z') },
  ],
  [
    'resume ends a suspension',
    changedBy(setUp, suspend, { kind: 'resume', at: noon }),
    { suspended: null, since: noon },
  ],
  ['a suspension says why', changedBy(setUp, suspend), { suspended: { why: 'Discord says 403', since: noon } }],
  ['a follow', changedBy({ kind: 'follow', follow: kerr }), { follows: [kerr] }],
  [
    'a follow taken back',
    changedBy({ kind: 'follow', follow: kerr }, { kind: 'follow', follow: mile }, { kind: 'unfollow', follow: kerr }),
    { follows: [mile] },
  ],
])('%s', (_, changed, expected) => {
  expect(changed).toMatchObject(expected);
});

test.each<[what: string, changes: SubscriptionChange[], expected: [string, string][]]>([
  ['begun', [begin(DAY)], [[DAY, 'posting']]],
  ['posted', [begin(DAY), posted(DAY)], [[DAY, 'posted']]],
  ['posted without a beginning is none of ours', [posted(DAY)], []],
  ['begun, then missed', [begin(DAY), { kind: 'missed', day: DAY, why: 'late' }], [[DAY, 'missed']]],
  ['missed before it began', [{ kind: 'missed', day: DAY, why: 'late' }, begin(DAY)], [[DAY, 'missed']]],
  ['empty', [{ kind: 'empty', day: DAY, at: noon }], [[DAY, 'empty']]],
  ['posted is for ever', [begin(DAY), posted(DAY), { kind: 'missed', day: DAY, why: 'late' }], [[DAY, 'posted']]],
  ['an earlier day comes too late', [begin(DAY), posted(DAY), begin('2024-09-01')], [[DAY, 'posted']]],
  ['nothing begins in a pause', [{ kind: 'pause' }, begin(DAY)], []],
  ['nothing begins after a stop', [{ kind: 'stop' }, begin(DAY)], []],
  ['what was on its way is missed when Discord refuses it', [begin(DAY), suspend], [[DAY, 'missed']]],
])('a day is %s', (_, changes, expected) => {
  expect(entriesOf(changedBy(setUp, ...changes))).toEqual(expected);
});

test('whoever begins second finds the nonce of the first', () => {
  const first = changedBy(setUp, begin(DAY));
  const second = applySubscriptionChange(first, {
    kind: 'begin',
    day: DAY,
    nonce: 'another',
    channelId: '1',
    at: noon,
    quoteIds: [],
  });
  expect(second).toBe(first);
  expect(first.ledger[0]?.state).toEqual({
    kind: 'posting',
    nonce: `nonce-${DAY}`,
    since: instant(`${DAY}T05:30:01Z`),
    channelId: '123456789012345678',
  });
});

test('what was missed was not told: its quotes are free again and its news are news', () => {
  const missed = changedBy(setUp, begin(DAY, undefined, ['a-1']), { kind: 'missed', day: DAY, why: 'late' });
  expect(missed.ledger).toEqual([{ day: DAY, state: { kind: 'missed', why: 'late' }, upTo: null, quoteIds: [] }]);
});

test('the ledger keeps the last days and forgets the first', () => {
  const days = Array.from({ length: 100 }, (_, i) => Temporal.PlainDate.from(DAY).add({ days: i }).toString());
  const { ledger } = changedBy(setUp, ...days.flatMap((day) => [begin(day), posted(day)]));
  expect(ledger.map(({ day }) => day)).toEqual(days.slice(-DAYS_KEPT));
});

test('no more is followed than there is room for', () => {
  const many = Array.from(
    { length: 60 },
    (_, i): SubscriptionChange => ({ kind: 'follow', follow: { ...kerr, id: `${i}` } }),
  );
  expect(changedBy(...many).follows).toHaveLength(MOST_FOLLOWS);
});

const anyDay = fc.integer({ min: 1, max: 9 }).map((n) => `2024-09-0${n}`);
const anyAt = fc.integer({ min: 0, max: 9 * 24 }).map((hours) => instant('2024-09-01T00:00:00Z').add({ hours }));
const anyChange: fc.Arbitrary<SubscriptionChange> = fc.oneof(
  anyAt.map((at) => ({ kind: 'set up', settings, at }) as const),
  fc.constantFrom<SubscriptionChange>(
    { kind: 'stop' },
    { kind: 'pause' },
    suspend,
    { kind: 'follow', follow: kerr },
    { kind: 'follow', follow: mile },
    { kind: 'unfollow', follow: kerr },
  ),
  anyAt.map((at) => ({ kind: 'resume', at }) as const),
  fc
    .tuple(anyDay, fc.constantFrom('a', 'b'), anyAt)
    .map(([day, nonce, at]) => ({ kind: 'begin', day, nonce, channelId: '1', at, quoteIds: ['q'] }) as const),
  anyDay.map((day) => posted(day)),
  anyDay.map((day) => ({ kind: 'missed', day, why: 'late' }) as const),
  fc.tuple(anyDay, anyAt).map(([day, at]) => ({ kind: 'empty', day, at }) as const),
);

function historyOf(changes: readonly SubscriptionChange[]): Subscription[] {
  let current = noSubscription;
  return changes.map((change) => {
    current = applySubscriptionChange(current, change);
    return current;
  });
}

test('whatever happens in whatever order, a change made twice is as good as once', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), anyChange, (changes, change) => {
      const once = changedBy(...changes, change);
      expect(applySubscriptionChange(once, change)).toEqual(once);
    }),
  );
});

test('whatever happens, each day is in the ledger once, in order, and one that is over stays as it ended', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
      const over = new Map<string, unknown>();
      for (const { ledger } of historyOf(changes)) {
        const days = ledger.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
        for (const [day, ended] of over) expect(ledger.find((entry) => entry.day === day)).toEqual(ended);
        for (const entry of ledger) if (entry.state.kind !== 'posting') over.set(entry.day, entry);
      }
    }),
  );
});

test('whatever happened can be stored as JSON and read again', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
      const subscription = changedBy(...changes);
      const stored: unknown = JSON.parse(JSON.stringify(z.encode(subscriptionSchema, subscription)));
      expect(subscriptionSchema.parse(stored)).toEqual(subscription);
    }),
  );
});

test.each([
  ['a zone that there isn’t', { timeZone: 'Europe/Osla' }],
  ['an hour that there isn’t', { time: '24:00' }],
  ['nothing to tell', { content: [] }],
])('settings with %s are not read', (_, wrong) => {
  const stored = z.encode(subscriptionSchema, changedBy(setUp));
  expect(subscriptionSchema.safeParse({ ...stored, settings: { ...settings, ...wrong } }).success).toBe(false);
});
