import { expect, test } from 'vitest';
import { beginsName } from '../../src/athletics/begins-name.ts';
import { hasWords } from '../../src/athletics/has-words.ts';

test.each([
  ['Usain Bolt', 'usain', true, true],
  ['Shelly-Ann Fraser-Pryce', 'Shelly Ann', true, true],
  ["Sha'Carri Richardson", 'shacarri', true, true],
  ['Kipchoge Keino', 'kip keino', true, true],
  ['Wayde van Niekerk', 'way van niekerk', true, true],
  ['Lucia Stafford', 'St Lucia', false, true],
  ['Yelena Isinbayeva', 'isinb', false, true],
  ['Mo Jiadie', 'mo farah', false, false],
  ['Usain Bolt', 'Usain Blt', false, false],
])('%s: “%s” has its words: %j, begins it: %j', (name, typed, has, begins) => {
  expect(hasWords({ name }, typed)).toBe(has);
  expect(beginsName({ name }, typed)).toBe(begins);
});

test('nothing is no word of anything', () => {
  expect(hasWords({ name: 'Usain Bolt' }, ' ')).toBe(false);
});

test('other names count', () => {
  expect(hasWords({ name: 'Armand Duplantis', aliases: ['Mondo Duplantis'] }, 'mondo')).toBe(true);
});
