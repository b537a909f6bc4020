import { expect, test } from 'vitest';
import { guildScope, isScope, ownerOf, scopeOf, userScope } from '../src/scope.ts';

test('a key tells whose it is', () => {
  expect(ownerOf(guildScope('20'))).toEqual({ kind: 'guild', guildId: '20' });
  expect(ownerOf(userScope('10'))).toEqual({ kind: 'user', userId: '10' });
  expect(ownerOf(scopeOf('20', '10'))).toEqual({ kind: 'guild', guildId: '20' });
  expect(ownerOf(scopeOf(null, '10'))).toEqual({ kind: 'user', userId: '10' });
});

test.each([
  ['guild:20', true],
  ['user:10', true],
  ['guild:', false],
  ['channel:40', false],
  ['20', false],
  ['test guild:20', false],
  ['guild:20 p1', false],
  ['', false],
])('%j as a key: %j', (key, isOne) => {
  expect(isScope(key)).toBe(isOne);
});
