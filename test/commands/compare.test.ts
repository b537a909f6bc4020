import { describe, expect, test } from 'vitest';
import { buildResults } from '../../src/results/build-results.ts';
import { article, claim } from '../fixture-article.ts';
import { listWorld, smallLists } from '../fixture-list-world.ts';
import { ask, refusalOf, source, waysOn } from './asked.ts';

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
      'No athlete called “Nobody” is on record; there is little from before 1970, and of newcomers. Start typing a name and pick from the list.',
    ],
  ])('%s: %s', (line, ...said) => {
    expect(refusalOf(line)).toEqual(said);
  });
});
