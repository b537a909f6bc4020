import { expect, test } from 'vitest';
import { flag } from '../../src/wording/flag.ts';
import { ownFlag } from '../../src/wording/own-flag.ts';

test.each([
  ['NED', '🇳🇱'],
  ['GER', '🇩🇪'],
  ['SUI', '🇨🇭'],
  ['RSA', '🇿🇦'],
  ['KSA', '🇸🇦'],
  ['DEN', '🇩🇰'],
  ['POR', '🇵🇹'],
  ['SLO', '🇸🇮'],
  ['SVK', '🇸🇰'],
  ['BRN', '🇧🇭'],
  ['BRU', '🇧🇳'],
  ['CHA', '🇹🇩'],
  ['CHI', '🇨🇱'],
  ['NIG', '🇳🇪'],
  ['NGR', '🇳🇬'],
  ['GBR', '🇬🇧'],
  ['KOS', '🇽🇰'],
  ['URS', '🏳️'],
  ['AIN', '🏳️'],
  ['XXX', '🏳️'],
  [null, '🏳️'],
])('the flag of %s is %s', (code, emoji) => {
  expect(flag(code)).toBe(emoji);
});

test.each([
  ['KEN', ['🇰🇪']],
  ['URS', []],
  ['GDR', []],
  ['TCH', []],
  ['YUG', []],
  ['FRG', []],
  ['AIN', []],
  [null, []],
])('in a sentence the flag of %s is %j', (code, emoji) => {
  expect(ownFlag(code)).toEqual(emoji);
});
