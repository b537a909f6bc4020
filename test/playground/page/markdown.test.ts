import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../src/playground/page/markdown.js';
import { parseBlocks } from '../../../src/playground/page/markdown-blocks.js';
import { literal } from '../../../src/wording/markdown.ts';

const text = (words: string) => ({ type: 'text', text: words });
const link = (url: string, words = url) => ({ type: 'link', url, children: [text(words)] });

describe('within a line', () => {
  test.each([
    ['a **b** c', [text('a '), { type: 'bold', children: [text('b')] }, text(' c')]],
    ['*a* _b_', [{ type: 'italic', children: [text('a')] }, text(' '), { type: 'italic', children: [text('b')] }]],
    [
      '__a__~~b~~',
      [
        { type: 'underline', children: [text('a')] },
        { type: 'strike', children: [text('b')] },
      ],
    ],
    ['***a***', [{ type: 'bold', children: [{ type: 'italic', children: [text('a')] }] }]],
    ['||a **b**||', [{ type: 'spoiler', children: [text('a '), { type: 'bold', children: [text('b')] }] }]],
    ['snake_case_name 2 * 3 * 4', [text('snake_case_name 2 * 3 * 4')]],
    ['`a  *b*`', [{ type: 'code', text: 'a  *b*' }]],
    [
      '`2` 🇳🇴 `Ingebrigtsen 3:28.24 +0.45`',
      [{ type: 'code', text: '2' }, text(' 🇳🇴 '), { type: 'code', text: 'Ingebrigtsen 3:28.24 +0.45' }],
    ],
    ['``a `b` c``', [{ type: 'code', text: 'a `b` c' }]],
    ['\\*a\\*', [text('*'), text('a'), text('*')]],
    ['[a](https://x.org/b)', [link('https://x.org/b', 'a')]],
    ['[a](https://x.org/b_(c))', [link('https://x.org/b_(c)', 'a')]],
    ['[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
    ['<https://x.org>', [link('https://x.org')]],
    ['see https://x.org/a.', [text('see '), link('https://x.org/a'), text('.')]],
    ['<t:1767225600:R>', [{ type: 'time', seconds: 1767225600, style: 'R' }]],
    ['<t:1767225600>', [{ type: 'time', seconds: 1767225600, style: 'f' }]],
    [
      '<@12><#34></rivalry:56>',
      [
        { type: 'mention', what: 'user', id: '12' },
        { type: 'mention', what: 'channel', id: '34' },
        { type: 'mention', what: 'command', id: 'rivalry' },
      ],
    ],
    ['**a', [text('**a')]],
    ['<b>', [text('<b>')]],
  ])('%s', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  test('what the bot escapes is shown letter for letter', () => {
    const shown = (source: string) =>
      parseInline(source)
        .map((node) => (node.type === 'text' ? node.text : `⟨${node.type}⟩`))
        .join('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_~`|<>@#[]()\\:/.-+1') }), (words) => {
        const safe = literal(words);
        expect(shown(safe)).toBe(safe.replace(/\\([^0-9A-Za-z\s])/g, '$1'));
      }),
    );
  });

  test('any text is parsed, and soon', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a *_~`|<>[]()\\\n'), maxLength: 400 }),
        (source) => void parseInline(source),
      ),
    );
    const start = performance.now();
    for (const sign of ['*', '_', '||', '~~', '`', '[', '<t:', '**a ', '__a '])
      parseInline(sign.repeat(4096 / sign.length));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('block by block', () => {
  test.each([
    ['a\n\nb', [{ type: 'text', text: 'a\n\nb' }]],
    [
      '### a\nb',
      [
        { type: 'heading', level: 3, text: 'a' },
        { type: 'text', text: 'b' },
      ],
    ],
    [
      'a\n\n-# b',
      [
        { type: 'text', text: 'a\n\n' },
        { type: 'subtext', text: 'b' },
      ],
    ],
    [
      '> a\n> b\nc',
      [
        { type: 'quote', blocks: [{ type: 'text', text: 'a\nb' }] },
        { type: 'text', text: 'c' },
      ],
    ],
    ['>>> a\nb', [{ type: 'quote', blocks: [{ type: 'text', text: 'a\nb' }] }]],
    ['```js\na\n  b\n```', [{ type: 'code', text: 'a\n  b' }]],
    [
      'a ```b``` c',
      [
        { type: 'text', text: 'a ' },
        { type: 'code', text: 'b' },
        { type: 'text', text: ' c' },
      ],
    ],
    [
      '- a\n- b\n1. c',
      [
        {
          type: 'list',
          start: null,
          items: [
            { text: 'a', inner: [] },
            { text: 'b', inner: [] },
          ],
        },
        { type: 'list', start: 1, items: [{ text: 'c', inner: [] }] },
      ],
    ],
    [
      '- a\n  - b',
      [
        {
          type: 'list',
          start: null,
          items: [{ text: 'a', inner: [{ type: 'list', start: null, items: [{ text: 'b', inner: [] }] }] }],
        },
      ],
    ],
    ['#a', [{ type: 'text', text: '#a' }]],
    ['', []],
  ])('%j', (source, expected) => {
    expect(parseBlocks(source)).toEqual(expected);
  });
});
