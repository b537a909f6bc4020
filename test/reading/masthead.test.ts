import { expect, test } from 'vitest';
import { read } from './findings.ts';

const masthead = (text: string) => {
  const { url, title, publisher, author, published } = read(text);
  return { url, title, publisher, author, published };
};

const PARAGRAPH = 'The race was run in the rain, and nobody in the stadium went home before the very last of them.';

test('invents nothing', () => {
  expect(masthead(PARAGRAPH)).toEqual({ url: null, title: null, publisher: null, author: null, published: null });
});

test('reads title, author and date above the first paragraph', () => {
  expect(masthead(`Kerr wins in the rain\n\nMary Example\n\nPublished July 20, 2024\n\n${PARAGRAPH}`)).toEqual({
    url: null,
    title: 'Kerr wins in the rain',
    publisher: null,
    author: 'Mary Example',
    published: '2024-07-20',
  });
});

test('reads publisher and day from the address', () => {
  expect(masthead(`URL: https://www.theguardian.com/sport/2024/may/03/kerr-wins\n${PARAGRAPH}`)).toMatchObject({
    url: 'https://www.theguardian.com/sport/2024/may/03/kerr-wins',
    publisher: 'The Guardian',
    published: '2024-05-03',
  });
});

test.each([
  ['a day that is none', 'https://www.bbc.com/sport/2024/02/31/x', 'https://www.bbc.com/sport/2024/02/31/x'],
  ['a user and a password', 'https://fan:secret@example.org/x', 'https://example.org/x'],
  ['no web address', 'javascript:alert(1)', null],
  ['a file', 'file:///etc/passwd', null],
])('an address with %s states no day, and nothing that should not be kept', (_, address, url) => {
  expect(masthead(`URL: ${address}\n${PARAGRAPH}`)).toMatchObject({ url, published: null });
});

test('is one article, whatever its address line and its line ends', () => {
  const text = `Kerr wins in the rain again\n\n${PARAGRAPH}\n`;
  const ids = [text, text.replaceAll('\n', '\r\n'), `URL: https://example.org/x\n${text}`].map((raw) => read(raw).id);
  expect(new Set(ids).size).toBe(1);
});

test('reads a news agency’s dateline', () => {
  expect(masthead(`ATHLETICS - KERR WINS IN THE RAIN.\nLONDON 1990-01-02\n${PARAGRAPH}`)).toMatchObject({
    title: 'ATHLETICS - KERR WINS IN THE RAIN',
    published: '1990-01-02',
  });
});
