import { expect, test } from 'vitest';
import { lastName } from '../../src/wording/athlete-label.ts';
import { meetName } from '../../src/wording/event-words.ts';
import { shortName, tableName } from '../../src/wording/short-name.ts';
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
  ['United States', 13, 'United States'],
  ['United States', 10, 'USA'],
  ['Trinidad and Tobago', 12, 'TTO'],
  ['USA Blue', 7, 'USA Bl…'],
  ['Chad Johnson', 10, 'C. Johnson'],
])('%s in %i columns is %s', (name, width, short) => {
  expect(shortName(name, width)).toBe(short);
});

test.each([
  ['United States', 'United States'],
  ['German Democratic Republic', 'East Germany'],
  ['United States Blue', 'USA Blue'],
  ['Santa Monica Track Club', 'Santa Monica Track Club'],
])('the team %s stands in tables as %s', (name, shown) => {
  expect(tableName({ name, team: true, nation: name.startsWith('German') ? 'GDR' : 'USA' })).toBe(shown);
});

test.each([
  ['Olympic Games', 2024, 'Olympic Games 2024'],
  ['Tokyo 2020 Olympic Games', 2021, 'Tokyo 2020 Olympic Games'],
])('%s held in %i is shown as %s', (name, year, shown) => {
  expect(meetName(edition('meet', name, year))).toBe(shown);
});
