import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLists } from '../../src/data/lists-file.ts';
import { listedNames } from '../../src/lists/listed-names.ts';

const lists = await readLists(join(import.meta.dirname, '../../data/toplists.bin'));
if (!lists) throw new Error('no data/toplists.bin');
const { sexOf, sexOfGivenName } = listedNames(lists);

test.each([
  ['Rory', 'men'],
  ['Amelia', 'women'],
  ['amélia', 'women'],
  // Men and women are called so.
  ['Jordan', null],
  ['Kim', null],
  // Too few are, or nobody.
  ['Caster', null],
  ['Nobody', null],
  ['', null],
])('%j is a given name of %s', (givenName, sex) => {
  expect(sexOfGivenName(givenName)).toBe(sex);
});

test.each([
  ['Usain Bolt', 'men'],
  ['usain bolt', 'men'],
  ['Faith Kipyegon', 'women'],
  ['Nobody Atall', undefined],
])('%s is in the lists of %s', (fullName, sex) => {
  expect(sexOf(fullName)).toBe(sex);
});
