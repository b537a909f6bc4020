import { expect, test } from 'vitest';
import { average } from '../../src/athletics/average.ts';
import { disciplines } from '../../src/athletics/discipline.ts';
import { kindOf } from '../../src/athletics/discipline-kind.ts';
import { distance, formatMark, points, time } from '../../src/athletics/mark.ts';
import { splitsFor, splitsOf, usualSplits } from '../../src/athletics/split-plan.ts';

test.each([
  ['100m', 9580, undefined, []],
  ['200m', 19_190, '100', ['100']],
  ['800m', 100_910, '200', ['100', '200', '400']],
  ['1500m', 206_000, '400', ['100', '200', '400', 'km']],
  ['mile', 223_130, '400', ['100', '200', '400', 'km']],
  ['5000m', 755_360, 'km', ['100', '200', '400', 'km', 'mile']],
  ['marathon', 7_235_000, '5km', ['km', 'mile', '5km']],
  ['long-jump', 895, undefined, []],
] as const)('%s: what it is split into', (discipline, value, usual, all) => {
  const mark = discipline === 'long-jump' ? distance(value) : time(value);
  expect(usualSplits(discipline, mark)).toBe(usual);
  expect(splitsFor(discipline, mark)).toEqual(all);
});

test('every five kilometres of a half marathon, and the finish', () => {
  const splits = splitsOf('half-marathon', time(3_600_000, 0), '5km');
  expect(splits.map(({ metres, mark }) => `${metres} ${formatMark(mark)}`)).toEqual([
    '5000 14:13',
    '10000 28:26',
    '15000 42:40',
    '20000 56:53',
    '21097.5 1:00:00',
  ]);
});

test.each([
  [[time(206_000), time(206_120), time(206_450)], '3:26.19'],
  [[time(7_269_000, 0), time(7_299_000, 0), time(7_299_000, 0)], '2:01:29'],
  [[time(12_300, 1), time(12_340, 2)], '12.32'],
  [[distance(895), distance(890)], '8.93 m'],
  [[points(9126), points(9045)], '9086 pts'],
])('the average of %j', (marks, written) => {
  const mean = average(marks);
  expect(mean && formatMark(mean)).toBe(written);
});

test('no marks have no average', () => {
  expect(average([])).toBe(null);
});

test('every discipline is of the kind that a programme puts it under', () => {
  const kinds = Map.groupBy(disciplines, ({ id }) => kindOf(id));
  expect(Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.map(({ id }) => id).join(' ')]))).toEqual({
    Sprints: '50m 55m 60m 75m 80m 100m 150m 200m 300m 400m',
    Distance: '500m 600m 800m 1000m 1500m 1600m mile 2000m 3000m 3200m 2miles 5000m 10000m 1hour',
    Road: 'mile-road 5km 6km 8km 5miles 10km 15km 10miles 20km half-marathon 25km 30km marathon 50km 100km cross-country',
    'Hurdles and steeple': '50mh 55mh 60mh 70mh 75mh 80mh 90mh 100mh 110mh 200mh 300mh 400mh 1500msc 2000msc 3000msc',
    'Race walks': '2000mw 3000mw 5000mw 10000mw 20000mw 5kmw 10kmw 20kmw 30kmw 35kmw 50kmw',
    Relays: '4x100m 4x200m 4x300m 4x400m 4x800m 4x1500m distance-medley',
    Jumps: 'high-jump pole-vault long-jump triple-jump',
    Throws: 'shot-put discus hammer javelin weight-throw',
    'Combined events': 'pentathlon heptathlon octathlon decathlon',
  });
});
