import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { askCommand } from '../../src/terminal/ask.ts';

const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const world = { ...buildWorld(await load('data')), now, random: () => 0.5 };

/** What is printed and complained of, and the exit code. */
function asked(args: readonly string[]): { code: number; told: string[] } {
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text);
  const code = askCommand(args, { world, commands, newId: () => 'ab12' }, { print: tell, complain: tell });
  return { code, told };
}

test.each([
  '/announce setup channel:#call-room time:7:30 timezone:Europe/Oslo',
  '/trivia start',
  '/follow me time:7:30 timezone:Europe/Oslo',
  '/follow add athlete:Jakob Ingebrigtsen for:me',
  '/predict list',
])('%s works in Discord and the playground only', (line) => {
  expect(asked([line])).toEqual({
    code: 1,
    told: [
      'This one works in Discord and in the playground only, where the bot remembers and can post: npm start opens it.',
    ],
  });
});

test.each([
  ['as cmd.exe leaves them', ["'/pace", 'mark:3:26.0', 'discipline:1500', "sex:men'"]],
  ['twice', ['"/pace mark:3:26.0 discipline:1500 sex:men"']],
  ['at the start alone', ["'/pace mark:3:26.0 discipline:1500 sex:men"]],
  ['nowhere, and no slash', ['pace mark:3:26.0 discipline:1500 sex:men']],
])('quotation marks around a line don’t matter: %s', (_, args) => {
  const { code, told } = asked(args);
  expect(code).toBe(0);
  expect(told.join()).toContain('Men’s 1500 m · 3:26.0');
});
