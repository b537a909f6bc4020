import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, code, isBlank, link, literal, plain } from '../../src/wording/markdown.ts';
import { hostileText } from '../hostile-world.ts';

test.each([
  ['**Josh** _Kerr_', '\\*\\*Josh\\*\\* \\_Kerr\\_'],
  ['@everyone <@123>', '\\@everyone \\<\\@123\\>'],
  ['[click](https://evil.example)', '\\[click\\]\\(https\\://evil.example\\)'],
  ['`code`', '\\`code\\`'],
  ['a\\', 'a\\\\'],
  ['# big', '\\# big'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['-# small', '-\\# small'],
  ['3:27.65 - fast', '3\\:27.65 - fast'],
  ['two\nlines', 'two lines'],
  ['\u202eevil\u202c', 'evil'],
  ['\u200b\u2066', '–'],
  ['', '–'],
  ['\ud83d!', '\ufffd!'],
  ['Ó Lionáird’s “day”', 'Ó Lionáird’s “day”'],
])('%j is written %j', (text, written) => {
  expect(literal(text)).toBe(written);
});

describe('whatever the text', () => {
  test('literal shows it as it is, without a sign that formats', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = literal(text);
        expect(written.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(plain(text));
        expect(written.replace(/\\[\s\S]/g, '')).not.toMatch(/[*_~`|<>@#[\]()]|:\/\//);
      }),
    );
  });

  test('plain is one line that shows something', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plain(text)).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(isBlank(plain(text))).toBe(false);
        expect(plain(text).isWellFormed()).toBe(true);
      }),
    );
  });

  test('code has its two backticks and no more', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(code(plain(text)).match(/`/g)).toHaveLength(2);
      }),
    );
  });

  test('every line of a block quote is quoted', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of blockQuote(text).split('\n')) expect(line).toMatch(/^> ./);
      }),
    );
  });
});

test.each([
  ['https://example.com/a', '[The Rush](https://example.com/a)'],
  ['https://example.com/a(b)', '[The Rush](https://example.com/a%28b%29)'],
  ['javascript:alert(1)', 'The Rush'],
  ['nonsense', 'The Rush'],
  [`https://example.com/${'a'.repeat(500)}`, 'The Rush'],
  [null, 'The Rush'],
])('a link to %j', (url, written) => {
  expect(link('The Rush', url)).toBe(written);
});
