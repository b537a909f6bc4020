import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clock, dayOf, dueAfter, dueOn } from '../../src/announcements/next-due.ts';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test.each<[why: string, zone: string, time: string, on: string, expected: string | null]>([
  ['an ordinary day', 'Europe/Oslo', '07:30', '2026-01-15', '2026-01-15T06:30:00Z'],
  ['a summer’s day', 'Europe/Oslo', '07:30', '2026-07-15', '2026-07-15T05:30:00Z'],
  ['a day of 23 hours, after the jump', 'Europe/Oslo', '07:30', '2026-03-29', '2026-03-29T05:30:00Z'],
  ['a time that the clock jumps over: an hour later', 'Europe/Oslo', '02:30', '2026-03-29', '2026-03-29T01:30:00Z'],
  ['a day of 25 hours, the first time', 'Europe/Oslo', '02:30', '2026-10-25', '2026-10-25T00:30:00Z'],
  ['a jump of half an hour', 'Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:45:00Z'],
  ['half an hour that comes twice', 'Australia/Lord_Howe', '01:45', '2026-04-05', '2026-04-04T14:45:00Z'],
  ['a day that begins at one', 'America/Sao_Paulo', '00:30', '2018-11-04', '2018-11-04T03:30:00Z'],
  ['an hour that comes twice over midnight', 'America/Sao_Paulo', '23:30', '2018-02-17', '2018-02-18T01:30:00Z'],
  ['a zone that gave up summer time', 'America/Sao_Paulo', '07:30', '2019-12-01', '2019-12-01T10:30:00Z'],
  ['Ramadan', 'Africa/Casablanca', '07:30', '2026-03-01', '2026-03-01T07:30:00Z'],
  ['after Ramadan', 'Africa/Casablanca', '07:30', '2026-04-01', '2026-04-01T06:30:00Z'],
  ['the day before the one that Apia left out', 'Pacific/Apia', '07:30', '2011-12-29', '2011-12-29T17:30:00Z'],
  ['the day that Apia left out', 'Pacific/Apia', '07:30', '2011-12-30', null],
  ['the day after', 'Pacific/Apia', '07:30', '2011-12-31', '2011-12-30T17:30:00Z'],
])('%s: %s at %s on %s', (_, timeZone, time, on, expected) => {
  expect(dueOn({ timeZone, time }, day(on))?.toString() ?? null).toBe(expected);
});

const oslo: Clock = { timeZone: 'Europe/Oslo', time: '07:30' };

test.each<[after: string, expected: string]>([
  ['2026-11-22T06:29:59Z', '2026-11-22T06:30:00Z'],
  ['2026-11-22T06:30:00Z', '2026-11-23T06:30:00Z'],
  ['2026-10-24T05:30:00Z', '2026-10-25T06:30:00Z'],
])('after %s the next is due at %s', (after, expected) => {
  expect(dueAfter(oslo, at(after)).at.toString()).toBe(expected);
});

test('a moment belongs to the day that the clock of the zone shows', () => {
  expect(dayOf({ timeZone: 'Pacific/Apia' }, at('2026-11-22T11:00:00Z')).toString()).toBe('2026-11-23');
});

const MINUTE = 60_000;

/** A year of a clock on the wall, minute by minute, by Intl’s reckoning and not Temporal’s; minutes that it shows are counted as if in UTC. */
interface Year {
  readonly from: number;
  readonly to: number;
  /** The first moment at which the clock shows a minute. */
  readonly first: ReadonlyMap<number, number>;
  /** Each jump forward: the last minute before it, the first after it, and when that is. */
  readonly jumps: readonly { readonly before: number; readonly after: number; readonly at: number }[];
  /** The days that it shows. */
  readonly days: readonly number[];
}

function yearOf(timeZone: string, year: number): Year {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const shown = (epoch: number): number => Date.parse(`${format.format(epoch).replace(', ', 'T')}Z`);
  const [from, to] = [Date.UTC(year, 0, 2), Date.UTC(year + 1, 0, 1)];
  const first = new Map<number, number>();
  const jumps: Year['jumps'][number][] = [];
  let before = shown(from - MINUTE);
  for (let now = from; now < to; now += MINUTE) {
    const after = shown(now);
    if (!first.has(after)) first.set(after, now);
    if (after - before > MINUTE) jumps.push({ before, after, at: now });
    before = after;
  }
  const days = [...new Set([...first.keys()].map((minute) => minute - (minute % (24 * 60 * MINUTE))))];
  return { from, to, first, jumps, days };
}

const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** One announcement for each day that the clock shows: when it first shows the time, or as much after a jump as it jumped over. */
function reference({ from, to, first, jumps, days }: Year, minuteOfDay: number): string[] {
  return days
    .flatMap((day) => {
      const wanted = day + minuteOfDay * MINUTE;
      const jump = jumps.find(({ before, after }) => before < wanted && wanted < after);
      const moment = first.get(wanted) ?? (jump ? jump.at + (wanted - jump.before) - MINUTE : undefined);
      return moment !== undefined && moment >= from && moment < to ? [{ day, moment }] : [];
    })
    .sort((a, b) => a.moment - b.moment)
    .map(({ day, moment }) => `${iso(day)} at ${new Date(moment).toISOString()}`);
}

/** The announcements of a year, one after the other. */
function announced(clock: Clock, { from, to }: Year): string[] {
  const found: string[] = [];
  let next = dueAfter(clock, Temporal.Instant.fromEpochMilliseconds(from - 1));
  while (next.at.epochMilliseconds < to) {
    found.push(`${next.day} at ${new Date(next.at.epochMilliseconds).toISOString()}`);
    next = dueAfter(clock, next.at);
  }
  return found;
}

const timeOf = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((n) => String(n).padStart(2, '0')).join(':');

const anyMinute = fc.oneof(
  fc.integer({ min: 0, max: 24 * 60 - 1 }),
  // Clocks change at night.
  fc.integer({ min: 0, max: 4 * 60 }),
  fc.integer({ min: 23 * 60, max: 24 * 60 - 1 }),
);

test.each<[zone: string, year: number, days: number]>([
  ['Europe/Oslo', 2026, 364],
  ['America/New_York', 2026, 364],
  ['Asia/Kolkata', 2026, 364],
  ['Pacific/Apia', 2011, 363],
  ['Pacific/Apia', 2021, 364],
  ['Australia/Lord_Howe', 2026, 364],
  ['Africa/Casablanca', 2026, 364],
  ['America/Sao_Paulo', 2018, 364],
  ['UTC', 2026, 364],
])(
  '%s in %i: one announcement each local day, at that local time, as a clock watched every minute has it',
  (zone, year, days) => {
    const watched = yearOf(zone, year);
    fc.assert(
      fc.property(anyMinute, (minuteOfDay) => {
        const all = announced({ timeZone: zone, time: timeOf(minuteOfDay) }, watched);
        expect(all).toEqual(reference(watched, minuteOfDay));
        expect(new Set(all.map((one) => one.slice(0, 10))).size).toBe(all.length);
        // At the ends of the stretch that is watched a day may lie half outside.
        expect(Math.abs(all.length - days)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 12, examples: [[0], [2 * 60 + 15], [2 * 60 + 30], [24 * 60 - 1]] },
    );
  },
  60_000,
);
