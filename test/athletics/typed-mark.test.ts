import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disciplines } from '../../src/athletics/discipline.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { parseTypedMark } from '../../src/athletics/typed-mark.ts';

test.each([
  ['3:26.0', '1500m', '3:26.0'],
  ['3:26,00', '1500m', '3:26.00'],
  ['3.26.00', '1500m', '3:26.00'],
  ['3:26:00', '1500m', '3:26.00'],
  ['3:26', '1500m', '3:26'],
  ['3:26', 'marathon', '3:26:00'],
  ['3\'26"0', '1500m', '3:26.0'],
  ['3 min 26 s', '1500m', '3:26'],
  ['206', '1500m', '3:26'],
  ['125.5', '800m', '2:05.5'],
  ['9.58', '100m', '9.58'],
  ['9,58s', '100m', '9.58'],
  ['9.58 sec', '100m', '9.58'],
  ['2:05:30', 'marathon', '2:05:30'],
  ['2:05', 'marathon', '2:05:00'],
  ['2:05', '800m', '2:05'],
  ['2h05', 'marathon', '2:05:00'],
  ['2h05:30', 'marathon', '2:05:30'],
  ['2.05.30', 'marathon', '2:05:30'],
  ['59:30', 'half-marathon', '59:30'],
  ['4', 'mile', '4:00'],
  ['sub 4', 'mile', '4:00'],
  ['Sub-4 mile', 'mile', '4:00'],
  ['4 min mile', 'mile', '4:00'],
  ['4 minutes', 'mile', '4:00'],
  ['under 2:05', 'marathon', '2:05:00'],
  ['sub 2 hours', 'marathon', '2:00:00'],
  ['3h', 'marathon', '3:00:00'],
  ['1:59:40 marathon', 'marathon', '1:59:40'],
  ['3:26.00 1500m', '1500m', '3:26.00'],
  ['10', '100m', '10'],
  ['6.30 pole vault', 'pole-vault', '6.30 m'],
  ['8.95m', 'long-jump', '8.95 m'],
  ['8,95', 'long-jump', '8.95 m'],
  ['8.9', 'long-jump', '8.90 m'],
  ['8m95', 'long-jump', '8.95 m'],
  ['7m10', 'long-jump', '7.10 m'],
  ['8.95 metres', 'long-jump', '8.95 m'],
  ['21330', '1hour', '21330.00 m'],
  ["6'2", 'high-jump', '1.88 m'],
  ['6’2”', 'high-jump', '1.88 m'],
  ['6ft 2in', 'high-jump', '1.88 m'],
  ['29 feet 4.5 inches', 'long-jump', '8.95 m'],
  ['29-4½', 'long-jump', '8.95 m'],
  ['29-4 1/4', 'long-jump', '8.95 m'],
  ["20'", 'pole-vault', '6.10 m'],
  ['77\'3.75"', 'shot-put', '23.56 m'],
  ['4:00/km', 'marathon', '2:48:47'],
  ['4:15 per km', '10km', '42:30'],
  ['5:00 a mile', 'mile', '5:00'],
  ['60s per lap', '1500m', '3:45'],
  ['6 min/mile', 'marathon', '2:37:19'],
  ['7 minutes per mile', 'half-marathon', '1:31:46'],
  ['6 minute miles', 'marathon', '2:37:19'],
  ['4-minute kilometres', '10km', '40:00'],
  ['62 sec laps', '1500m', '3:53'],
  ['4:30 miles', '10000m', '27:58'],
  ['pace 4:00/km', 'marathon', '2:48:47'],
  ['6:00/mi pace', 'marathon', '2:37:19'],
  ['4:00 pr km', 'marathon', '2:48:47'],
  ['20 km/h', 'marathon', '2:06:35'],
  ['21,1 kmh', 'marathon', '1:59:59'],
  ['12mph', 'mile', '5:00'],
  ['7 m/s', '1500m', '3:34'],
  ['~3:30', '1500m', '3:30'],
  ['3:30ish', '1500m', '3:30'],
  ['28 flat', '10000m', '28:00'],
  ['65 seconds a lap', '1500m', '4:04'],
  ['2:55/k', 'half-marathon', '1:01:32'],
  ['9126', 'decathlon', '9126 pts'],
  ['9,126 points', 'decathlon', '9126 pts'],
] as const)('%j of the %s is %s', (text, discipline, mark) => {
  const parsed = parseTypedMark(text, discipline);
  expect(parsed && formatMark(parsed)).toBe(mark);
});

test.each([
  ['', '1500m'],
  ['fast', '1500m'],
  ['0', '100m'],
  ['0.00', 'long-jump'],
  ['3:99', '1500m'],
  ['8.95', 'decathlon'],
  ['3:26.00', 'long-jump'],
  ['1:59:40 mile', 'marathon'],
  ['sub', 'mile'],
  ["6'13", 'high-jump'],
  ['4:00/km', '1hour'],
  ['4:00/foot', 'marathon'],
  ['6 miles', 'marathon'],
  ['4:37 pace', 'marathon'],
  ['0 km/h', 'marathon'],
  ['20 km/h', 'long-jump'],
  ['7m1', 'long-jump'],
] as const)('%j is no mark of the %s', (text, discipline) => {
  expect(parseTypedMark(text, discipline)).toBe(null);
});

test('every mark is read back from the way it is written, as far as it is near the best ever', () => {
  const discipline = fc.constantFrom(
    '100m',
    '800m',
    'mile',
    '10000m',
    'marathon',
    '50kmw',
    'high-jump',
    'javelin',
    'decathlon',
  );
  const near = {
    '100m': 9580,
    '800m': 100_910,
    mile: 223_130,
    '10000m': 1_571_000,
    marathon: 7_235_000,
    '50kmw': 12_700_000,
  };
  fc.assert(
    fc.property(discipline, fc.double({ min: 1, max: 1.6, noNaN: true }), (id, times) => {
      const { measure } = disciplines.find((known) => known.id === id) ?? { measure: 'time' };
      const best =
        measure === 'time' ? (new Map(Object.entries(near)).get(id) ?? 0) : { distance: 600, points: 5000 }[measure];
      const decimals = measure === 'points' ? 0 : 2;
      const value = Math.round((best * times) / 10) * 10;
      const mark = { measure, value, decimals };
      expect(parseTypedMark(formatMark(mark), id)).toEqual(mark);
    }),
  );
});
