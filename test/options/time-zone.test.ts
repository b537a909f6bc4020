import { expect, test } from 'vitest';
import { completeTimeZone, zoneOrRefuse } from '../../src/options/time-zone.ts';
import { Refusal } from '../../src/refusal.ts';
import { world } from '../fixture-world.ts';

const again = (zone: string) => ({ command: 'test', options: { zone } });

test.each([
  ['Europe/Oslo', 'Europe/Oslo'],
  ['europe/oslo', 'Europe/Oslo'],
  ['Oslo', 'Europe/Oslo'],
  ['new york', 'America/New_York'],
  ['America/New York', 'America/New_York'],
  ['kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Kyiv', 'Europe/Kyiv'],
  ['utc', 'UTC'],
  ['US/Eastern', 'US/Eastern'],
])('%s is %s', (typed, expected) => {
  expect(zoneOrRefuse(typed, again)).toBe(expected);
});

function refusal(typed: string): Refusal {
  try {
    zoneOrRefuse(typed, again);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('expected a refusal');
}

test.each<[typed: string, message: string, offered: string[]]>([
  ['Europe/Olso', 'No time zone called “Europe/Olso”. Did you mean Europe/Oslo?', ['Europe/Oslo']],
  [
    'indiana',
    'No time zone called “indiana”. Did you mean America/Indiana/Knox, America/Indiana/Marengo or America/Indiana/Petersburg?',
    ['America/Indiana/Knox', 'America/Indiana/Marengo', 'America/Indiana/Petersburg'],
  ],
  ['+05:30', 'No time zone called “+05\\:30”. Type your nearest big city and pick from the list.', []],
  ['', 'No time zone called “–”. Type your nearest big city and pick from the list.', []],
])('%j is refused with those nearby', (typed, message, offered) => {
  const { message: said, suggestions } = refusal(typed);
  expect(said).toBe(message);
  expect(suggestions.map(({ label }) => label)).toEqual(offered);
});

test('while a city is typed, its zone is offered with what its clock shows', () => {
  expect(completeTimeZone(world, 'lord', {})).toEqual([
    { name: 'Australia/Lord Howe · 22:30 now', value: 'Australia/Lord_Howe' },
  ]);
});

test('every zone that is offered is one, whatever is typed first', () => {
  const letters = ['', ...'abcdefghijklmnopqrstuvwxyz'];
  const zones = letters.flatMap((letter) => completeTimeZone(world, letter, {}).map(({ value }) => value));
  expect(new Set(zones).size).toBeGreaterThan(200);
  for (const zone of zones) expect(zoneOrRefuse(zone, again)).toBe(zone);
});
