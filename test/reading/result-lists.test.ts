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

test('rows without a discipline above them are no results', () => {
  expect(resultsIn('1. Josh Kerr (Britain) 3:29.38')).toEqual([]);
});
