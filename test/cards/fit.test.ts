import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitEmbed } from '../../src/cards/fit.ts';
import { reply } from '../../src/reply.ts';
import { cut } from '../../src/wording/cut.ts';
import { literal } from '../../src/wording/markdown.ts';
import { expectToFit } from '../discord-limits.ts';
import { hostileText } from '../hostile-world.ts';

describe('cut', () => {
  test.each([
    ['short', 10, 'short'],
    ['one two three', 12, 'one two…'],
    ['one two three', 13, 'one two three'],
    ['abcdefghijkl', 6, 'abcde…'],
    ['a bcdefghijklmnop', 9, 'a bcdefg…'],
    ['🏃🏃🏃🏃', 6, '🏃🏃…'],
    ['👩‍👩‍👧x', 8, '…'],
    ['so `3:27.65 OR` fast', 12, 'so…'],
    ['so ```a b c d``` fast', 12, 'so…'],
    ['[a link](https://x.example) more', 20, '…'],
    ['**bold words** x', 10, '…'],
    ['aaaaaaaa\\*b', 10, 'aaaaaaaa…'],
    ['', 5, ''],
  ])('%j to %i is %j', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });

  test('keeps a beginning of the text, in the limit, with the cut showing', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const kept = cut(text, limit);
        expect(kept.length).toBeLessThanOrEqual(limit);
        if (kept !== text) {
          expect(kept.endsWith('…')).toBe(true);
          expect(text.startsWith(kept.slice(0, -1))).toBe(true);
        }
      }),
    );
  });

  test('never ends within an escaped sign or a surrogate pair', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const kept = cut(literal(text), limit);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept.replace(/\\[\s\S]/g, '')).not.toMatch(/\\|[*_`[\]<@]/);
      }),
    );
  });
});

describe('fit', () => {
  test('leaves an embed that fits as it is', () => {
    const embed = {
      title: 'a',
      description: 'b',
      fields: [{ name: 'c', value: 'd', inline: true }],
      footer: { text: 'e' },
    };
    expect(fitEmbed(embed)).toEqual(embed);
  });

  test('keeps title, footer and description, and lets the last fields go', () => {
    const fields = Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, value: 'word '.repeat(300) }));
    const fitted = fitEmbed({ title: 'Title', description: 'd', fields, footer: { text: 'Sources' } });
    expect(fitted).toMatchObject({ title: 'Title', description: 'd', footer: { text: 'Sources' } });
    expect(fitted.fields?.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('shows a dash for what would be empty', () => {
    expect(fitEmbed({ description: ' \u200b', fields: [{ name: '', value: '\n' }] })).toEqual({
      description: '–',
      fields: [{ name: '–', value: '–' }],
    });
  });

  test('makes any embed fit', () => {
    const long = fc
      .tuple(hostileText, fc.integer({ min: 1, max: 60 }))
      .map(([text, times]) => literal(text).repeat(times));
    const embed = fc.record(
      {
        title: long,
        description: long,
        author: fc.record({ name: long }),
        footer: fc.record({ text: long }),
        fields: fc.array(fc.record({ name: long, value: long }), { maxLength: 40 }),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(embed, (any) => {
        expectToFit(reply([fitEmbed(any)]));
      }),
    );
  });
});
