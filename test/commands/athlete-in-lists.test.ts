import { describe, expect, test } from 'vitest';
import { ask } from './asked.ts';

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
