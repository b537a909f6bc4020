import { expect, test } from 'vitest';
import { articleKey, isSameSite, webAddress } from '../../src/pages/article-address.ts';

test.each([
  'http://example.com/a',
  'https://example.com/a/',
  'https://www.example.com/a',
  'https://m.example.com/a#comments',
  'https://EXAMPLE.com./a',
  'https://user:secret@example.com:443/a',
  'https://example.com/a?utm_source=rss&utm_medium=feed',
  'https://example.com/a?at_medium=RSS&at_campaign=rss',
  'https://example.com/a?fbclid=x&gclid=y&CMP=z',
])('%s is the same article', (address) => {
  expect(articleKey(address)).toBe(articleKey('https://example.com/a'));
});

test.each([
  'https://example.com/A',
  'https://example.com/b',
  'https://example.com/a?id=2',
  'https://example.com:8443/a',
  'https://sport.example.com/a',
  'https://example.org/a',
])('%s is another article', (address) => {
  expect(articleKey(address)).not.toBe(articleKey('https://example.com/a'));
});

test('the order of what is asked for makes no difference', () => {
  expect(articleKey('https://example.com/?a=1&b=2')).toBe(articleKey('https://example.com/?b=2&a=1'));
});

test.each([
  ['/b?x=1#y', 'https://example.com/b?x=1'],
  ['//example.org/b', 'https://example.org/b'],
  [' https://user:secret@example.org/b ', 'https://example.org/b'],
  ['', 'https://example.com/a'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['file:///etc/passwd', null],
  ['data:text/html,x', null],
  ['mailto:a@example.com', null],
  ['https://', null],
  ['http://[', null],
])('%j on a page leads to %j', (written, address) => {
  expect(webAddress(written, 'https://example.com/a')).toBe(address);
});

test.each([
  ['https://www.example.com/', 'http://m.example.com/', true],
  ['https://example.com/', 'https://example.com.evil.example/', false],
  ['https://example.com/', 'https://notexample.com/', false],
])('%s and %s: of one site is %s', (a, b, isSame) => {
  expect(isSameSite(a, b)).toBe(isSame);
});
