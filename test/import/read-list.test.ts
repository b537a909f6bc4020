import { expect, test } from 'vitest';
import { readList } from '../../src/import/read-list.ts';
import { SOURCE } from '../fixture-lists.ts';

const HEADER = 'Rank,Mark,WIND,Competitor,DOB,Nat,Pos,Venue,Date,Results Score';
const good = '1,9.58,0.9,Usain BOLT,21 AUG 1986,JAM,1,"Olympiastadion, Berlin (GER)",16 AUG 2009,1356';
const read = (...lines: string[]) =>
  readList({ path: 'men/100-metres.csv', text: [HEADER, ...lines].join('\n'), source: SOURCE });

test('a row is read whole', () => {
  expect(read(good)).toEqual({
    rows: [
      {
        event: { discipline: '100m', sex: 'men', indoor: false },
        mark: 9580,
        decimals: 2,
        hand: false,
        wind: 9,
        name: 'Usain Bolt',
        team: false,
        nation: 'JAM',
        born: 19860821,
        place: 1,
        round: 'final',
        section: 0,
        venue: 'Olympiastadion, Berlin (GER)',
        day: 20090816,
        points: 1356,
        sources: [SOURCE],
      },
    ],
    complaints: [],
  });
});

test.each([
  ['2,DNF,0.9,Tyson GAY,,USA,2,Berlin (GER),16 AUG 2009,', 'expected a time such as 3:26.00, found “DNF”'],
  ['2,9.71,windy,Tyson GAY,,USA,2,Berlin (GER),16 AUG 2009,', 'expected a wind of at most 12 m/s, found “windy”'],
  ['2,9.71,0.9,,,USA,2,Berlin (GER),16 AUG 2009,', 'expected a name, found nothing'],
  [
    '2,9.71,0.9,Tyson GAY,soon,USA,2,Berlin (GER),16 AUG 2009,',
    'expected a birthday such as 14 SEP 1974, found “soon”',
  ],
  ['2,9.71,0.9,Tyson GAY,,America,2,Berlin (GER),16 AUG 2009,', 'expected three letters for a nation, found “America”'],
  [
    '2,9.71,0.9,Tyson GAY,,USA,second,Berlin (GER),16 AUG 2009,',
    'expected a place such as 1, 3h2 or 1f1, found “second”',
  ],
  ['2,9.71,0.9,Tyson GAY,,USA,2,,16 AUG 2009,', 'expected a venue, found nothing'],
  [
    '2,9.71,0.9,Tyson GAY,,USA,2,Berlin (GER),32 AUG 2009,',
    'expected a day such as 14 JUL 1998 or 1998-07-14, found “32 AUG 2009”',
  ],
  ['2,9.71,0.9,Tyson GAY,,USA,2,Berlin (GER),16 AUG 2009,many', 'expected points, found “many”'],
  ['2,9.71,0.9', 'expected 10 columns, found 3'],
])('a wrong row is reported with its line, and the others are unharmed: %s', (line, reason) => {
  const { rows, complaints } = read(good, line, good);
  expect(rows.map(({ mark }) => mark)).toEqual([9580, 9580]);
  expect(complaints).toEqual([{ path: 'men/100-metres.csv', line: 3, reason }]);
});

test('lines are counted in the file, over quoted ones that go on and empty ones', () => {
  const { complaints } = read(good.replace('Berlin (GER)', 'Ber\nlin (GER)'), '', 'wrong');
  expect(complaints).toEqual([{ path: 'men/100-metres.csv', line: 5, reason: 'expected 10 columns, found 1' }]);
});

test('sex and discipline may stand in columns, under other headings and with ISO dates', () => {
  const header = 'Athlete,Time,Nationality,Place,City,Date,Sex,Event';
  const text = `${header}\nFaith Kipyegon,3:49.11,KEN,1,Firenze (ITA),2023-06-02,W,1500 m\n`;
  const { rows, complaints } = readList({ path: 'results.csv', text, source: SOURCE });
  expect(complaints).toEqual([]);
  expect(rows).toMatchObject([
    {
      event: { discipline: '1500m', sex: 'women', indoor: false },
      mark: 229_110,
      name: 'Faith Kipyegon',
      day: 20230602,
      points: 0,
      wind: null,
    },
  ]);
});

test.each([
  ['', 'expected a list, found an empty file'],
  ['one,two\n1,2', 'expected columns for mark, name, nation, venue, date, found none'],
])('the file %j is refused whole', (text, reason) => {
  expect(readList({ path: 'a.csv', text, source: SOURCE })).toEqual({
    rows: [],
    complaints: [{ path: 'a.csv', line: 1, reason }],
  });
});

test('rows of a file that says nowhere which event it is of are refused', () => {
  const { rows, complaints } = readList({ path: 'a.csv', text: `${HEADER}\n${good}`, source: SOURCE });
  expect(rows).toEqual([]);
  expect(complaints[0]?.reason).toBe(
    'expected a discipline in a column or in the path (men/1500-metres.csv), found nothing',
  );
});

test.each([
  ['men/long-jump.csv', 'expected a distance such as 8.12, found “abc”'],
  ['men/decathlon.csv', 'expected points such as 8905, found “abc”'],
])('what is no mark in %s is told what one looks like', (path, reason) => {
  const row = '1,abc,,Carl LEWIS,,USA,1,Tokyo (JPN),30 AUG 1991,';
  expect(readList({ path, text: `${HEADER}\n${row}`, source: SOURCE }).complaints).toEqual([{ path, line: 2, reason }]);
});

test('a quotation mark that doesn’t close a cell is named with its line', () => {
  const text = `${HEADER}\n${good}\n1,9.58,0.9,"Usain "BOLT,21 AUG 1986,JAM,1,Berlin (GER),16 AUG 2009,1356\n`;
  expect(readList({ path: 'men/100-metres.csv', text, source: SOURCE })).toEqual({
    rows: [],
    complaints: [
      {
        path: 'men/100-metres.csv',
        line: 3,
        reason: 'expected a comma or the line’s end behind a closing quotation mark',
      },
    ],
  });
});

test('a cell whose quotation mark never closes is named with its line', () => {
  const text = `${HEADER}\n${good}\n1,9.58,0.9,"Usain BOLT,21 AUG 1986,JAM`;
  expect(readList({ path: 'men/100-metres.csv', text, source: SOURCE }).complaints).toEqual([
    {
      path: 'men/100-metres.csv',
      line: 3,
      reason: 'expected a second quotation mark to close a cell, found the end of the file',
    },
  ]);
});

test('a relay team keeps its name', () => {
  const text = `${HEADER}\n1,36.84,,Jamaica,,JAM,1,London (GBR),11 AUG 2012,1318\n`;
  expect(readList({ path: 'men/4x100-metres-relay.csv', text, source: SOURCE }).rows).toMatchObject([
    { name: 'Jamaica', team: true, born: 0 },
  ]);
});
