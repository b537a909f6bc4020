import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { outcomeOf } from '../../src/command.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Reply } from '../../src/reply.ts';
import { buildResults } from '../../src/results/build-results.ts';
import type { World } from '../../src/world.ts';
import { article, claim } from '../fixture-article.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld, smallLists } from '../fixture-list-world.ts';
import { SOURCE } from '../fixture-lists.ts';
import { resultsWith, world as worldWithoutLists } from '../fixture-world.ts';

/** What a command answers; `line` is the invocation as a button holds it. */
function ask(line: string, known: World = listWorld): Reply {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  const outcome = command?.run(known, invocation, callerOf());
  if (!outcome) throw new Error(`expected a reply to ${line}`);
  return outcomeOf(outcome).reply;
}

/** What a refusal says, and where its buttons lead. */
function refusalOf(line: string, known?: World): readonly [string, ...string[]] {
  try {
    ask(line, known);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return [thrown.message, ...thrown.suggestions.map(({ label }) => label)];
  }
  throw new Error('expected a refusal');
}

/** The labels of buttons and of what can be picked, each with where it leads. */
const waysOn = ({ components }: Reply): string[] =>
  components.flatMap((row) =>
    row.components.flatMap((component) => {
      if (component.type === 3) return component.options.map(({ label, value }) => `${label} → ${value}`);
      return component.type === 2 && 'custom_id' in component ? [`${component.label} → ${component.custom_id}`] : [];
    }),
  );

const choicesOf = (command: string, option: string, typed: string, others = {}): string[] =>
  commands
    .find(({ name }) => name === command)
    ?.complete(listWorld, option, typed, others)
    .map(({ name, value }) => `${name} → ${value}`) ?? [];

const source = { text: 'Source: World Athletics all-time lists to Jun 2023' };

describe('/records', () => {
  test('an all-time list: rank, flag, name, mark, and below it when and where', () => {
    expect(ask('records|discipline=1500|sex=men')).toEqual({
      embeds: [
        {
          color: 0xb08d57,
          title: 'Men’s 1500 m · all-time to 15 Jun 2023',
          description: [
            '`1` 🇲🇦 `Hicham El Guerrouj 3:26.00`',
            '-# 14 Jul 1998 · Rome\u00a0🇮🇹 ¹',
            '`2` 🇰🇪 `Bernard Lagat      3:26.34`',
            '-# 24 Aug 2001 · Brussels\u00a0🇧🇪 ¹',
            '`3` 🇳🇴 `Jakob Ingebrigtsen 3:27.95`',
            '-# 15 Jun 2023 · Bislett Games, Oslo\u00a0🇳🇴 ¹',
            '',
            '**Since then, from articles**',
            '`+` 🇺🇸 `Cole Hocker        3:27.65`',
            '-# 6 Aug 2024 · Olympic Games, Paris\u00a0🇫🇷 ² ³',
            '`+` 🇬🇧 `Josh Kerr          3:27.79`',
            '-# 6 Aug 2024 · Olympic Games, Paris\u00a0🇫🇷 ²',
            '',
            '-# The best of 3 athletes',
          ].join('\n'),
          footer: {
            text: 'Sources: ¹\u00a0World Athletics all-time lists to Jun 2023 · ²\u00a0The SportsRush · ³\u00a0article d91375d9',
          },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'pick athlete',
              placeholder: 'Open an athlete',
              options: [
                {
                  label: 'Hicham El Guerrouj',
                  description: '3:26.00 · Rome · 14 Jul 1998',
                  value: 'athlete|name=hicham-el-guerrouj',
                },
                {
                  label: 'Bernard Lagat',
                  description: '3:26.34 · Brussels · 24 Aug 2001',
                  value: 'athlete|name=bernard-lagat',
                },
                {
                  label: 'Jakob Ingebrigtsen',
                  description: '3:27.95 · Bislett Games, Oslo · 15 Jun 2023',
                  value: 'athlete|name=jakob-ingebrigtsen',
                },
                {
                  label: 'Cole Hocker',
                  description: '3:27.65 · Olympic Games, Paris · 6 Aug 2024',
                  value: 'athlete|name=cole-hocker',
                },
                {
                  label: 'Josh Kerr',
                  description: '3:27.79 · Olympic Games, Paris · 6 Aug 2024',
                  value: 'athlete|name=josh-kerr',
                },
              ],
            },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Every mark', custom_id: 'turn records|discipline=men-1500m|every=true' },
            { type: 2, style: 2, label: 'Season 2023', custom_id: 'turn records|discipline=men-1500m|year=2023' },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  test('a season that lists don’t reach has what articles tell of it', () => {
    expect(ask('records|discipline=1500|sex=men|year=2024').embeds[0]).toMatchObject({
      title: 'Men’s 1500 m · best known of 2024',
      description: [
        '**From articles**',
        '`+` 🇺🇸 `Cole Hocker        3:27.65`',
        '-# 6 Aug 2024 · Olympic Games, Paris\u00a0🇫🇷 ¹ ²',
        '`+` 🇬🇧 `Josh Kerr          3:27.79`',
        '-# 6 Aug 2024 · Olympic Games, Paris\u00a0🇫🇷 ¹',
        '`+` 🇳🇴 `Jakob Ingebrigtsen 3:28.24`',
        '-# 6 Aug 2024 · Olympic Games, Paris\u00a0🇫🇷 ²',
        '',
        '-# The lists go to 15 Jun 2023',
      ].join('\n'),
    });
  });

  test('men and women side by side when it wasn’t said of whom, with ties, winds and hand times', () => {
    const reply = ask('records|discipline=100');
    expect(reply.embeds).toEqual([
      {
        color: 0xb08d57,
        title: '100 m · all-time to 15 Jun 2023',
        fields: [
          {
            name: 'Men’s 100 m',
            value: [
              '` 1` 🇯🇲 `Usain Bolt  9.58` +0.9',
              '-# 16 Aug 2009 · Berlin\u00a0🇩🇪',
              '`=2` 🇺🇸 `Tyson Gay   9.69` +2.0',
              '-# 20 Sep 2009 · Shanghai\u00a0🇨🇳',
              '`=2` 🇯🇲 `Yohan Blake 9.69` −0.1',
              '-# 23 Aug 2012 · Lausanne\u00a0🇨🇭',
            ].join('\n'),
          },
          {
            name: 'Women’s 100 m',
            value: [
              '`1` 🇯🇲 `S. Fraser-Pryce 10.60` +1.7',
              '-# 26 Aug 2021 · Lausanne\u00a0🇨🇭',
              '`2` 🏳️ `Ann Other       10.9h`',
              '-# 6 Aug 1984 · Moscow',
            ].join('\n'),
          },
        ],
        footer: source,
      },
    ]);
    expect(waysOn(reply)).toEqual([
      'All men → open records|discipline=men-100m',
      'All women → open records|discipline=women-100m',
    ]);
  });

  test('every mark of a nation’s season, and the ways back', () => {
    const reply = ask('records|discipline=1500|sex=men|nation=Norway|year=2023|every=true');
    expect(reply.embeds[0]).toMatchObject({
      title: 'Men’s 1500 m · Norway · 2023 to 15 Jun 2023',
      description: [
        '`1` 🇳🇴 `Jakob Ingebrigtsen 3:27.95`',
        '-# 15 Jun 2023 · Bislett Games, Oslo\u00a0🇳🇴 ¹',
        '',
        '**Since then, from articles**',
        '`+` 🇳🇴 `Jakob Ingebrigtsen 3:29.65`',
        '-# 23 Aug 2023 · World Championships, Budapest\u00a0🇭🇺 ²',
        '',
        '-# 1 mark',
      ].join('\n'),
    });
    expect(waysOn(reply).slice(1)).toEqual([
      'Best of each athlete → turn records|discipline=men-1500m|nation=NOR|year=2023',
      'All-time → turn records|discipline=men-1500m|nation=NOR|every=true',
      'All nations → turn records|discipline=men-1500m|year=2023|every=true',
    ]);
  });

  test('marks with too much wind stand apart, and a list that has some leads to them', () => {
    expect(waysOn(ask('records|discipline=men-100m'))).toContain(
      'Wind-aided → turn records|discipline=men-100m|aided=true',
    );
    expect(ask('records|discipline=men-100m|aided=true').embeds[0]).toMatchObject({
      title: 'Men’s 100 m · wind-aided · all-time to 15 Jun 2023',
      description: '`1` 🇺🇸 `Tyson Gay 9.68` w +4.1\n-# 29 Jun 2008 · Eugene\u00a0🇺🇸\n\n-# The best of 1 athlete',
    });
  });

  test('relay teams have no card to open', () => {
    const reply = ask('records|discipline=4x100');
    expect(reply.embeds[0]?.description).toBe(
      '`1` 🇺🇸 `United States 40.82`\n-# 10 Aug 2012 · London\u00a0🇬🇧\n\n-# The best of 1 team',
    );
    expect(waysOn(reply)[0]).toBe('Every mark → turn records|discipline=women-4x100m|every=true');
  });

  test.each([
    [
      'records|discipline=bananas',
      'No event called “bananas”. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.',
    ],
    [
      'records|discipline=1500|sex=women',
      'Nothing is on the lists for women’s 1500 m. They have the men’s 1500 m.',
      'Men’s 1500 m',
    ],
    [
      'records|discipline=1500 indoor',
      'The lists are of outdoor marks, so they have none from indoors. They have the men’s 1500 m.',
      'Men’s 1500 m',
    ],
    [
      'records|discipline=1500|nation= ',
      'Which nation? Write its name or its three letters, such as “Norway” or “KEN”.',
    ],
    [
      'records|discipline=cross country',
      'Nothing is on the lists for cross country. They are of outdoor track, field and road events. Pick an event from what is offered as you type.',
    ],
    [
      'records|discipline=1500|year=2030',
      'The lists have no mark for men’s 1500 m · 2030. They go to 15 Jun 2023.',
      'Season 2023',
      'All-time',
      'All-time men’s 1500 m',
    ],
    [
      'result|event=100|year=2024',
      'No result on record for 100 m · 2024. The lists go to 15 Jun 2023: of what came later only articles tell.',
      'Latest result',
    ],
    ['result|year=2031', 'No result on record for 2031. The newest is of 10 Aug 2024.', 'Latest result'],
    [
      'result|athlete=Bolt|year=2031',
      'No result on record for Usain Bolt · 2031. The newest is of 16 Aug 2009.',
      'All results',
    ],
    ['result|event=60m', 'No result on record for 60 m. The lists don’t have this event.', 'Latest result'],
    [
      'result|event=1500 indoor',
      'No result on record for 1500 m short track. The lists don’t have results from indoors.',
      'Latest result',
    ],
    [
      'records|discipline=1500|nation=Norwya',
      'No nation called “Norwya”. Did you mean Norway?',
      'Norway',
    ],
    [
      'records|discipline=100|sex=men|nation=KEN|year=1990',
      'The lists have no mark for men’s 100 m · Kenya · 1990. They hold good marks only.',
      'All-time',
      'All nations',
      'All-time men’s 100 m',
    ],
  ])('%s: %s', (line, ...said) => {
    expect(refusalOf(line)).toEqual(said);
  });

  test('events and nations are offered while they are typed', () => {
    expect(choicesOf('records', 'discipline', 'women')).toEqual([
      'Women’s 100 m → women-100m',
      'Women’s 4 × 100 m relay → women-4x100m',
    ]);
    expect(choicesOf('records', 'nation', '')[0]).toBe('Morocco (MAR) → MAR');
    expect(choicesOf('records', 'nation', 'norw')).toEqual(['Norway (NOR) → NOR']);
  });
});

describe('/today', () => {
  test('the best of all years, from lists and articles, with the sources of each', () => {
    const reply = ask('today|date=6 Aug');
    expect(reply.embeds).toEqual([
      {
        color: 0x3d5a80,
        title: 'On this day · 6 Aug',
        description: [
          '`2024` 🇺🇸 `Cole Hocker 3:27.65`',
          '-# M 1500 m · Olympic Games, Paris\u00a0🇫🇷 ¹ ²',
          '`1984` 🏳️ `Ann Other     10.9h`',
          '-# W 100 m · Moscow ³',
        ].join('\n'),
        fields: [{ name: 'Read on', value: '¹ [The SportsRush](https://example.com/rush)' }],
        footer: {
          text: 'Sources: ¹\u00a0The SportsRush · ²\u00a0article d91375d9 · ³\u00a0World Athletics all-time lists to Jun 2023',
        },
      },
    ]);
    expect(waysOn(reply)).toEqual([
      'Cole Hocker → athlete|name=cole-hocker',
      'Ann Other → athlete|name=ann-other',
      '‹ 5 Aug → turn today|date=08-05',
      '7 Aug › → turn today|date=08-07',
    ]);
  });

  test('one year: places instead of years, and a way to all of them', () => {
    const reply = ask('today|date=2009-08-16');
    expect(reply.embeds[0]).toMatchObject({
      title: 'On this day · 16 Aug 2009',
      description: '`1` 🇯🇲 `Usain Bolt 9.58`\n-# M 100 m (+0.9) · Berlin\u00a0🇩🇪',
      footer: source,
    });
    expect(waysOn(reply).slice(1)).toEqual([
      '‹ 15 Aug 2009 → turn today|date=2009-08-15',
      '17 Aug 2009 › → turn today|date=2009-08-17',
      'Every year → turn today|date=08-16',
    ]);
  });

  test('today is the day in UTC; a day on which nothing is known says so', () => {
    const embed = (now: string) => ask('today', { ...listWorld, now: Temporal.Instant.from(now) }).embeds[0];
    expect(embed('2026-08-05T23:59:59Z')).toMatchObject({
      title: 'On this day · 5 Aug',
      description: 'No result on record.',
    });
    expect(embed('2026-08-06T00:00:00Z')?.title).toBe('On this day · 6 Aug');
  });

  test('what was said and who was born on a day', () => {
    expect(ask('today|date=08-07').embeds[0]?.fields?.[0]).toEqual({
      name: 'Said on this day',
      value: '> I ruined it for myself by going way too hard.\n— **Jakob Ingebrigtsen** · 7 Aug 2024 ²',
    });
    expect(ask('today|date=12-27').embeds[0]?.fields).toEqual([
      { name: 'Born on this day', value: '🇯🇲 Shelly-Ann Fraser-Pryce (1986)' },
    ]);
  });

  test('28 and 29 February and 1 March follow each other', () => {
    expect(waysOn(ask('today|date=29 Feb'))).toEqual([
      '‹ 28 Feb → turn today|date=02-28',
      '1 Mar › → turn today|date=03-01',
    ]);
  });

  test('a text that is no day is refused', () => {
    expect(refusalOf('today|date=31 Feb')).toEqual([
      '“31 Feb” is no day that I know. Write “6 Aug”, “08-06” or “2004-08-24”.',
      'Today',
    ]);
  });

  test('days are offered while they are typed, from today on', () => {
    expect(choicesOf('today', 'date', '').slice(0, 2)).toEqual(['1 Sep → 09-01', '2 Sep → 09-02']);
    expect(choicesOf('today', 'date', '6 au')).toEqual(['6 Aug → 08-06']);
    expect(choicesOf('today', 'date', '2004-08-24')).toEqual(['24 Aug 2004 → 2004-08-24']);
  });
});

describe('/season', () => {
  test('a season: races by day with places and season’s bests, and ways to other seasons', () => {
    const reply = ask('season|athlete=Ingebrigtsen|year=2024');
    expect(reply.embeds).toEqual([
      {
        color: 0x2a6f97,
        title: '🇳🇴 Jakob Ingebrigtsen · 2024',
        description: [
          '**3 races · 1 win**',
          '1500\u00a0m\u00a0**3:28.24** · 5000\u00a0m\u00a0**13:13.66**',
          '',
          '`25 May` 🇺🇸 `Mile          – 2nd`',
          '-# Prefontaine Classic, Eugene ¹',
          '` 6 Aug` 🇫🇷 `1500 m  3:28.24 4th` **SB**',
          '-# Olympic Games, Paris ¹',
          '`10 Aug` 🇫🇷 `5000 m 13:13.66 1st` **SB**',
          '-# Olympic Games, Paris ²',
          '',
          '-# The lists hold good marks only: some results may be missing',
        ].join('\n'),
        fields: [{ name: 'Read on', value: '² [The SportsRush](https://example.com/rush)' }],
        footer: { text: 'Sources: ¹\u00a0article d91375d9 · ²\u00a0The SportsRush' },
      },
    ]);
    expect(waysOn(reply)).toEqual([
      'Year by year → turn season|athlete=jakob-ingebrigtsen|event=men-1500m',
      'Jakob Ingebrigtsen → open athlete|name=jakob-ingebrigtsen',
      ...[2024, 2023, 2022, 2021].map((year) => `${year} → season|athlete=jakob-ingebrigtsen|year=${year}`),
    ]);
  });

  test('without a year: the best of each in the main event, the best ten, and their average', () => {
    const reply = ask('season|athlete=El Guerrouj');
    expect(reply.embeds).toEqual([
      {
        color: 0x2a6f97,
        title: '🇲🇦 Hicham El Guerrouj · Men’s 1500 m',
        description: [
          '**2 marks on record** from 1998 to 2001',
          '',
          '`1998` 🇮🇹 `3:26.00 1×` **best**',
          '`2001` 🇧🇪 `3:26.12 1×`',
          '-# Year · best · how many marks are on record. The lists hold good marks only.',
        ].join('\n'),
        fields: [
          { name: 'Best 2', value: '`1` 🇮🇹 `3:26.00 14 Jul 98`\n`2` 🇧🇪 `3:26.12 24 Aug 01`' },
          { name: 'Average of the best 2', value: '**3:26.06**' },
        ],
        footer: source,
      },
    ]);
    expect(waysOn(reply).slice(0, 3)).toEqual([
      'Mile → turn season|athlete=hicham-el-guerrouj|event=men-mile',
      '1000 m → turn season|athlete=hicham-el-guerrouj|event=men-1000m',
      'Hicham El Guerrouj → open athlete|name=hicham-el-guerrouj',
    ]);
  });

  test('one event of a season, and a place that was no final’s', () => {
    expect(ask('season|athlete=El Guerrouj|year=1995|event=1000').embeds[0]).toMatchObject({
      title: '🇲🇦 Hicham El Guerrouj · Men’s 1000 m · 1995',
      description: [
        '**1 race**',
        '1000\u00a0m\u00a0**2:16.85**',
        '',
        '`12 Jul` 🇫🇷 `2:16.85 2nd` **SB**',
        '-# semi-final 1 · Nice',
        '',
        '-# The lists hold good marks only: some results may be missing',
      ].join('\n'),
    });
  });

  test('a single mark is called that', () => {
    expect(ask('season|athlete=Usain Bolt').embeds[0]?.fields?.map(({ name }) => name)).toEqual(['Best mark']);
  });

  test('a mark with too much wind is no season’s best', () => {
    expect(ask('season|athlete=Tyson Gay|year=2008').embeds[0]?.description).toBe(
      [
        '**1 race · 1 win**',
        '',
        '`29 Jun` 🇺🇸 `100 m 9.68 1st` w +4.1',
        '-# Eugene',
        '',
        '-# The lists hold good marks only: some results may be missing',
      ].join('\n'),
    );
  });

  test('an event without a mark that counts is refused with a reason', () => {
    const rows = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,100 metres,9.90,3.0,Ed Example,,USA,1,Austin (USA),01 MAY 2010,1200
`;
    const lists = listStore(importLists([{ path: 'rows.csv', text: rows, source: SOURCE }]).lists);
    expect(refusalOf('season|athlete=Ed Example', { ...listWorld, results: resultsWith(lists) })).toEqual([
      'No mark of Ed Example in the men’s 100 m is on record, or only with too much wind.',
      'All results',
    ]);
    expect(refusalOf('season|athlete=Yared Nuguse')).toEqual([
      'No mark of Yared Nuguse in the men’s 1500 m is on record, or only with too much wind.',
      'All results',
    ]);
  });

  test.each([
    ['season|athlete=Bolt|year=1990', 'No result of Usain Bolt in 1990 is on record.', '2009'],
    [
      'season|athlete=El Guerrouj|year=2001|event=mile',
      'No result of Hicham El Guerrouj in the men’s mile in 2001 is on record.',
      'Year by year',
      '2001',
      '1999',
      '1998',
    ],
    ['season|athlete=Bolt|event=javelin', 'No result of Usain Bolt in the javelin throw is on record.', '100 m'],
    ['season|athlete=Thomas Barr', 'No result of Thomas Barr is on record.'],
    ['season|athlete=Usain Blt', 'No athlete called “Usain Blt”. Did you mean Usain Bolt?', 'Usain Bolt'],
    ['season|athlete=Smith', '“Smith” could be Ann Smith or Bob Smith.', 'Ann Smith', 'Bob Smith'],
  ])('%s: %s', (line, ...said) => {
    expect(refusalOf(line)).toEqual(said);
  });

  test('athletes of lists and articles are offered, and the events of the one who was chosen', () => {
    expect(choicesOf('season', 'athlete', 'ingebrigtsen').slice(0, 2)).toEqual([
      'Jakob Ingebrigtsen → jakob-ingebrigtsen',
      'Filip Ingebrigtsen → filip-ingebrigtsen',
    ]);
    expect(choicesOf('season', 'event', '', { athlete: 'hicham-el-guerrouj' })).toEqual([
      'Men’s 1500 m → men-1500m',
      'Men’s mile → men-mile',
      'Men’s 1000 m → men-1000m',
    ]);
  });
});

describe('/result', () => {
  test.each([
    ['result|meet=Oslow|event=1500', ['No meet called “Oslow”. Did you mean Oslo?', 'Oslo']],
    ['result|meet=Oslow 1812', ['No meet called “Oslow 1812”. Did you mean Oslo?', 'Oslo']],
    [
      'result|meet=Bislet Gamse 2022',
      ['No meet called “Bislet Gamse 2022”. Did you mean Bislett Games 2022?', 'Bislett Games 2022'],
    ],
  ])('a misspelt meet is not guessed but offered: %s', (line, refusal) => {
    expect(refusalOf(line)).toEqual(refusal);
  });

  test.each([
    ['result|meet=Bisl', 'Bislett Games'],
    ['result|meet=Roma', 'Rome'],
  ])('the title says what was understood by %s: %s', (line, title) => {
    expect(ask(line).embeds[0]?.title).toBe(title);
  });
});

describe('/pace', () => {
  test('a race: points, standing, pace, splits, and what is worth as much', () => {
    const reply = ask('pace|mark=3:27,0|discipline=1500|sex=men');
    expect(reply.embeds[0]).toMatchObject({
      color: 0x4c956c,
      title: 'Men’s 1500 m · 3:27.0',
      description:
        '**1288 points** · would be **3rd** of 3 athletes on the all-time list to 15 Jun 2023, 4th of all marks',
      footer: { text: 'Sources: World Athletics scoring tables 2025 · World Athletics all-time lists to Jun 2023' },
    });
    const [pace, splits, worth] = reply.embeds[0]?.fields ?? [];
    expect([pace, splits]).toEqual([
      { name: 'Pace', value: '`100 m 13.80  km/h  26.09`\n`200 m 27.60    km 2:18.0`\n`400 m 55.20  mile 3:42.1`' },
      {
        name: 'Even splits, every 400 m',
        value: '` 300 m   41.4`\n` 700 m 1:36.6`\n`1100 m 2:31.8`\n`finish 3:27.0`',
      },
    ]);
    expect(worth?.name).toBe('Worth as much');
    expect(worth?.value.split('\n').slice(0, 2)).toEqual([
      'Sprints: 100\u00a0m\u00a0**9.76** · 200\u00a0m\u00a0**19.57** · 400\u00a0m\u00a0**43.48**',
      'Distance: 800\u00a0m\u00a0**1:41.34** · Mile\u00a0**3:43.44** · 3000\u00a0m\u00a0**7:22.46** · 5000\u00a0m\u00a0**12:39.08** · 10,000\u00a0m\u00a0**26:22.19**',
    ]);
    expect(waysOn(reply)).toEqual([
      'Every 100 m → turn pace|mark=3:27.0|discipline=men-1500m|every=100',
      'Every 200 m → turn pace|mark=3:27.0|discipline=men-1500m|every=200',
      'Every km → turn pace|mark=3:27.0|discipline=men-1500m|every=km',
      'All-time men’s 1500 m → open records|discipline=men-1500m',
    ]);
  });

  test.each([
    [
      'pace|mark=3:26.0|discipline=1500|sex=men',
      'equals the best mark: would be **=1st** of 3 athletes on the all-time list to 15 Jun 2023',
    ],
    [
      'pace|mark=3:26.12|discipline=1500|sex=men',
      'would be **2nd** of 3 athletes on the all-time list to 15 Jun 2023, =2nd of all marks',
    ],
    ['pace|mark=9.69|discipline=100|sex=men', 'would be **=2nd** of 3 athletes on the all-time list to 15 Jun 2023'],
    ['pace|mark=3:25.99|discipline=1500|sex=men', 'would be **1st** of 3 athletes on the all-time list to 15 Jun 2023'],
  ])('%s: %s', (line, said) => {
    expect(ask(line).embeds[0]?.description?.split(' · ')[1]).toBe(said);
  });

  test('of men or of women, when it wasn’t said; other splits on demand', () => {
    const reply = ask('pace|mark=2:05:30|discipline=marathon|every=mile');
    expect(reply.embeds[0]).toMatchObject({
      title: 'Marathon · 2:05:30',
      description: 'Men: **1213 points**\nWomen: **1357 points**',
      footer: { text: 'Source: World Athletics scoring tables 2025' },
    });
    expect(reply.embeds[0]?.fields?.map(({ name }) => name)).toEqual(['Pace', 'Even splits, every mile']);
    expect(reply.embeds[0]?.fields?.[1]?.value.split('\n')[0]).toBe('` 1 mi    4:47   15 mi 1:11:48`');
    expect(waysOn(reply)).toEqual([
      'Every km → turn pace|mark=2:05:30|discipline=open-marathon|every=km',
      'Every 5 km → turn pace|mark=2:05:30|discipline=open-marathon|every=5km',
      'As a men’s mark → turn pace|mark=2:05:30|discipline=men-marathon|every=mile',
      'As a women’s mark → turn pace|mark=2:05:30|discipline=women-marathon|every=mile',
    ]);
  });

  test.each([
    ['4:00', 'mile', 'Mile · 4:00'],
    ['14:30', '5k', '5000 m · 14:30'],
    ['12.45', 'hurdles', 'Women’s 100 m hurdles · 12.45'],
    ['13.20', 'hurdles', 'Men’s 110 m hurdles · 13.20'],
    ['47.5', 'hurdles', '400 m hurdles · 47.5'],
    ['1:18:00', 'walk', '20 km race walk · 1:18:00'],
  ])('%s of the %s is the likeliest: %s', (mark, discipline, title) => {
    expect(ask(`pace|mark=${mark}|discipline=${discipline}`).embeds[0]?.title).toBe(title);
  });

  test('a throw has neither pace nor splits', () => {
    const embed = ask('pace|mark=98,48m|discipline=javelin|sex=men').embeds[0];
    expect(embed?.fields?.map(({ name }) => name)).toEqual(['Worth as much']);
    expect(embed?.description).toBe('**1365 points**');
  });

  test.each([
    [
      'pace|mark=abc|discipline=1500',
      '“abc” is no mark that I can read for this event: 1500 m. Write it like 3:26.00.',
    ],
    [
      'pace|mark=1:00.00|discipline=1500',
      '“1\\:00.00” is no mark that I can read for this event: 1500 m. Write it like 3:26.00.',
    ],
    [
      'pace|mark=99m|discipline=long jump',
      '“99m” is no mark that I can read for this event: Long jump. Write it like 3:26.00, 8.95 m or 9126 pts.',
    ],
  ])('%s: %s', (line, said) => {
    expect(refusalOf(line)).toEqual([said]);
  });
});

describe('/athlete', () => {
  test('best marks of complete lists have their place', () => {
    expect(ask('athlete|name=Tyson Gay').embeds[0]?.fields?.[0]).toEqual({
      name: 'Best marks',
      value: '`100 m 9.69` 🇨🇳 `20 Sep 09` +2.0\u00a0#2\n-# Places (#) are those on the all-time list to 15 Jun 2023',
    });
  });

  test('what only an article tells has none', () => {
    expect(ask('athlete|name=Josh Kerr').embeds[0]?.fields?.[0]?.value).not.toContain('#');
  });
});

describe('/compare', () => {
  test('two athletes in what they share, and what one has alone', () => {
    const reply = ask('compare|a=El Guerrouj|b=Jakob Ingebrigtsen');
    expect(reply.embeds).toEqual([
      {
        color: 0xe09f3e,
        title: '🇲🇦 Hicham El Guerrouj – Jakob Ingebrigtsen 🇳🇴',
        description: [
          '**Men’s 1500 m**',
          '`3:26.00 ◂  best    3:27.95`',
          '`   1998    year    2023   `',
          '`   1302 ◂ points   1274   `',
          '`3:26.06 ◂ top 2    3:28.14`',
          '`      2   marks    2      `',
          '',
          '**Men’s mile**',
          '`3:43.13 ◂  best    3:46.46`',
          '`   1999    year    2022   `',
          '`   1292 ◂ points   1247   `',
          '`      1   marks    1      `',
          '',
          '-# Only El Guerrouj: 1000 m 2:16.85',
          '',
          '-# top 2: the average of the best 2 marks of each',
        ].join('\n'),
        footer: source,
      },
    ]);
    expect(waysOn(reply)).toEqual([
      'El Guerrouj v Ingebrigtsen → open rivalry|a=hicham-el-guerrouj|b=jakob-ingebrigtsen',
      'Hicham El Guerrouj → open athlete|name=hicham-el-guerrouj',
      'Jakob Ingebrigtsen → open athlete|name=jakob-ingebrigtsen',
    ]);
  });

  test('who was ahead where both were', () => {
    const { description } = ask('compare|a=Lagat|b=El Guerrouj').embeds[0] ?? {};
    expect(description).toContain('`      0   ahead  ▸ 1      `');
    expect(description?.split('\n').at(-1)).toBe('-# ahead: in races of both, as their rivalry counts them');
  });

  test('what articles tell of better marks since the lists end stands below them', () => {
    const on = (date: string, mark: string) => claim('Jakob Ingebrigtsen', 1, mark, { sex: 'men', date });
    const articles = [article('Herald', [on('2024-07-12', '3:26.73'), on('2022-07-12', '3:25.00')])];
    const slower = article('Courier', [claim('Hicham El Guerrouj', 2, '3:40.00', { sex: 'men', date: '2024-07-12' })]);
    const results = buildResults({ athletes: [], meets: [], articles: [...articles, slower], lists: smallLists });
    const [embed] = ask('compare|a=El Guerrouj|b=Jakob Ingebrigtsen', { ...listWorld, results, articles }).embeds;
    expect(embed?.description?.split('\n').filter((line) => line.includes('Since'))).toEqual([
      '-# Since the lists end, Ingebrigtsen: 1500 m 3:26.73 ²',
    ]);
    expect(embed?.footer?.text).toBe('Sources: ¹\u00a0World Athletics all-time lists to Jun 2023 · ²\u00a0Herald');
  });

  test('the score of two in an event is that of their rivalry: also in races that articles alone tell of', () => {
    const claims = [
      claim('Jakob Ingebrigtsen', 1, '3:30.00', { sex: 'men', date: '2020-09-01' }),
      claim('Hicham El Guerrouj', 2, '3:31.00', { sex: 'men', date: '2020-09-01' }),
    ];
    const articles = [article('Herald', claims)];
    const results = buildResults({ athletes: [], meets: [], articles, lists: smallLists });
    const known = { ...listWorld, results, articles };
    expect(ask('compare|a=El Guerrouj|b=Jakob Ingebrigtsen', known).embeds[0]?.description).toContain(
      '`      0   ahead  ▸ 1      `',
    );
    expect(ask('rivalry|a=El Guerrouj|b=Jakob Ingebrigtsen', known).embeds[0]?.description).toMatch(
      /^\*\*Ingebrigtsen leads 1–0\*\* on record here\n/,
    );
  });

  test('a rivalry that only lists tell of says so', () => {
    expect(ask('rivalry|a=Lagat|b=El Guerrouj').embeds[0]?.description).toMatch(
      /^\*\*El Guerrouj leads 1–0\*\* on these lists\n/,
    );
  });

  test('a man and a woman: only points tell who is better', () => {
    expect(ask('compare|a=Bolt|b=Fraser-Pryce').embeds[0]?.description?.split('\n').slice(0, 5)).toEqual([
      '**100 m**',
      '`9.58    best    10.60`',
      '`2009    year    2021 `',
      '`1356 ◂ points   1289 `',
      '`   1   marks    1    `',
    ]);
  });

  test('two who share nothing', () => {
    expect(ask('compare|a=Bolt|b=Lagat').embeds[0]?.description).toBe(
      'They share no discipline on the lists.\n\n-# Only Bolt: 100 m 9.58\n-# Only Lagat: 1500 m 3:26.34',
    );
  });

  test.each([
    ['compare|a=Bolt|b=Usain Bolt', 'That is Usain Bolt twice. A comparison takes two.', 'Usain Bolt'],
    ['compare|a=Bolt|b=Josh Kerr', 'Josh Kerr is on none of the lists that a comparison rests on.', 'Josh Kerr'],
    [
      'compare|a=Nobody|b=Bolt',
      'No athlete called “Nobody” is on record; there is little from before 1970. Start typing a name and pick from the list.',
    ],
  ])('%s: %s', (line, ...said) => {
    expect(refusalOf(line)).toEqual(said);
  });
});

test.each([
  ['records|discipline=1500', 'Nothing is on the lists for 1500 m. Pick an event from what is offered as you type.'],
  ['compare|a=Cole Hocker|b=Josh Kerr', 'Cole Hocker is on none of the lists that a comparison rests on.'],
])('without lists, %s: %s', (line, said) => {
  expect(refusalOf(line, worldWithoutLists)[0]).toBe(said);
});

test.each([
  ['season|athlete=Ed Example|year=2020', '~2'],
  ['season|athlete=Ed Example', '~1:45.00'],
  ['today|date=2020-09-01', '~2'],
  ['today|date=09-01', '~1:45.00'],
  ['result|athlete=Ed Example', '~2'],
])('what follows from the sources is explained on %s', (line, derived) => {
  const claims = [
    claim('Ed Example', 2, '1:45.00', {
      sex: 'men',
      date: '2020-09-01',
      discipline: '800m',
      derived: ['place', 'mark'],
    }),
    claim('Ed Example', 1, '1:46.00', {
      meet: { id: null, name: 'Other meet', year: 2019 },
      date: '2019-09-01',
      discipline: '800m',
    }),
  ];
  const results = buildResults({ athletes: [], meets: [], articles: [article('Herald', claims)], lists: smallLists });
  const text = JSON.stringify(ask(line, { ...listWorld, results }));
  expect(text).toContain(derived);
  expect(text).toContain('-# ~ follows from what the sources say; none states it.');
});
