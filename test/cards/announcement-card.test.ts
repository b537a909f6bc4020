import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/announcements/announcement.ts';
import type { Settings } from '../../src/announcements/subscription.ts';
import type { SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import { announcementCard, announcementMark } from '../../src/cards/announcement-card.ts';
import type { Post } from '../../src/cards/post.ts';
import type { World } from '../../src/world.ts';
import { changedBy, setUpAt } from '../announcements/fixture-subscription.ts';
import { final, newsWorld, oslo } from '../announcements/news-world.ts';
import { limitProblems } from '../discord-limits.ts';
import { article, claim, quote } from '../fixture-article.ts';
import { listWorld } from '../fixture-list-world.ts';
import { hostileText, hostileWorld } from '../hostile-world.ts';

const NOW = '2024-09-02T05:30:00Z';
const DAY = '2024-09-02';
const ROLE = '123456789012345679';

interface Wish {
  readonly settings?: Partial<Settings>;
  readonly changes?: readonly SubscriptionChange[];
  readonly as?: 'announcement' | 'test' | 'preview';
  readonly teaser?: string;
  readonly day?: string;
}

function post(world: World, { settings = {}, changes = [], as = 'announcement', teaser, day = DAY }: Wish = {}): Post {
  const subscription = changedBy(setUpAt('2024-08-01T10:00:00Z', settings), ...changes);
  const made = announcement(world, subscription, { subscriber: 'guild:20', day, teaser: teaser ?? null });
  if (!made || !subscription.settings) throw new Error('expected an announcement');
  return announcementCard(made, { ...subscription.settings, as });
}

/** What Discord would refuse: the limits of a reply, but that this may ping the role that was set. */
const problems = ({ content: _, allowed_mentions: __, ...rest }: Post): string[] =>
  limitProblems({ ...rest, allowed_mentions: { parse: [] } }, ['https://example.com']);

const seen = (text: string): string => text.replace(/\|\|[\s\S]+?\|\|/g, '█');
const allText = ({ content = '', embeds }: Post): string =>
  [
    content,
    ...embeds.flatMap(({ title, description, fields = [], footer }) => [
      title,
      description,
      footer?.text,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ].join('\n');

const oneNews = newsWorld(NOW, [[final, NOW]]);
const day = (label: string, id: string) => ({ type: 2, style: 2, label, custom_id: id });

test('one news: the race with its first three, what was said, sources, and a way on', () => {
  expect(post(oneNews)).toEqual({
    embeds: [
      {
        color: 0xc8553d,
        title: 'News · 2 Sep 2024',
        description: [
          '**Olympic Games 2024**',
          'Men’s 1500 m, final · 6 Aug 2024',
          '`1` 🇺🇸 `Cole Hocker  3:27.65      ` OR\u00a0¹',
          '`2` 🇬🇧 `Josh Kerr    3:27.79 +0.14` ¹',
          '`3` 🇺🇸 `Yared Nuguse 3:27.80 +0.15` ¹',
        ].join('\n'),
        fields: [
          {
            name: 'They said',
            value: '> He is a phenomenal athlete, and I have to respect that.\n— **Josh Kerr** · 7 Aug 2024 ¹',
          },
          { name: 'Read on', value: '¹ [Track Weekly](https://example.com/final)' },
        ],
        footer: { text: 'Source: ¹\u00a0Track Weekly' },
      },
    ],
    components: [
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'pick race',
            placeholder: 'Open a result',
            options: [
              {
                label: 'Men’s 1500 m, final',
                description: 'Olympic Games 2024 · 6 Aug 2024',
                value: 'result|race=olympic-games-2024/men-1500m/final',
              },
            ],
          },
        ],
      },
      { type: 1, components: [day('On this day', 'open today|date=09-02|announced=2024-09-02')] },
    ],
    allowed_mentions: { parse: [] },
  });
});

test('a follower sees theirs, starred, wherever they came', () => {
  const changes = [
    { kind: 'follow', follow: { kind: 'athlete', id: 'jakob-ingebrigtsen', name: 'Jakob Ingebrigtsen' } },
  ] as const;
  const lines = post(oneNews, { changes }).embeds[0]?.description?.split('\n') ?? [];
  expect(lines[1]).toBe('★ Men’s 1500 m, final · 6 Aug 2024');
  expect(lines.at(-1)).toBe('`4` 🇳🇴 `Ingebrigtsen 3:28.24 +0.59` ¹');
});

describe('hidden results', () => {
  const hidden = { spoilers: 'hidden' } as const;

  test('are each under a spoiler, with what was said, and without list, link or a fourth line', () => {
    const changes = [
      { kind: 'follow', follow: { kind: 'athlete', id: 'jakob-ingebrigtsen', name: 'Jakob Ingebrigtsen' } },
    ] as const;
    const { content, embeds, components } = post(oneNews, { settings: hidden, changes });
    expect(content).toBe('News of 2 Sep 2024. Results are hidden: tap to see them.');
    expect(embeds).toEqual([
      {
        color: 0xc8553d,
        title: 'News · 2 Sep 2024',
        description: [
          '**Olympic Games 2024**',
          '★ Men’s 1500 m, final · 6 Aug 2024',
          '||`1` 🇺🇸 `Cole Hocker  3:27.65      ` OR\u00a0¹||',
          '||`2` 🇬🇧 `Josh Kerr    3:27.79 +0.14` ¹||',
          '||`3` 🇺🇸 `Yared Nuguse 3:27.80 +0.15` ¹||',
        ].join('\n'),
        fields: [
          {
            name: 'They said',
            value: '> ||He is a phenomenal athlete, and I have to respect that.||\n||— **Josh Kerr** · 7 Aug 2024 ¹||',
          },
        ],
        footer: { text: 'Source: ¹\u00a0Track Weekly' },
      },
    ]);
    expect(components).toEqual([
      { type: 1, components: [day('On this day', 'open today|date=09-02|announced=2024-09-02')] },
    ]);
  });

  test('an article without a publisher is a number, as its title tells who won', () => {
    const world = newsWorld(NOW, [[oslo, NOW]]);
    expect(post(world).embeds[0]?.footer?.text).toBe('Source: ¹\u00a0“Ingebrigtsen wins at home”');
    expect(post(world, { settings: hidden }).embeds[0]?.footer?.text).toBe(`Source: ¹\u00a0article ${oslo.id}`);
  });

  test.each([
    ['few', 1],
    ['many', 14],
  ])('of %s races nothing is seen that tells who came where in what', (_, races) => {
    const claims = Array.from({ length: races }, (_race, i) =>
      ['Winner', 'Second', 'Third'].map((name, place) =>
        claim(`${name} Secret`, place + 1, `13:2${place}.00`, {
          meet: { id: null, name: `Meet ${i}`, year: 2024 },
          discipline: '5000m',
          date: '2024-09-01',
          records: place === 0 ? ['WR'] : [],
        }),
      ),
    ).flat();
    const told = article('x', claims, {
      published: '2024-09-01',
      publisher: null,
      title: 'Secret wins',
      url: 'https://example.com/secret-wins',
      quotes: [quote('I, Secret, have won a world record today.', 'Winner Secret')],
    });
    const shown = post(newsWorld(NOW, [[told, NOW]]), { settings: hidden });
    const outside = seen(allText(shown)) + JSON.stringify(shown.components);
    expect(allText(shown)).toContain('Secret');
    expect(outside).not.toMatch(/Secret|secret|13:2|WR/);
  });
});

/** Articles that tell of so many races at five meets. */
const races = (count: number) =>
  article(
    'Everything',
    Array.from({ length: count }, (_, i) =>
      claim(`Athlete ${String.fromCharCode(65 + (i % 26))}`, 1, '13:20.00', {
        meet: { id: null, name: `Meet ${Math.floor(i / 8)}`, year: 2024 },
        discipline:
          (['100m', '1500m', '110mh', '400m', 'long-jump', '3000msc', 'marathon', 'decathlon'] as const)[i % 8] ?? null,
        sex: i % 2 === 0 ? 'women' : 'men',
        date: '2024-09-01',
        nation: 'NOR',
      }),
    ),
    { published: '2024-09-01' },
  );

describe('forty news', () => {
  const forty = newsWorld(NOW, [
    [races(39), NOW],
    [final, NOW],
  ]);

  test('what is followed comes first, then the winners of each meet, and how many there are besides', () => {
    const changes = [{ kind: 'follow', follow: { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' } }] as const;
    const [embed] = post(forty, { changes }).embeds;
    const lines = embed?.description?.split('\n') ?? [];
    expect(lines.slice(0, 8)).toEqual([
      '**Olympic Games 2024**',
      '★ Men’s 1500 m, final · 6 Aug 2024',
      '`1` 🇺🇸 `Cole Hocker  3:27.65      ` OR\u00a0¹',
      '`2` 🇬🇧 `Josh Kerr    3:27.79 +0.14` ¹',
      '`3` 🇺🇸 `Yared Nuguse 3:27.80 +0.15` ¹',
      '',
      '**Meet 0 2024**',
      '`M 1500 m   ` 🇳🇴 `A. B 13:20.00` ²',
    ]);
    expect(lines.at(-1)).toBe('-# and 19 more: `/result`');
    expect(lines.filter((line) => line.startsWith('**'))).toHaveLength(4);
  });

  test('no line is wider than a phone', () => {
    const lines = post(forty).embeds[0]?.description?.split('\n') ?? [];
    const codes = lines.map((line) => [...line.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code).join(''));
    expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(28);
  });
});

describe('an empty day that says so', () => {
  const nothing = newsWorld(NOW, []);
  const settings = { whenEmpty: 'say so', roleId: ROLE, spoilers: 'hidden' } as const;

  test('is one line, and pings nobody', () => {
    expect(post(nothing, { settings })).toEqual({
      embeds: [
        {
          color: 0x3d5a80,
          title: '2 Sep 2024',
          description: 'Nothing new has been read since the last announcement.',
        },
      ],
      components: [{ type: 1, components: [day('On this day', 'open today|date=09-02|announced=2024-09-02')] }],
      allowed_mentions: { parse: [] },
    });
  });
});

describe('mentions', () => {
  test('the role that was set is pinged, from above the embeds', () => {
    const { content, allowed_mentions } = post(oneNews, { settings: { roleId: ROLE } });
    expect({ content, allowed_mentions }).toEqual({
      content: `<@&${ROLE}>`,
      allowed_mentions: { parse: [], roles: [ROLE] },
    });
  });

  test('a test pings nobody and says that it is one', () => {
    const { content, allowed_mentions } = post(oneNews, { settings: { roleId: ROLE }, as: 'test' });
    expect({ content, allowed_mentions }).toEqual({
      content: 'This is a test: the day’s own announcement still comes.',
      allowed_mentions: { parse: [] },
    });
  });
});

test.each([
  ['announcement', true],
  ['test', false],
  ['preview', false],
] as const)('of all posts only the day’s own bears its mark: %s', (as, bears) => {
  expect(JSON.stringify(post(oneNews, { as })).includes(announcementMark(DAY))).toBe(bears);
});

test('news, this day, a quote and a teaser: an embed each', () => {
  const said = [quote('We trained for exactly this, all winter long.', 'Ben Thomas')];
  const sayings = article('Sayings', [], { published: '2020-01-01', quotes: said });
  const read = [
    [final, NOW],
    [sayings, '2020-01-01T00:00:00Z'],
  ] as const;
  const world = newsWorld(NOW, read, listWorld.results.listed.store);
  const { embeds } = post(world, {
    settings: { minimum: 0 },
    day: '2026-07-14',
    teaser: 'Who ran it first? @everyone',
  });
  expect(embeds.map(({ title }) => title)).toEqual([
    'News · 14 Jul 2026',
    'On this day · 14 Jul',
    'Quote of the day',
    'Trivia of the day',
  ]);
  expect(embeds[2]).toEqual({
    color: 0x6d597a,
    title: 'Quote of the day',
    description: '> We trained for exactly this, all winter long.\n— **Ben Thomas** · 1 Jan 2020',
    footer: { text: 'Source: Sayings' },
  });
  expect(embeds[3]?.description).toBe('Who ran it first? \\@everyone');
});

test('direct messages can be stopped where they are read', () => {
  expect(post(oneNews, { settings: { channelId: null } }).components.at(-1)?.components).toEqual([
    day('On this day', 'open today|date=09-02|announced=2024-09-02'),
    day('Stop these messages', 'open follow.me|stop=true'),
  ]);
});

test('whatever a hostile world tells, the post fits Discord, and what is hidden stays so', () => {
  const wishes = fc.record({
    spoilers: fc.constantFrom('shown' as const, 'hidden' as const),
    minimum: fc.constantFrom(0, 1200),
    whenEmpty: fc.constant('say so' as const),
    channelId: fc.constantFrom(null, '123456789012345678'),
  });
  fc.assert(
    fc.property(
      hostileWorld,
      wishes,
      hostileText,
      fc.constantFrom(DAY, '2025-08-06'),
      (hostile, settings, teaser, on) => {
        // Races of a hostile world rest on these sources.
        const reports = Array.from({ length: 13 }, (_, i) => ({ ...article('x', []), id: `source-${i}` }));
        const articles = [...hostile.articles, ...reports];
        const learned = new Map(articles.map(({ id }) => [id, hostile.now] as const));
        const made = post({ ...hostile, articles, learned }, { settings, teaser, day: on });
        expect(problems(made)).toEqual([]);
        expect(made.embeds.length).toBeLessThanOrEqual(4);
        for (const line of allText(made).split('\n'))
          expect((line.replace(/\\[\s\S]|`[^`]*`/g, '').match(/\|\|/g) ?? []).length % 2).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});
