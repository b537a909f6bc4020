import { describe, expect, test } from 'vitest';
import { eventOfPath, listEvent } from '../../src/import/list-event.ts';
import { readListHeader } from '../../src/import/list-header.ts';
import { parseBorn, parseDay } from '../../src/import/parse-day.ts';
import { parseListMark } from '../../src/import/parse-list-mark.ts';
import { parsePosition } from '../../src/import/parse-position.ts';
import { parseVenue } from '../../src/lists/venue.ts';

test.each([
  ['1', 1, 'final', 0],
  ['12.0', 12, 'final', 0],
  ['1f2', 1, 'final', 2],
  ['4f', 4, 'final', 0],
  ['f2', 0, 'final', 2],
  ['2sf1', 2, 'semi-final', 1],
  ['sf', 0, 'semi-final', 0],
  ['3qf2', 3, 'quarter-final', 2],
  ['3h12', 3, 'heat', 12],
  ['h', 0, 'heat', 0],
  ['2pr4', 2, 'preliminary', 4],
  ['10q1', 10, 'qualifying', 1],
  ['2ce4', 2, 'combined', 4],
  ['1sr2', 1, 'extra', 2],
  ['', 0, 'unknown', 0],
])('the position %j is place %i of a %s, section %i', (text, place, round, section) => {
  expect(parsePosition(text)).toEqual({ place, round, section });
});

test.each(['first', '1x2', '-1', '1.5', 'DNF'])('%j is no position', (text) => {
  expect(parsePosition(text)).toBeNull();
});

test.each([
  ['14 JUL 1998', 19980714],
  ['4 Jul 1998', 19980704],
  ['1998-07-14', 19980714],
  ['29 FEB 2000', 20000229],
])('%j is a day', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each(['29 FEB 1999', '31 JUN 1999', '00 JAN 1999', '1999', '14/07/1998', ''])('%j is no day', (text) => {
  expect(parseDay(text)).toBeNull();
});

test.each([
  ['14 SEP 1974', 19740914],
  ['1974', 19740000],
  ['SEP 1974', 19740000],
  ['', 0],
  ['unknown', null],
])('the birthday %j is %j', (text, born) => {
  expect(parseBorn(text)).toBe(born);
});

test.each([
  ['3:26.00', 'time', 206_000, 2, false],
  ['13:13.4h', 'time', 793_400, 1, true],
  ['9.58', 'time', 9580, 2, false],
  ['9.9', 'time', 9900, 2, false],
  ['9.9h', 'time', 9900, 1, true],
  ['2:01:09', 'time', 7_269_000, 0, false],
  ['19.32A', 'time', 19_320, 2, false],
  ['8.95', 'distance', 895, 2, false],
  ['8.9', 'distance', 890, 2, false],
  ['6.23i', 'distance', 623, 2, false],
  ['8.95 m', 'distance', 895, 2, false],
  ['9126', 'points', 9126, 0, false],
] as const)('%j is the %s %i with %i decimals, by hand: %j', (text, measure, value, decimals, hand) => {
  expect(parseListMark(text, measure)).toEqual({ value, decimals, hand });
});

test.each([
  ['DNF', 'time'],
  ['', 'time'],
  ['0', 'distance'],
  ['3:26.00', 'distance'],
  ['1:61.00', 'time'],
  ['9126.5', 'points'],
] as const)('%j is no %s', (text, measure) => {
  expect(parseListMark(text, measure)).toBeNull();
});

describe('an event', () => {
  test.each([
    ['lists/men/1500-metres.csv', { discipline: '1500m', sex: 'men', indoor: false }],
    ['women/one-mile.csv', { discipline: 'mile', sex: 'women', indoor: false }],
    ['C:\\lists\\women\\10-miles-road.csv', { discipline: '10miles', sex: 'women', indoor: false }],
    ['men/5-kilometres-race-walk.csv', { discipline: '5kmw', sex: 'men', indoor: false }],
    ['women-indoor-mile.csv', { discipline: 'mile', sex: 'women', indoor: true }],
    ['results.csv', null],
    ['1500-metres.csv', null],
  ])('in the path %s', (path, event) => {
    expect(eventOfPath(path)).toEqual(event);
  });

  test.each([
    ['1500 metres', 'M', { discipline: '1500m', sex: 'men', indoor: false }],
    ['High Jump', 'women', { discipline: 'high-jump', sex: 'women', indoor: false }],
    ['Egg and spoon', 'men', null],
  ])('%j for %j', (discipline, sex, event) => {
    expect(listEvent(discipline, sex)).toEqual(event);
  });
});

test.each([
  [['Rank', 'Mark', 'Competitor', 'Nat', 'Venue', 'Date'], { mark: 1, name: 2, nation: 3, venue: 4, date: 5 }],
  [
    ['athlete', 'Result', 'Nationality', 'place', 'venue', 'DATE', 'sex', 'Event'],
    { name: 0, mark: 1, nation: 2, position: 3, venue: 4, date: 5, sex: 6, discipline: 7 },
  ],
])('the header %j is understood', (cells, header) => {
  expect(readListHeader(cells)).toEqual(header);
});

test('a header without a needed column says which', () => {
  expect(readListHeader(['Competitor', 'Mark', 'Date'])).toEqual({ missing: ['nation', 'venue'] });
});

test.each([
  ['Hayward Field, Eugene, OR (USA)', 'Eugene', 'USA'],
  ['Roma (ITA)', 'Rome', 'ITA'],
  ['Roma (LES)', 'Roma', 'LES'],
  ['Praha (TCH)', 'Prague', 'TCH'],
  ['Zürich (SUI)', 'Zürich', 'SUI'],
  ['Stadio Olimpico, Roma (ITA)', 'Rome', 'ITA'],
  ['Somewhere', 'Somewhere', null],
])('the venue %j is in %s, %s', (venue, city, nation) => {
  expect(parseVenue(venue)).toEqual({ city, nation });
});
