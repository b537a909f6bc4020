import { expect, test } from 'vitest';
import { readPageApart } from '../../src/intake/read-page-apart.ts';
import { UnreadableError } from '../../src/pages/unreadable-error.ts';
import { readPage } from '../../src/pages/web-page.ts';
import { report } from './followed.ts';

const source = { where: 'the page', address: 'https://example.com/a', contentType: 'text/html' };
const bytes = new TextEncoder().encode(report('Josh Kerr'));

test('a page reads in a thread as it does here', async () => {
  expect(await readPageApart(bytes, source)).toEqual(readPage(bytes, source));
});

test('a page that can’t be read gets the same sentence', async () => {
  await expect(readPageApart(new Uint8Array(), source)).rejects.toEqual(
    new UnreadableError('the page', 'this page holds no article, or shows it only to browsers.'),
  );
});

test('a page that takes too long is given up', async () => {
  await expect(readPageApart(bytes, source, AbortSignal.timeout(1))).rejects.toThrow(
    'the page: this page takes too much time or memory to read.',
  );
});

test('reading a page at its bounds leaves this thread free', async () => {
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 1);
  const html = `<body>${`${'<div>'.repeat(90)}<p>${'Kerr won. '.repeat(20)}${'</div>'.repeat(90)}`.repeat(100)}`;
  await readPageApart(new TextEncoder().encode(html), source);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(10);
});
