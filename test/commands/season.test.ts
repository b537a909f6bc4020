import { describe, expect, test } from 'vitest';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { listWorld } from '../fixture-list-world.ts';
import { SOURCE } from '../fixture-lists.ts';
import { resultsWith } from '../fixture-world.ts';
import { ask, choicesOf, refusalOf, source, waysOn } from './asked.ts';

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
