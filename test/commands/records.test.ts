import { describe, expect, test } from 'vitest';
import { ask, choicesOf, refusalOf, source, waysOn } from './asked.ts';

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
    ['records|discipline=1500|nation=Norwya', 'No nation called “Norwya”. Did you mean Norway?', 'Norway'],
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
