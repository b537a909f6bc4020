import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandBody } from '../../src/playground/bodies/command-body.ts';
import { entriesIn, type Option, problemOf, readLine } from '../../src/playground/page/command-line.js';
import { namedChoice } from '../../src/playground/page/fitting-choices.js';
import { registered } from '../../src/playground/registered-command.ts';
import { CommandLineError, interactionFor } from '../../src/terminal/command-line.ts';

const entries = entriesIn(
  commands.map(({ data }, i) =>
    registered(commandBody.parse(JSON.parse(JSON.stringify(data))), { id: String(i), version: '1', guild: undefined }),
  ),
  { id: '1', permissions: '8', hasBot: true },
);

/** What is wrong with the text of an option: what can’t be typed there, or is none of its choices. */
function wrongIn(option: Option, text: string): string | null {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (text !== '' && choices.length > 0 && namedChoice(choices, text) === null)
    return `${option.name} has no choice “${text}”`;
  return problemOf(option, text);
}

/** Everything that is wrong with a command line: an unknown command or option, one that is missing, a choice that isn't one. */
function wrongWith(line: string): string[] {
  const read = readLine(line, entries);
  if (!read) return ['This is no command'];
  // Throws for what belongs to no option.
  interactionFor(line, commands, false);
  return read.entry.options.flatMap((option) => wrongIn(option, read.texts[option.name] ?? '') ?? []);
}

/** The last cell of each row of the table that begins so, as far as it is a command line. */
const tabled = (document: string, head: string): string[] => {
  const [, table = ''] = document.split(head);
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.flatMap((row) => /`(\/[^`]+)` \|$/.exec(row)?.[1] ?? row);
};

const inReadme = tabled(readFileSync('README.md', 'utf8'), '| command | what it answers | for example |');
const inCommands = commands.flatMap(({ examples }) => examples);

test('README.md has an example of every command that is typed', () => {
  const typed = commands.filter(({ data }) => 'description' in data).map(({ name }) => name);
  expect(new Set(inReadme.map((line) => /^\/([\w-]+)/.exec(line)?.[1]))).toEqual(new Set(typed));
});

describe.each([
  ['README.md', inReadme],
  ['the commands, as /help shows it,', inCommands],
])('an example of %s can be sent as it stands', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(wrongWith(line)).toEqual([]);
  });
});

test.each([
  ['/nothing of:it', ['This is no command']],
  ['/pace mark:3:26 discipline:1500 sex:boys', ['sex has no choice “boys”']],
])('%s can’t be sent', (line, wrong) => {
  expect(wrongWith(line)).toEqual(wrong);
});

test.each(['/pace 3:26', '/records discipline:100 year:soon', '/rivalry a:Josh Kerr'])('%s isn’t taken', (line) => {
  expect(() => wrongWith(line)).toThrow(CommandLineError);
});
