import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/reading/text/plain-text.ts';
import { quotesIn, read, resultsIn } from './findings.ts';

describe('a plain text', () => {
  test.each([
    ['blanks of any width', 'won in\u00a010.95 by 1\u202fm', 'won in 10.95 by 1 m'],
    ['two blanks behind a full stop', 'She won.  He\u00a0 lost.', 'She won. He lost.'],
    ['what nobody sees', '\ufeffsteeple\u00adchase\u200b, 8:01.2', 'steeplechase, 8:01.2'],
    ['a tab among words', 'she was a close third\tin the long jump', 'she was a close third in the long jump'],
    [
      'the columns of a list',
      '1\tJane Example\tKEN\t3:32.10\n2   Ann Sample   GBR',
      '1\tJane Example\tKEN\t3:32.10\n2   Ann Sample   GBR',
    ],
  ])('%s', (_, printed, plain) => {
    expect(plainText(printed).text).toBe(plain);
  });

  const HOUSE = 'Ann Sample (Marlow & District; Tom Coach) beat Jane Example (coach: Eve Watch; club: Sutton AC)';
  test.each([
    ['one of each', `${HOUSE}.`, 'Ann Sample beat Jane Example.'],
    ['one alone', `${HOUSE} and Kay Specimen (Leeds).`, 'Ann Sample beat Jane Example and Kay Specimen.'],
    ['where no other is', 'Kay Specimen (Leeds) beat Jane Example (Marlow).', null],
    ['a nation', `${HOUSE} and Kay Specimen (Kenya).`, 'Ann Sample beat Jane Example and Kay Specimen (Kenya).'],
    ['a code', `${HOUSE} and Kay Specimen (NED).`, 'Ann Sample beat Jane Example and Kay Specimen (NED).'],
    ['a mark', `${HOUSE} and Kay Specimen (11.20).`, 'Ann Sample beat Jane Example and Kay Specimen (11.20).'],
    ['words', `${HOUSE} and Kay Specimen (only just).`, 'Ann Sample beat Jane Example and Kay Specimen (only just).'],
    ['once', 'Ann Sample (Marlow; Tom Coach) beat Jane Example (Sutton).', null],
    ['towns', 'It was run at Sample Hill (Leeds, England) and Watch Park (Rome, Italy).', null],
  ])('the club and the coach in brackets behind a name go: %s', (_, printed, plain) => {
    expect(plainText(printed).text).toBe(plain ?? printed);
  });

  const sign = fc.constantFrom('a', 'B', '.', ' ', ' ', '\u00a0', '\t', '\n', '\r\n', '\u00ad', '\u200b', '🥇', '3');
  const words = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

  test('every sign of it stands where it says in the printed one', () => {
    fc.assert(
      fc.property(words, (printed) => {
        const plain = plainText(printed);
        for (let at = 0; at < plain.text.length; at += 1) {
          const { start, end } = plain.printed({ start: at, end: at + 1 });
          expect(end).toBe(start + 1);
          const [own, theirs] = [plain.text[at], printed[start]];
          if (own !== theirs) expect([own, /\s/.test(theirs ?? '')]).toEqual([' ', true]);
        }
      }),
    );
  });
});

const REPORT = `Example wins again in Leeds

Britain’s Jane Example won the women’s 800 metres at the Sample Classic on Saturday in 1:57.21, ahead of Kenya’s Ann Sample (1:57.60).

“I felt strong all the way round,” said the 24-year-old, who had not raced for a month. “My coach told me to wait for the last bend, so I waited, and then I went as hard as I could.”

Example, who is coached by Trevor Watch in Leeds, took the lead with 150 metres to go and was never caught, while the favourite faded to fourth in the home straight after a fast first lap.

In the men’s pole vault John Bar cleared 5.80m to finish second behind Sweden’s Max Pole, who went over 5.90m at his third attempt.

1. Jane Example (Britain) 1:57.21
2. Ann Sample (Kenya) 1:57.60
`;

/** Breaks the lines of a text before the word that would make them longer than some width. */
const broken = (text: string, width: number, end: string): string =>
  text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '') lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = `${last} ${word}`;
      }
      return lines.join(end);
    })
    .join(end);

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

test('a report broken into lines of some width is read as it is without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 52, max: 100 }), fc.constantFrom('\n', '\r\n', ' \n'), (width, end) => {
      const text = broken(REPORT, width, end);
      expect(resultsIn(text)).toEqual(resultsIn(REPORT));
      expect(quotesIn(text).map(oneLine)).toEqual(quotesIn(REPORT));
    }),
  );
});

test('a report with the blanks and unseen signs of a web page is read as it is without', () => {
  const printed = REPORT.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .replaceAll('. ', '.  ')
    .replaceAll('metres', 'me\u00adtres');
  expect(resultsIn(printed)).toEqual(resultsIn(REPORT));
  for (const { text, start, end } of read(printed).quotes) expect(printed.slice(start, end)).toBe(text);
});

test('the rows of a table stay rows, however alike their lengths', () => {
  const rows = ['Jane Example', 'Anna Samples', 'Beth Watches', 'Cara Closely', 'Dora Distant', 'Emma Evenly'].map(
    (name, i) => `${name} of Sample Harriers and Athletics Club ran the 800m in 2:0${i}.10`,
  );
  expect(plainText(rows.join('\n')).text).toBe(rows.join('\n'));
});

test('the heading of the next list stays a line of its own below a long last row', () => {
  const text = [
    'First three and three fastest losers of each heat run in the',
    'final on Sunday, and nobody else of those who were there runs',
    'again before the end of the season.',
    'Women, 1,500 metres, heat one: 1. Ann Sample (France) 4:11.35,',
    '2. Theresia-Sophie Sample (Austria) 4:11.60, 3. Eva',
    'Model-Specimen of the same small town of (Austria) 4:11.62',
    'Pentathlon final standings',
  ].join('\n');
  expect(plainText(text).text).toMatch(/4:11\.62\nPentathlon final standings$/);
});
