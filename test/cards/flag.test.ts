import { expect, test } from 'vitest';
import { flag } from '../../src/cards/flag.ts';

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
