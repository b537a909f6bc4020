import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDayOfYear } from '../../src/athletics/date.ts';
import { parseTypedDay } from '../../src/athletics/typed-day.ts';

const today = () => Temporal.PlainDate.from('2024-02-28');

test.each([
  ['6 Aug', 8, 6, null],
  ['aug 6', 8, 6, null],
  ['6th of August', 8, 6, null],
  ['August 6th', 8, 6, null],
  ['6. august', 8, 6, null],
  ['1 Sept', 9, 1, null],
  ['08-06', 8, 6, null],
  ['8-6', 8, 6, null],
  ['6.8.', 8, 6, null],
  ['6/8', 8, 6, null],
  // There is no month 16: this is how the day is written in America.
  ['8/16', 8, 16, null],
  ['8/16/2009', 8, 16, 2009],
  ['29 Feb', 2, 29, null],
  ['2004-08-24', 8, 24, 2004],
  ['24 Aug 2004', 8, 24, 2004],
  ['August 24, 2004', 8, 24, 2004],
  ['24.8.2004', 8, 24, 2004],
  ['16.8.09', 8, 16, 2009],
  ['6 Aug 24', 8, 6, 2024],
  ['Aug 5 ’84', 8, 5, 1984],
  ['16 août', 8, 16, null],
  ['16 de agosto de 2009', 8, 16, 2009],
  ['3. März', 3, 3, null],
  ['1 maja', 5, 1, null],
  ['Today', 2, 28, null],
  ['tomorrow', 2, 29, null],
  ['yesterday', 2, 27, null],
])('%j', (text, month, day, year) => {
  expect(parseTypedDay(text, today)).toEqual({ month, day, year });
});

test.each(['', 'Kerr', '31 Feb', '2023-02-29', '6 Ma', '6', '13-13', '32 Aug', 'Aug'])('%j is no day', (text) => {
  expect(parseTypedDay(text, today)).toBe(null);
});

const neverAsked = () => {
  throw new Error('asked what day it is');
};

test('every day is read back from the way it is written, whatever day it is', () => {
  const date = fc
    .date({ min: new Date('1800-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((at) => Temporal.PlainDate.from(at.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(date, ({ year, month, day }) => {
      const iso = new Temporal.PlainDate(year, month, day).toString();
      const every = { month, day, year: null };
      expect(parseTypedDay(formatDayOfYear(month, day), neverAsked)).toEqual(every);
      expect(parseTypedDay(iso.slice(-5), neverAsked)).toEqual(every);
      expect(parseTypedDay(formatDate(iso), neverAsked)).toEqual({ ...every, year });
      expect(parseTypedDay(iso, neverAsked)).toEqual({ ...every, year });
    }),
  );
});
