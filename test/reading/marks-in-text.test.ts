import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { marksIn } from '../../src/reading/signs/marks-in-text.ts';
import { read } from './findings.ts';

const marks = (text: string) =>
  marksIn(text, { start: 0, end: text.length }).map(({ readings }) => readings.map(formatMark));

describe('marks as they are printed', () => {
  test.each([
    ['3:27.65', [['3:27.65']]],
    ['in 3:27:65', [['3:27.65']]],
    ['in 2:05:34', [['2:05:34', '2:05.34']]],
    ['in 1:02:03', [['1:02:03', '1:02.03']]],
    ['14 mins and 2.50 secs', [['14:02.50']]],
    ['2 hours and 28 minutes', [['2:28:00']]],
    ['two hours, twenty-four minutes and ten seconds', [['2:24:10']]],
    ['in 2h24m10s', [['2:24:10']]],
    ['in 2-24-10', [['2:24:10']]],
    ['in 3-59.20', [['3:59.20']]],
    ['1’59”12', [['1:59.12']]],
    ['1’59.12', [['1:59.12']]],
    ['cleared 197cm', [['1.97 m']]],
    ['on 1996-12-08', []],
    ['lost by 2-24-10', []],
    ['is 197cm tall', []],
    ['two hours, 8 minutes', [['2:08:00']]],
    ['one minute 56.74 seconds', [['1:56.74']]],
    ['one minute, 47.96 seconds', [['1:47.96']]],
    ['1min 56.74sec', [['1:56.74']]],
    ['three hours, 5 minutes and 9 seconds', [['3:05:09']]],
    ['3h 05:09', [['3:05:09']]],
    ['10.08 seconds', [['10.08']]],
    ['8.95m', [['8.95 m']]],
    ['19.89 metres', [['19.89 m']]],
    ['12.98', [['12.98', '12.98 m']]],
    ['30.26', [['30.26', '30.26 m', '30:26']]],
    ['2.34', [['2.34 m']]],
    ['6,880 points', [['6880 pts']]],
    ['a total of 8,412 to win', [['8412 pts']]],
    ['won with 4,944, while', [['4944 pts']]],
    ['9.86sec', [['9.86']]],
    ['9.9 seconds', [['9.9']]],
    ['3min 32.1sec', [['3:32.1']]],
    ['8min 4.69', [['8:04.69']]],
    ['2hrs 20mins 5secs', [['2:20:05']]],
    ['two hours, 15 minutes and six seconds', [['2:15:06']]],
    ['67 minutes 42 seconds', [['1:07:42']]],
    ['2:17.42', [['2:17.42', '2:17:42']]],
    ['1.56:28', [['1:56.28', '1:56:28']]],
    ['14m 88', [['14.88 m']]],
    ['a 2.02-m jump', [['2.02 m']]],
    ['20ft 1in', [['6.12 m']]],
    ['59 feet 10 1/2 inches', [['18.25 m']]],
    ['7ft 8½in', [['2.35 m']]],
    ['19 feet, 1/4 inch', [['5.80 m']]],
    ['cleared 7-3', [['2.21 m']]],
    ['cleared 7-0', [['2.13 m']]],
    ['18-8 1/4', [['5.70 m']]],
    ['26ft 8in', [['8.13 m']]],
    ['29-2½', [['8.90 m']]],
    ['27ft 2in (8.28m)', [['8.28 m']]],
    ['a throw of 158-3 (48.23m)', [['48.23 m']]],
    ['in the long jump (23-4, 7.11m)', [['7.11 m']]],
    ['cleared 6-11 3/4 (2.13m)', [['2.13 m']]],
    ['at 21.72m/71-3.25', [['21.72 m']]],
    ['third in 7.14', [['7.14', '7:14']]],
    ['third with 7.14', [['7.14', '7.14 m', '7:14']]],
    ['threw 52.36', [['52.36 m']]],
  ])('%s', (text, readings) => {
    expect(marks(text)).toEqual(readings);
  });
});

describe('figures that are no marks', () => {
  test.each([
    'just 0.14 seconds behind',
    '0.04secs back',
    'by 1.45secs',
    'the 9:05.00 qualifying mark',
    'inside the 2:10 barrier',
    '£10.50 million',
    '12.5 km',
    'at 3:75',
    'into a +1.20 wind',
    'closing the second half in a scarcely unbelievable 59:45',
    'The first half was covered in a nearly reckless 20.84',
    'the second lap clocked at a considerably slower 24.51',
    'running sub-10.80 seconds',
    'just short of Sample’s 2:01:09',
    'well outside her best of 10.65',
    'broke the championship record of 1:59.10',
    'expunged Sample’s 16-year-old 800m mark of 1:41.73',
    'lowered her own world 5,000m record of 14:06.62',
    'the 9.79 he ran in Athens',
    'whose personal best is 26:22.75',
    'went through 400m in 49.50',
    'passed halfway in 1:11:04',
    'a last lap of 52.40',
    'two hours and eight minutes later',
    'just over 2 hours 8 minutes',
    'his fourth mile was in 4:49',
    'a 49.50 anchor leg',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  test.each(['ran the 1500m in 4:05.00', 'covered the 5,000m in 14:05.00', 'won over 800m in 1:59.00'])(
    'but in “%s” is one',
    (text) => {
      expect(marks(text)).toHaveLength(1);
    },
  );

  test('a mark ahead of somebody is a mark for all that', () => {
    expect(marks('13.85 ahead of Example')).toEqual([['13.85', '13.85 m']]);
  });
});

test('a printer’s slip is understood, and told', () => {
  const { claims, slips } = read('Cole Hocker won the 1500m in 3:27:65.');
  expect(claims[0]).toMatchObject({ printedMark: '3:27:65' });
  expect(slips).toEqual([{ printed: '3:27:65', understood: '3:27.65', start: 29, end: 36 }]);
});

test('a unit behind a mark is no slip', () => {
  expect(read('Cole Hocker won the 100m in 10.08 seconds.').slips).toEqual([]);
});
