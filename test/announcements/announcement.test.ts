import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Announcement, announcement } from '../../src/announcements/announcement.ts';
import type { Follow, Settings, Subscription } from '../../src/announcements/subscription.ts';
import type { SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import { highlightsOf } from '../../src/results/highlights.ts';
import type { Scope } from '../../src/scope.ts';
import type { World } from '../../src/world.ts';
import { article, quote } from '../fixture-article.ts';
import { listWorld } from '../fixture-list-world.ts';
import { begin, changedBy, instant, posted, setUpAt } from './fixture-subscription.ts';
import { final, later, lookingBack, newsWorld, oslo } from './news-world.ts';

const NOW = '2024-09-02T05:30:00Z';
const TODAY = '2024-09-02';
const hour = (n: number): string => instant(NOW).subtract({ hours: n }).toString();

const setUpWith = (other: Partial<Settings>, ...changes: SubscriptionChange[]): Subscription =>
  changedBy(setUpAt('2024-08-01T10:00:00Z', other), ...changes);
const newsAlone = { content: ['news'] } satisfies Partial<Settings>;

function made(world: World, subscription: Subscription, day = TODAY, teaser: string | null = null): Announcement {
  const found = announcement(world, subscription, { subscriber: 'guild:20', day, teaser });
  if (!found) throw new Error('expected an announcement');
  return found;
}

const racesIn = ({ news }: Announcement): string[] => news.races.map(({ race }) => race.id);
const FINAL = 'olympic-games-2024/men-1500m/final';
const OSLO = ['bislett-games-2024/men-mile/final', 'bislett-games-2024/men-5000m/final'];
const follow = (kind: Follow['kind'], id: string): SubscriptionChange => ({
  kind: 'follow',
  follow: { kind, id, name: id },
});

describe('news', () => {
  const both = newsWorld(NOW, [
    [final, hour(3)],
    [oslo, hour(2)],
  ]);

  test('are races that articles of the last day tell of, the latest first, and what was said', () => {
    const found = made(both, setUpWith(newsAlone));
    expect(racesIn(found).toSorted()).toEqual([...OSLO, FINAL].toSorted());
    expect(racesIn(found).at(-1)).toBe(FINAL);
    expect(found.news.quotes.map(({ text }) => text)).toEqual([
      'He is a phenomenal athlete, and I have to respect that.',
    ]);
    expect(found.quoteIds).toEqual([`${final.id}-5`]);
  });

  test.each<[what: string, follow: SubscriptionChange, first: string]>([
    ['an athlete', follow('athlete', 'cole-hocker'), FINAL],
    ['an event', follow('event', '1500'), FINAL],
    ['a meet, in whatever year', follow('meet', 'olympic-games'), FINAL],
    ['the event of men', follow('event', 'm 5000'), 'bislett-games-2024/men-5000m/final'],
  ])('begin with %s who is followed', (_, following, first) => {
    const found = made(both, setUpWith(newsAlone, following));
    expect(racesIn(found)[0]).toBe(first);
    expect(found.news.races.map(({ followed }) => followed)).toEqual([true, false, false]);
  });

  test('for a member who follows something are that alone', () => {
    const member = setUpWith({ ...newsAlone, channelId: null }, follow('athlete', 'cole-hocker'));
    expect(racesIn(made(both, member))).toEqual([FINAL]);
    expect(made(both, member).news.quotes).toEqual([]);
    expect(racesIn(made(both, setUpWith({ ...newsAlone, channelId: null })))).toHaveLength(3);
  });

  test('are told once: the next day tells what was read since', () => {
    const told = setUpWith(newsAlone, begin('2024-09-01', hour(3)), posted('2024-09-01', hour(2)));
    expect(racesIn(made(both, told)).toSorted()).toEqual(OSLO.toSorted());
  });

  test('that were missed are told the next day', () => {
    const missed = setUpWith(newsAlone, begin('2024-08-31', hour(47)), posted('2024-08-31'), {
      kind: 'missed',
      day: '2024-09-01',
      why: 'late',
    });
    expect(racesIn(made(both, missed))).toHaveLength(3);
  });

  test('that are read while it is on its way wait for the next day, whenever it is made again', () => {
    const begun = setUpWith(
      newsAlone,
      begin('2024-08-31', hour(30)),
      posted('2024-08-31'),
      begin('2024-09-01', hour(3)),
    );
    expect(racesIn(made(both, begun, '2024-09-01'))).toEqual([FINAL]);
    const ended = setUpWith(
      newsAlone,
      begin('2024-08-31', hour(30)),
      posted('2024-08-31'),
      begin('2024-09-01', hour(3)),
      posted('2024-09-01'),
    );
    expect(racesIn(made(both, ended)).toSorted()).toEqual(OSLO.toSorted());
  });

  test('are none when an article tells again what another has told before', () => {
    const again = newsWorld(NOW, [
      [final, hour(100)],
      [later, hour(2)],
    ]);
    expect(announcement(again, setUpWith(newsAlone), { subscriber: 'guild:20', day: TODAY })).toBeNull();
  });

  test('are none when an article looks back', () => {
    const old = newsWorld(NOW, [[lookingBack, hour(2)]]);
    expect(announcement(old, setUpWith(newsAlone), { subscriber: 'guild:20', day: TODAY })).toBeNull();
  });

  test('are what a server’s own articles tell as well', () => {
    const read = newsWorld(NOW, [[final, hour(100)]]);
    const at = instant(hour(1));
    const memory = {
      ...read.memory,
      guild: { version: 1, articles: [{ record: final, by: '10', at }], drafts: [] } as const,
    };
    const own: World = {
      ...read,
      learned: new Map(),
      memory: { ...memory, guild: { ...memory.guild, articles: [...memory.guild.articles], drafts: [] } },
    };
    expect(racesIn(made(own, setUpWith(newsAlone)))).toEqual([FINAL]);
  });
});

describe('on this day', () => {
  const now = instant('2026-07-14T05:30:00Z');
  const dayAlone = { content: ['day'] } satisfies Partial<Settings>;
  const ids = (found: Announcement): string[] => found.highlights.map(({ athlete, date }) => `${athlete.id} ${date}`);
  const listed = { ...listWorld, now };

  test('are the first three that /today has', () => {
    const best = highlightsOf(listWorld.results, { month: 7, day: 14, year: null }, 8);
    const found = made(listed, setUpWith({ ...dayAlone, minimum: 0 }), '2026-07-14');
    expect(best.length).toBeGreaterThan(0);
    expect(ids(found)).toEqual(best.slice(0, 3).map(({ athlete, date }) => `${athlete.id} ${date}`));
  });

  test('are none that are worth less than asked', () => {
    const best = highlightsOf(listWorld.results, { month: 7, day: 14, year: null }, 8);
    const minimum = best[0]?.points ?? 0;
    const found = made(listed, setUpWith({ ...dayAlone, minimum }), '2026-07-14');
    expect(found.highlights.every(({ points }) => points === minimum)).toBe(true);
    const silent = setUpWith({ ...dayAlone, minimum: 1400 });
    expect(announcement(listed, silent, { subscriber: 'guild:20', day: '2026-07-14' })).toBeNull();
  });

  test('are not today’s own races', () => {
    const [best] = highlightsOf(listWorld.results, { month: 7, day: 14, year: null }, 1);
    const sameYear = `${best?.date.slice(0, 4)}-07-14`;
    const found = announcement(listed, setUpWith({ ...dayAlone, minimum: 0, whenEmpty: 'say so' }), {
      subscriber: 'guild:20',
      day: sameYear,
    });
    expect(found?.highlights.map(({ date }) => date)).not.toContain(best?.date);
  });
});

describe('the quote of the day', () => {
  const words = (n: number): string => `These are the words that somebody said, number ${n}.`;
  const sayings = Array.from({ length: 70 }, (_, i) => quote(words(i), 'Josh Kerr', { start: i * 100 }));
  const sayingsWorld = (n: number): World =>
    newsWorld(NOW, [
      [article('Sayings', [], { published: '2020-01-01', quotes: sayings.slice(0, n) }), '2020-01-01T00:00:00Z'],
    ]);
  const quoteAlone = { content: ['quote'] } satisfies Partial<Settings>;

  /** The quotes of many days, one after the other, as they are announced. */
  function days(world: World, subscriber: Scope, count: number): (string | undefined)[] {
    let ledger: SubscriptionChange[] = [];
    return Array.from({ length: count }, (_, i) => {
      const day = Temporal.PlainDate.from(TODAY).add({ days: i }).toString();
      const found = announcement(world, setUpWith(quoteAlone, ...ledger), { subscriber, day });
      ledger = [...ledger, begin(day, `${day}T05:30:00Z`, found?.quoteIds ?? []), posted(day)];
      return found?.quote?.id;
    });
  }

  test.each([
    ['of 70 there is always another', 70, 200, 200],
    ['20 are gone after 20 days, and come again on 20 days from the 61st', 20, 100, 40],
  ])('none comes twice within 60 days: %s', (_, quotes, count, expected) => {
    const ids = days(sayingsWorld(quotes), 'guild:20', count);
    for (const [i, id] of ids.entries()) {
      if (id !== undefined) expect(ids.slice(Math.max(0, i - 60), i)).not.toContain(id);
    }
    expect(ids.filter((id) => id !== undefined)).toHaveLength(expected);
  });

  test('is the same whenever it is asked for, and another for another server', () => {
    const world = sayingsWorld(70);
    expect(days(world, 'guild:20', 10)).toEqual(days(world, 'guild:20', 10));
    expect(days(world, 'guild:20', 10)).not.toEqual(days(world, 'guild:21', 10));
  });

  test('is the same in a preview after it was posted', () => {
    const world = sayingsWorld(70);
    const before = made(world, setUpWith(quoteAlone));
    const then = setUpWith(quoteAlone, begin(TODAY, NOW, before.quoteIds), posted(TODAY));
    expect(made(world, then).quote).toEqual(before.quote);
  });

  test('gives nothing away where results are hidden', () => {
    const subscription = { content: ['quote'], spoilers: 'hidden' } satisfies Partial<Settings>;
    const fresh = newsWorld(NOW, [[{ ...final, published: '2024-08-31' }, hour(300)]]);
    expect(announcement(fresh, setUpWith(subscription), { subscriber: 'guild:20', day: TODAY })).toBeNull();
    expect(made(fresh, setUpWith(quoteAlone)).quote?.speaker).toBe('Josh Kerr');
    const old = newsWorld(NOW, [[final, hour(300)]]);
    expect(made(old, setUpWith(subscription)).quote?.speaker).toBe('Josh Kerr');
  });
});

test.each<[what: string, settings: Partial<Settings>, teaser: string | null, expected: boolean]>([
  ['nothing, silent', { whenEmpty: 'silent' }, null, false],
  ['nothing, said', { whenEmpty: 'say so' }, null, true],
  ['a teaser alone', { content: ['trivia'] }, 'Who?', true],
  ['a teaser that nobody wants', { content: ['news'] }, 'Who?', false],
])('a day with %s', (_, settings, teaser, expected) => {
  const nothing = newsWorld(NOW, []);
  const found = announcement(nothing, setUpWith(settings), { subscriber: 'guild:20', day: TODAY, teaser });
  expect(found !== null).toBe(expected);
});

test('without settings there is no announcement', () => {
  expect(announcement(newsWorld(NOW, []), changedBy(), { subscriber: 'guild:20', day: TODAY })).toBeNull();
});

test('whenever announcements are made, each new race is told exactly once', () => {
  const articles = [final, oslo];
  const moments = fc.array(fc.integer({ min: 0, max: 6 * 24 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(moments, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), (hours, late) => {
      const start = instant('2024-09-02T05:30:00Z');
      const read = articles.map((one, i) => [one, start.add({ hours: hours[i] ?? 0 }).toString()] as const);
      let changes: SubscriptionChange[] = [begin('2024-09-01', '2024-09-02T05:29:59Z'), posted('2024-09-01')];
      const told: string[] = [];
      for (let i = 0; i < 8; i += 1) {
        const day = Temporal.PlainDate.from('2024-09-02').add({ days: i }).toString();
        const at = instant(`${day}T05:30:00Z`).add({ hours: late[i] ?? 0 });
        const known = read.filter(([, moment]) => Temporal.Instant.compare(instant(moment), at) <= 0);
        const found = announcement(newsWorld(at.toString(), known), setUpWith(newsAlone, ...changes), {
          subscriber: 'guild:20',
          day,
        });
        told.push(...(found ? racesIn(found) : []));
        changes = found
          ? [...changes, begin(day, at.toString(), found.quoteIds), posted(day)]
          : [...changes, { kind: 'empty', day, at }];
      }
      expect(told.toSorted()).toEqual([FINAL, ...OSLO].toSorted());
    }),
    { numRuns: 50 },
  );
});
