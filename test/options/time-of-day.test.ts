import { expect, test } from 'vitest';
import { completeTime, parseTimeOfDay, timeOrRefuse } from '../../src/options/time-of-day.ts';
import { world } from '../fixture-world.ts';

test.each([
  ['7:30', '07:30'],
  ['07:30', '07:30'],
  ['7.30', '07:30'],
  ['0730', '07:30'],
  ['7h30', '07:30'],
  ['7', '07:00'],
  ['7pm', '19:00'],
  ['7 PM', '19:00'],
  ['7:30 a.m.', '07:30'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['12:05am', '00:05'],
  ['noon', '12:00'],
  ['Midnight', '00:00'],
  [' 23:59 ', '23:59'],
  ['0:00', '00:00'],
  ['25:00', null],
  ['24:00', null],
  ['7:60', null],
  ['13pm', null],
  ['0am', null],
  ['7:3', null],
  ['soon', null],
  ['constructor', null],
  ['', null],
])('%j is %s', (typed, expected) => {
  expect(parseTimeOfDay(typed)).toBe(expected);
});

test('what is no time is refused with a way to write one', () => {
  expect(() => timeOrRefuse('25:00')).toThrow(
    '“25\\:00” is no time of day. Write it like 7:30, 07.30 or 7pm, from 0:00 to 23:59.',
  );
});

const offered = (typed: string): string[] => completeTime(world, typed, {}).map(({ value }) => value);

test.each([
  ['7', ['07:00', '07:00', '07:15', '07:30', '07:45', '19:00', '19:15', '19:30', '19:45']],
  ['7pm', ['19:00', '19:00', '19:15', '19:30', '19:45']],
  ['18:20', ['18:20', '18:00', '18:15', '18:30', '18:45']],
  ['x', []],
])('while %j is typed, the quarters of that hour are offered', (typed, expected) => {
  expect(offered(typed)).toEqual(expected);
});

test('before anything is typed, usual times are offered', () => {
  expect(offered('')).toContain('07:30');
});
