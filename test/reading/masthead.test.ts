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

test.each([
  ['4 March, 2017', '2017-03-04'],
  ['Mar 4, 2017', '2017-03-04'],
  ['Saturday, 4 March 2017', '2017-03-04'],
  ['News14 Mar 2017', '2017-03-14'],
  ['Report04 Mar 2017', '2017-03-04'],
  ['[March 4, 2017]  By Mary Example', '2017-03-04'],
  ['4th March 2017', '2017-03-04'],
  ['Oslo, Norway, 13 June 2024', '2024-06-13'],
  ['2017-03-04 10:15', '2017-03-04'],
  ['Saturday 4 March 2017', '2017-03-04'],
  ['Born 4 March 1990', null],
  ['Tickets 4 July 2027', null],
  ['The race of 4 March 1990', null],
  ['4 March 1990: a day to remember', null],
])('a line above the first paragraph that is nothing but a day: %s', (line, published) => {
  expect(masthead(`Kerr wins in the rain\n\n${line}\n\n${PARAGRAPH}`)).toMatchObject({
    title: 'Kerr wins in the rain',
    published,
  });
});

test.each([
  [`2017-03-04 ${PARAGRAPH}`, '2017-03-04'],
  [`4 March 2017 - Oslo, Norway - ${PARAGRAPH}`, '2017-03-04'],
  [`4 March 2017 was a day of rain. ${PARAGRAPH}`, null],
])('a day that opens the first paragraph: %s', (text, published) => {
  expect(masthead(text).published).toBe(published);
});
