import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMark, time } from '../../src/athletics/mark.ts';
import { read, resultsIn } from './findings.ts';

/** Scraps that reports are made of, so that generated text runs through the reader's rules and not past them. */
const scrap = fc.constantFrom(
  ...['Josh Kerr', 'Keely Hodgkinson', 'Jane Example', 'the Norwegian', 'The 24-year-old', 'she', 'his', 'Britain’s'],
  ...[
    'won',
    'finished second',
    'said',
    'beat',
    'ahead of',
    'third',
    'gold',
    'respectively',
    'personal best',
    'who',
    'and',
  ],
  ...['in', 'with', 'as', 'the 1500m', 'the pole vault', 'the mile', 'at the Bislett Games', 'in Paris', 'last week'],
  ...['3:27.65', '3:27:65', '14 mins and 2.50 secs', '5.90m', '10.08', '0.02', '1. Josh Kerr (Britain) 3:29'],
  ...['“', '”', '"', '‘', '’', "'", ',', '.', '. ', ': ', '(', ')', '\n\n', '\n', ' - ', '🥇', '\u{1F3FB}', 'é'],
);
const report = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(' '));
const anything = fc.oneof(
  report,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

test('any text at all is read without an error', () => {
  fc.assert(fc.property(anything, (text) => void expect(() => read(text)).not.toThrow()));
});

test('every span is inside the text, and every quotation is a verbatim stretch of it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const characters = [...text.replace(/^URL: *\S+[^\n]*\n/, '')];
      const { quotes, claims, slips } = read(text);
      for (const { start, end } of [...quotes, ...claims, ...slips]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(characters.length);
      }
      for (const quote of quotes) expect(characters.slice(quote.start, quote.end).join('')).toBe(quote.text);
      for (const slip of slips) expect(characters.slice(slip.start, slip.end).join('')).toBe(slip.printed);
    }),
  );
});

test('the quotations of one text stand in order and don’t overlap', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { quotes } = read(text);
      for (const [i, quote] of quotes.entries()) expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.end ?? 0);
    }),
  );
});

test('reading twice gives the same', () => {
  fc.assert(fc.property(anything, (text) => void expect(read(text)).toEqual(read(text))));
});

test('nobody nameless is credited with anything', () => {
  fc.assert(
    fc.property(report, (text) => {
      const { quotes, claims } = read(text);
      expect([...quotes.map(({ speaker }) => speaker), ...claims.map(({ athlete }) => athlete)]).not.toContain('');
    }),
  );
});

const runner = fc.constantFrom('Josh Kerr', 'Cole Hocker', 'Jakob Ingebrigtsen', 'Arne Nyhus', 'Wayde van Dyk');
const hundredths = fc.integer({ min: 20_600, max: 25_000 }).map((n) => formatMark(time(n * 10)));

test('a plain report gives exactly the result it tells', () => {
  fc.assert(
    fc.property(runner, hundredths, (name, mark) => {
      const text = `${name} won the men’s 1500m at the Bislett Games in 2024 in ${mark}.`;
      expect(resultsIn(text)).toEqual([`${name} 1500m 1 ${mark}`]);
      expect(read(text).claims[0]).toMatchObject({
        sex: 'men',
        meet: { id: 'bislett-games', year: 2024 },
        date: '2024-05-30',
      });
    }),
  );
});
