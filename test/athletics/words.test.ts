import { expect, test } from 'vitest';
import { dateSchema, formatDate } from '../../src/athletics/date.ts';
import { disciplineOf, disciplines, eventKey, eventName } from '../../src/athletics/discipline.ts';
import { parseMark } from '../../src/athletics/mark.ts';
import { fold, slug, surname } from '../../src/athletics/name.ts';
import { ordinal } from '../../src/athletics/ordinal.ts';
import { isPlausible } from '../../src/athletics/plausible.ts';
import { sortRecords } from '../../src/athletics/record.ts';

test.each([
  ['Ó Lionáird', 'o lionaird'],
  ["O'Hare", 'ohare'],
  ['Asher-Smith', 'asher smith'],
  ['Solfrid Sørum', 'solfrid sorum'],
  ['Łukasz  ', 'lukasz'],
  ['Çakır', 'cakir'],
])('%s is compared as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test.each([
  ['Jakob Ingebrigtsen', 'Ingebrigtsen'],
  ['Wayde van Niekerk', 'van Niekerk'],
  ['Sydney McLaughlin-Levrone', 'McLaughlin-Levrone'],
  ['Hicham El Guerrouj', 'El Guerrouj'],
  ['Pelé', 'Pelé'],
])('the last name of %s is %s', (name, last) => {
  expect(surname(name)).toBe(last);
});

test('an identifier has neither accents nor spaces', () => {
  expect(slug('Cathal Ó Lionáird')).toBe('cathal-o-lionaird');
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
])('%i is written %s', (n, text) => {
  expect(ordinal(n)).toBe(text);
});

test.each([
  [{ discipline: '1500m', sex: 'men', indoor: false }, 'Men’s 1500 m', 'men-1500m'],
  [{ discipline: '2miles', sex: 'men', indoor: true }, 'Men’s 2 miles short track', 'men-2miles-sh'],
  [{ discipline: '4x400m', sex: 'men', indoor: true }, 'Men’s 4 × 400 m relay short track', 'men-4x400m-sh'],
  [{ discipline: '60mh', sex: 'women', indoor: true }, 'Women’s 60 m hurdles indoors', 'women-60mh-sh'],
  [{ discipline: 'triple-jump', sex: 'men', indoor: true }, 'Men’s triple jump indoors', 'men-triple-jump-sh'],
  [{ discipline: 'pentathlon', sex: 'women', indoor: true }, 'Women’s pentathlon indoors', 'women-pentathlon-sh'],
  [{ discipline: 'mile', sex: 'women', indoor: false }, 'Women’s mile', 'women-mile'],
  [{ discipline: '4x400m', sex: 'mixed', indoor: false }, 'Mixed 4 × 400 m relay', 'mixed-4x400m'],
  [{ discipline: 'marathon', sex: null, indoor: false }, 'Marathon', 'open-marathon'],
] as const)('%j is the %s', (event, name, key) => {
  expect(eventName(event)).toBe(name);
  expect(eventKey(event)).toBe(key);
});

test('every discipline has its own id and name', () => {
  expect(new Set(disciplines.map(({ id }) => id)).size).toBe(disciplines.length);
  expect(new Set(disciplines.map(({ name }) => name)).size).toBe(disciplines.length);
  expect(disciplines.every((discipline) => disciplineOf(discipline.id) === discipline)).toBe(true);
});

test.each([
  ['3:27.14', '1500m', true],
  ['3:27.14', 'mile', false],
  ['3:45.34', 'mile', true],
  ['8:00.67', '2miles', true],
  ['10.08', '100m', true],
  ['10.08', 'long-jump', false],
  ['8.95 m', 'long-jump', true],
  ['8.95 m', 'high-jump', false],
  ['2:05:34', 'marathon', true],
  ['9126 pts', 'decathlon', true],
] as const)('%s for %s: %s', (mark, discipline, plausible) => {
  const parsed = parseMark(mark);
  expect(parsed && isPlausible(parsed, discipline)).toBe(plausible);
});

test('records stand once, the widest first', () => {
  expect(sortRecords(['PB', 'OR', 'NR', 'OR'])).toEqual(['OR', 'NR', 'PB']);
});

test('a date is a real day, and is written as fans write it', () => {
  expect(formatDate('2024-08-06')).toBe('6 Aug 2024');
  expect(dateSchema.safeParse('2024-02-29').success).toBe(true);
  for (const wrong of ['2023-02-29', '2024-8-6', '6 Aug 2024', ''])
    expect(dateSchema.safeParse(wrong).success).toBe(false);
});
