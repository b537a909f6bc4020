import { expect, test } from 'vitest';
import { lastName } from '../../src/cards/athlete-label.ts';
import { meetName } from '../../src/cards/event-words.ts';
import { shortName } from '../../src/cards/short-name.ts';
import { edition } from '../fixture-results.ts';

test.each([
  ['Hicham El Guerrouj', [], 'El Guerrouj'],
  ['Liu Xiang', ['Xiang Liu'], 'Liu'],
  ['Bingtian Su', [], 'Su'],
  ['Josh Kerr', ['Joshua Kerr'], 'Kerr'],
])('%s, also known as %j, is called %s', (name, aliases, called) => {
  expect(lastName({ name, aliases })).toBe(called);
});

test.each([
  ['Jakob Ingebrigtsen', 15, 'J. Ingebrigtsen'],
  ['United States', 10, 'United St…'],
  ['Trinidad and Tobago', 12, 'Trinidad an…'],
])('%s in %i columns is %s', (name, width, short) => {
  expect(shortName(name, width)).toBe(short);
});

test.each([
  ['Olympic Games', 2024, 'Olympic Games 2024'],
  ['Tokyo 2020 Olympic Games', 2021, 'Tokyo 2020 Olympic Games'],
])('%s held in %i is shown as %s', (name, year, shown) => {
  expect(meetName(edition('meet', name, year))).toBe(shown);
});
