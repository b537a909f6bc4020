import { describe, expect, test } from 'vitest';
import { listWorld } from '../fixture-list-world.ts';
import { ask, choicesOf, refusalOf, source, waysOn } from './asked.ts';

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
