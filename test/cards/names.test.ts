import { expect, test } from 'vitest';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { pageText } from '../../src/cards/pager.ts';
import { lastName } from '../../src/wording/athlete-label.ts';
import { eventTitle, meetName } from '../../src/wording/event-words.ts';
import { cellName, shortName, tableName } from '../../src/wording/short-name.ts';
import { shortWhats } from '../../src/wording/short-what.ts';
import { athlete, edition } from '../fixture-results.ts';

test.each([
  ['Hicham El Guerrouj', [], 'El Guerrouj'],
  ['Liu Xiang', ['Xiang Liu'], 'Liu'],
  ['Bingtian Su', [], 'Su'],
  ['Josh Kerr', ['Joshua Kerr'], 'Kerr'],
  ['Florence Griffith Joyner', ['Florence Griffith'], 'Griffith Joyner'],
  ['Kimberly García León', ['Kimberly García'], 'García León'],
  ['Mo Farah', ['Mo'], 'Farah'],
])('%s, also known as %j, is called %s', (name, aliases, called) => {
  expect(lastName({ name, aliases })).toBe(called);
});

test.each([
  ['Jakob Ingebrigtsen', 15, 'J. Ingebrigtsen'],
  ['United States', 13, 'United States'],
  ['United States', 10, 'USA'],
  ['Trinidad and Tobago', 12, 'TTO'],
  ['Côte d’Ivoire', 11, 'CIV'],
  ['USA Blue', 7, 'USA Bl…'],
  ['Chad Johnson', 10, 'C. Johnson'],
])('%s in %i columns is %s', (name, width, short) => {
  expect(shortName(name, width)).toBe(short);
});

test.each([
  ['Florence Griffith Joyner', ['Florence Griffith'], 18, 'F. Griffith Joyner'],
  ['Florence Griffith Joyner', ['Florence Griffith'], 15, 'Griffith Joyner'],
  ['Florence Griffith Joyner', ['Florence Griffith'], 12, 'Griffith J.'],
  ['Florence Griffith Joyner', ['Florence Griffith'], 8, 'Griffit…'],
  ['Sydney McLaughlin-Levrone', [], 14, 'McLaughlin-L.'],
  ['Marie-Josée Ta Lou', [], 9, 'M. Ta Lou'],
  ['Alison dos Santos', [], 13, 'A. dos Santos'],
  ['Liu Shiying', ['Shiying Liu'], 8, 'Liu S.'],
  ['Hicham El Guerrouj', [], 8, 'El Guer…'],
  ['Qieyang Shijie', ['Shijie Qieyang'], 14, 'Qieyang Shijie'],
  ['Qieyang Shijie', ['Shijie Qieyang'], 9, 'Qieyang…'],
  ['Wayde van Niekerk', [], 14, 'W. van Niekerk'],
  ['Wayde van Niekerk', [], 11, 'van Niekerk'],
])('in a table, %s, also known as %j, is in %i columns %s', (name, aliases, width, shown) => {
  expect(shortName(cellName(athlete('one', name, 'USA', { aliases })), width).replaceAll('\u00a0', ' ')).toBe(shown);
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
  ['Santa Monica Track Club', 20, 'Santa Monica Track…'],
  ['Reebok Enclave', 10, 'Reebok E.'],
  ['United States', 8, 'USA'],
  ['United States Blue', 8, 'USA Blue'],
])('a team is no person: %s in %i columns is %s', (name, width, shown) => {
  const short = shortName(cellName(athlete('team', name, 'USA', { team: true })), width);
  expect(short.replaceAll('\u00a0', ' ')).toBe(shown);
});

test.each([
  ['women’s 1500', 'Women’s 1500 m'],
  ['mile', 'Mile'],
  ['women’s throws', 'Women’s shot put, discus throw, hammer throw or javelin throw'],
])('%s is called %s in a title', (text, title) => {
  const query = parseEvent(text);
  expect(query && eventTitle(query)).toBe(title);
});

test.each([
  ['Olympic Games', 2024, 'Olympic Games 2024'],
  ['Tokyo 2020 Olympic Games', 2021, 'Tokyo 2020 Olympic Games'],
])('%s held in %i is shown as %s', (name, year, shown) => {
  expect(meetName(edition('meet', name, year))).toBe(shown);
});

test.each([
  ['Half marathon', 13, 'Half marathon'],
  ['Half marathon', 11, 'Half'],
  ['20,000 m walk', 10, '20,000 W'],
  ['20,000 m walk', 7, '20k W'],
  ['10,000 m walk h1', 8, '10k W h1'],
  ['10,000 m walk h1', 11, '10,000 W h1'],
  ['10,000 m f1', 9, '10,000 f1'],
  ['3000 m SC h2', 11, '3000 SC h2'],
  ['4 × 100 m h2', 10, '4×100 h2'],
  ['Long jump q1', 11, 'LJ q1'],
  ['10,000 m', 8, '10,000 m'],
  ['Pole vault', 6, 'PV'],
  ['Javelin', 6, 'Javel…'],
])('%s in %i columns is %s', (what, width, short) => {
  expect(shortWhats([what], width)).toEqual([short]);
});

test.each([
  [{ page: 2, pages: 2478 }, ['Page 2 of 2,478']],
  [{ page: 1, pages: 1 }, []],
])('%j is told as %j', (place, told) => {
  expect(pageText(place)).toEqual(told);
});
