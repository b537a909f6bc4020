import { describe, expect, test } from 'vitest';
import { ask, refusalOf, waysOn } from './asked.ts';

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

  test('a mark and an event in each other’s place are turned', () => {
    expect(ask('pace|mark=1500|discipline=3:27.0|sex=men')).toEqual(ask('pace|mark=3:27.0|discipline=1500|sex=men'));
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
