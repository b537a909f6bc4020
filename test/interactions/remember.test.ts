import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { type Caller, defineCommand } from '../../src/command.ts';
import { remember } from '../../src/interactions/remember.ts';
import { slashCommand } from '../../src/options/slash-command.ts';
import { Refusal } from '../../src/refusal.ts';
import { reply } from '../../src/reply.ts';
import type { World } from '../../src/world.ts';
import { callerOf } from '../fixture-caller.ts';
import { resultsOf } from '../fixture-results.ts';
import { world } from '../fixture-world.ts';
import { generatedInteraction } from '../generated/interaction.ts';

/** A command that says what `see` sees, and how often it was run. */
function counting(see: (world: World, caller: Caller) => unknown) {
  let runs = 0;
  const command = defineCommand({
    data: slashCommand('count', 'Counts'),
    examples: ['/count'],
    options: z.looseObject({}),
    run(world, options, caller) {
      runs += 1;
      return reply([{ description: `${JSON.stringify(options)} ${see(world, caller)}` }]);
    },
  });
  const { run } = remember(command);
  const ask = (options = {}, asked = world, userId = '10') =>
    run(asked, { command: 'count', options }, callerOf({ userId }));
  return { ask, runs: () => runs };
}

test('the same question is worked out once, whoever asks and whenever', () => {
  const { ask, runs } = counting(({ results }) => results.told.length);
  const first = ask({ a: 'Kerr' });
  expect(ask({ a: 'Kerr' }, { ...world, random: () => 0.9 }, '11')).toBe(first);
  expect(runs()).toBe(1);
});

test('another question, and other results, are worked out anew', () => {
  const { ask, runs } = counting(() => '');
  ask({ a: 'Kerr' });
  ask({ a: 'Nuguse' });
  ask({ a: 'Kerr' }, { ...world, results: resultsOf([], []) });
  expect(runs()).toBe(3);
});

test.each<[string, (world: World, caller: Caller) => unknown]>([
  ['the clock', ({ now }) => now],
  ['chance', ({ random }) => random()],
  ['who asks', (_, { userId }) => userId],
  ['where', (_, { guildId }) => guildId],
])('a reply that depends on %s is worked out each time', (_, see) => {
  const { ask, runs } = counting(see);
  ask();
  ask();
  expect(runs()).toBe(2);
});

test('a refusal is not remembered', () => {
  let runs = 0;
  const { ask } = counting(() => {
    runs += 1;
    throw new Refusal('No.');
  });
  expect(() => ask()).toThrow(Refusal);
  expect(() => ask()).toThrow(Refusal);
  expect(runs).toBe(2);
});

test('only the latest replies are remembered, and none to a question as long as a book', () => {
  const { ask, runs } = counting(() => '');
  const many = Array.from({ length: 501 }, (_, n) => ({ n: String(n) }));
  for (const options of many) ask(options);
  ask(many.at(-1));
  expect(runs()).toBe(501);
  ask(many[0]);
  expect(runs()).toBe(502);
  ask({ a: 'x'.repeat(300) });
  ask({ a: 'x'.repeat(300) });
  expect(runs()).toBe(504);
});

test('what is asked of commands that remember is answered as by those that don’t, the first time and again', () => {
  const remembering = commands.map(remember);
  const context = { world, commands, newId: () => 'ab12' };
  fc.assert(
    fc.property(generatedInteraction(world), (sent) => {
      const fresh = answer(sent, context);
      expect(answer(sent, { ...context, commands: remembering })).toEqual(fresh);
      expect(answer(sent, { ...context, commands: remembering })).toEqual(fresh);
    }),
    { numRuns: 2000 },
  );
});
