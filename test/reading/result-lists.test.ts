import { expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

const LIST = `Leading results at the Bislett Games:
Women's 800 metres
1. Keely Hodgkinson (Britain) one minute 55.78 seconds
2. Mary Moraa (Kenya) 1:57.11
3= Jane Example (U.S.) 1:57.20
Men's pole vault
1. Mondo Duplantis (Sweden) 6.10
Men's 4x100 relay
1. Josh Kerr (Britain), Cole Hocker (U.S.) 38.87 seconds`;

test('rows are of the discipline above them, and a relay’s teams are nobody’s', () => {
  expect(resultsIn(LIST)).toEqual([
    'Keely Hodgkinson 800m 1 1:55.78',
    'Mary Moraa 800m 2 1:57.11',
    'Jane Example 800m 3 1:57.20',
    'Armand Duplantis pole-vault 1 6.10 m',
  ]);
});

test('a row gives sex, nation, the name as printed, and the meet above the list', () => {
  expect(read(LIST).claims[3]).toMatchObject({
    sex: 'men',
    nation: 'SWE',
    printedName: 'Mondo Duplantis',
    meet: { id: 'bislett-games', name: 'Bislett Games' },
  });
});

test.each<readonly [string, readonly string[]]>([
  [
    '400m: 1, Ann Sample (GB) 50.12; 2, Beth Other (US) 50.43; 3, Cara Third (Jam) 50.60.',
    ['Ann Sample 400m 1 50.12', 'Beth Other 400m 2 50.43', 'Cara Third 400m 3 50.60'],
  ],
  [
    'Men’s long jump: 1. Max Sample 8.12m, 2. Karl Other 8.01m',
    ['Max Sample long-jump 1 8.12 m', 'Karl Other long-jump 2 8.01 m'],
  ],
  ['Women’s marathon\n1. Ann Sample, Kenya, 2:20:10\n2 Beth Other ETH 2:21:00', ['Ann Sample marathon 1 2:20:10']],
  ['4x100m: 1. Kenya 38.20; 2. Jamaica 38.31', []],
])('a list is read however it is set: %j', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test('rows without a discipline above them are no results', () => {
  expect(resultsIn('1. Josh Kerr (Britain) 3:29.38')).toEqual([]);
});
