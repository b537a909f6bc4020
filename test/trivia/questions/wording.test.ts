import { expect, test } from 'vitest';
import { distance, time } from '../../../src/athletics/mark.ts';
import { isMisread } from '../../../src/trivia/questions/is-misread.ts';
import { isTelling } from '../../../src/trivia/questions/is-telling.ts';
import {
  beatenWords,
  beatWords,
  didWords,
  doneWords,
  eventAt,
  meetWords,
  terms,
  wonWords,
} from '../../../src/trivia/questions/wording.ts';

const men = (discipline: '800m' | '400mh' | 'marathon' | 'half-marathon' | '20kmw' | 'javelin') =>
  ({ discipline, sex: 'men', indoor: false }) as const;
const vault = { discipline: 'pole-vault', sex: 'women', indoor: false } as const;

test.each([
  [men('marathon'), 'London Marathon', 'men’s race'],
  [men('half-marathon'), 'Lisbon Half Marathon', 'men’s race'],
  [men('marathon'), 'Olympic Games', 'men’s marathon'],
  [men('800m'), 'London Marathon', 'men’s 800 m'],
])('%j at the %s is the %s', (event, name, words) => {
  expect(eventAt(event, { name })).toBe(words);
});

test.each([
  ['DN Galan', 2002, 'DN Galan 2002'],
  ['Golden Gala', 2018, 'the 2018 Golden Gala'],
])('%s of %i is “%s”', (name, year, words) => {
  const edition = { id: `x-${year}`, name, year, city: null, nation: null, aliases: [] };
  expect(meetWords(edition)).toBe(words);
});

test.each([
  ['800m', '2023-07-01', ' (outdoors, to 1 Jul 2023)'],
  ['400mh', '2023-07-01', ' (to 1 Jul 2023)'],
  ['400mh', null, ''],
  ['20kmw', '2023-07-01', ' (to 1 Jul 2023)'],
  ['marathon', '2023-07-01', ' (record-eligible courses, to 1 Jul 2023)'],
  ['marathon', null, ' (record-eligible courses)'],
  ['javelin', null, ' (current javelin)'],
] as const)('marks of the %s to %s are compared%s', (discipline, until, words) => {
  expect(terms(men(discipline), until)).toBe(words);
});

test('a walk isn’t walked twice', () => {
  expect(doneWords(men('20kmw'), time(4_636_000, 0))).toBe('clock 1:17:16 in the men’s 20 km race walk');
  expect(didWords(men('20kmw'), time(4_636_000, 0))).toBe('clocked 1:17:16 in the men’s 20 km race walk');
});

test.each([
  [
    men('20kmw'),
    time(4_620_000, 0),
    'gone under 1:17:00 in the 20 km race walk',
    'go under 1:17:00 in the 20 km race walk',
  ],
  [men('800m'), time(102_000), 'run the 800 m in under 1:42.00', 'run the 800 m in under 1:42.00'],
  [vault, distance(500), 'cleared 5.00 m or higher in the pole vault', 'clear 5.00 m or higher in the pole vault'],
])('%j beyond %j is “%s”', (event, barrier, beaten, beat) => {
  expect([beatenWords(event, barrier), beatWords(event, barrier)]).toEqual([beaten, beat]);
});

test('a final is won in a time or with a distance', () => {
  expect(wonWords(men('800m'), time(100_910))).toBe('win the men’s 800 m in 1:40.91');
  expect(wonWords(vault, distance(506))).toBe('win the women’s pole vault with 5.06 m');
});

test.each([
  ['Agberto Conceiço Guimarăes', 'BRA', true],
  ['Juan Núńez', 'DOM', true],
  ['Adelina Gavrilă', 'ROU', false],
  ['Jakub Vadlejch', 'CZE', false],
  ['João Carlos de Oliveira', 'BRA', false],
])('%s of %s is misread: %s', (name, nation, is) => {
  expect(isMisread({ name, nation })).toBe(is);
});

test.each([
  ['It comes down to the athletes and the way they see their chances.', false],
  ['I think good tactics and bad tactics can have different outcomes.', false],
  ['I was just excited to go out and race.', true],
  ['Leaving Paris empty-handed was never an option.', true],
  ['That would have been a 3:26 for anybody.', true],
  ['For some of those who run here, it’s 16 days.', false],
  ['It’s almost two weeks since Paris, so that’s a lot of time to recover.', false],
])('“%s” tells of somebody: %s', (text, is) => {
  expect(isTelling(text)).toBe(is);
});
