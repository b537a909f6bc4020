import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandBody } from '../../../src/playground/bodies/command-body.ts';
import { entriesIn, matching, problemOf, readLine } from '../../../src/playground/page/command-line.js';
import { offeredCommands, types } from '../../../src/playground/page/offered-commands.js';
import { registered } from '../../../src/playground/registered-command.ts';

const as = (body: unknown, id: string) =>
  registered(commandBody.parse(JSON.parse(JSON.stringify(body))), { id, version: '1', guild: undefined });
const known = commands.map(({ data }, i) => as(data, String(i + 1)));
const guild = { id: '1', permissions: '0', hasBot: true };
const entries = entriesIn(known, guild);

describe('the list of commands', () => {
  test('holds each subcommand by itself, by name', () => {
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['quote by', 'quote random', 'rivalry']));
    expect(names).not.toContain('quote');
    expect(names).toEqual(names.toSorted());
  });

  test('puts what begins with the typed text before what only contains it', () => {
    const named = ['helper', 'r', 'rr', 'arr'].map((name, i) => as({ name, description: 'd' }, String(i)));
    expect(matching(entriesIn(named, guild), 'r').map(({ name }) => name)).toEqual(['r', 'rr', 'arr', 'helper']);
  });

  test.each([
    ['nobody asked', {}, '0', true],
    ['a permission that one has', { default_member_permissions: '32' }, '32', true],
    ['a permission that one lacks', { default_member_permissions: '32' }, '16', false],
    ['nobody but administrators', { default_member_permissions: '0' }, '32', false],
    ['an administrator', { default_member_permissions: '0' }, '8', true],
    ['private messages only', { contexts: [1] }, '8', false],
    ['whoever installed it for themselves', { integration_types: [1] }, '8', false],
    ['whoever installed it, there or for themselves', { integration_types: [1, 0] }, '0', true],
  ])('in a server, offers what one may use: %s', (_, more, permissions, isOffered) => {
    const command = as({ name: 'a', description: 'd', ...more }, '1');
    expect(entriesIn([command], { id: '1', permissions, hasBot: true })).toHaveLength(isOffered ? 1 : 0);
  });

  test('in a server without the bot, offers nothing', () => {
    const command = as({ name: 'a', description: 'd' }, '1');
    expect(entriesIn([command], { ...guild, hasBot: false })).toEqual([]);
  });

  test('in private, offers what is meant for it', () => {
    const named = [
      as({ name: 'a', description: 'd', contexts: [0] }, '1'),
      as({ name: 'b', description: 'd', contexts: [0, 1] }, '2'),
    ];
    expect(entriesIn(named, undefined).map(({ name }) => name)).toEqual(['b']);
  });
});

test.each([
  ['slash', types.slash, ['typed']],
  ['user', types.user, ['Favourites']],
  ['message', types.message, ['Keep for good', 'Read as article']],
])('the commands of a %s menu are those of its type, by name', (_, type, names) => {
  const mixed = [
    as({ name: 'typed', description: 'd' }, '1'),
    as({ name: 'Read as article', type: 3 }, '2'),
    as({ name: 'Favourites', type: 2 }, '3'),
    as({ name: 'Keep for good', type: 3 }, '4'),
  ];
  expect(offeredCommands(mixed, type, guild).map(({ name }) => name)).toEqual(names);
});

describe('a line that was typed', () => {
  test.each([
    ['/rivalry a:Josh Kerr b:Jakob Ingebrigtsen', 'rivalry', { a: 'Josh Kerr', b: 'Jakob Ingebrigtsen' }],
    ['/quote search words:a: b', 'quote search', { words: 'a: b' }],
    ['/rivalry a:x c:y', 'rivalry', { a: 'x c:y' }],
    ['/result', 'result', {}],
    ['/rivalry ', 'rivalry', {}],
  ])('%s', (line, name, texts) => {
    expect(readLine(line, entries)).toEqual({ entry: entries.find((entry) => entry.name === name), texts });
  });

  test.each(['/quote', '/resultx', 'result', '/nothing a:b'])('%s is no whole command', (line) => {
    expect(readLine(line, entries)).toBeNull();
  });
});

const option = (type: 3 | 4 | 10, more: object = {}) => {
  const [made] = entriesIn(
    [as({ name: 'a', description: 'd', options: [{ type, name: 'o', description: 'd', ...more }] }, '1')],
    guild,
  );
  const [only] = made?.options ?? [];
  if (!only) throw new Error('the command has one option');
  return only;
};

test.each([
  [option(3, { required: true }), '', 'This option is required. Specify a value.'],
  [option(3), '', null],
  [option(3, { max_length: 3 }), 'abcd', 'Enter at most 3 characters.'],
  [option(3, { min_length: 2 }), 'a', 'Enter at least 2 characters.'],
  [option(4), '1.5', 'Enter a whole number.'],
  [option(4, { min_value: 1800 }), '1799', 'The value must be at least 1800.'],
  [option(4, { max_value: 2999 }), '3000', 'The value must be at most 2999.'],
  [option(4, { min_value: 1800 }), '1800', null],
  [option(10), 'x', 'Enter a number.'],
  [option(10), '1.5', null],
])('what is wrong with the text of an option: %#', (of, text, problem) => {
  expect(problemOf(of, text)).toBe(problem);
});
