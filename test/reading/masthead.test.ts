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

test('reads a news agency’s dateline', () => {
  expect(masthead(`ATHLETICS - KERR WINS IN THE RAIN.\nLONDON 1990-01-02\n${PARAGRAPH}`)).toMatchObject({
    title: 'ATHLETICS - KERR WINS IN THE RAIN',
    published: '1990-01-02',
  });
});
