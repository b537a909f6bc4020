import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answer } from '../src/answer.ts';
import type { Invocation } from '../src/invocation.ts';
import type { Reply } from '../src/reply.ts';
import type { World } from '../src/world.ts';
import { componentsOf, expectToFit } from './discord-limits.ts';
import { autocomplete, command, press } from './fixture-interaction.ts';
import { hostileText, hostileWorld } from './hostile-world.ts';

const contextOf = (world: World) => ({ world, commands, newId: () => 'test' });

/** The message an interaction is answered with, held against the limits; a failure is thrown again. */
function messageFor(interaction: unknown, world: World): Reply {
  const { response, failure } = answer(interaction, contextOf(world));
  if (failure) throw failure.cause;
  if (response.type !== 4 && response.type !== 7) throw new Error(`expected a message, got type ${response.type}`);
  const { embeds = [], components = [], content, allowed_mentions } = response.data ?? {};
  expect(allowed_mentions).toEqual({ parse: [] });
  const rows = components.filter((row) => row.type === 1);
  const reply = {
    embeds,
    components: rows,
    allowed_mentions: { parse: [] },
    ...(content !== undefined && { content }),
  } as const;
  expectToFit({ ...reply, allowed_mentions: { parse: [] } }, ['https://example.com']);
  return { ...reply, allowed_mentions: { parse: [] } };
}

/** Every press that the components of a reply allow. */
const pressesOf = ({ components }: Reply) =>
  componentsOf(components).flatMap((component) => {
    if (component.type === 3)
      return component.options.map(({ value }) => press(component.custom_id, { values: [value] }));
    if (component.type === 2 && 'custom_id' in component && !component.disabled) return [press(component.custom_id)];
    return [];
  });

/** A question about every athlete, pair, race and quote of a world. */
const everyQuestion = ({ results, quotes }: World): Invocation[] => [
  { command: 'result', options: {} },
  { command: 'sources', options: {} },
  { command: 'help', options: {} },
  { command: 'quote', subcommand: 'random', options: {} },
  ...results.told.map(({ id }) => ({ command: 'result', options: { race: id } })),
  ...quotes.all.map(({ text }) => ({ command: 'quote', subcommand: 'search', options: { words: text } })),
  ...quotes.speakers.map(({ id }) => ({ command: 'quote', subcommand: 'by', options: { speaker: id } })),
  ...results.athletes.flatMap(({ id }) => [
    { command: 'athlete', options: { name: id } },
    { command: 'result', options: { athlete: id } },
    { command: 'quote', subcommand: 'by', options: { speaker: id } },
    { command: 'quote', subcommand: 'about', options: { athlete: id } },
    ...results.athletes.map((other) => ({ command: 'rivalry', options: { a: id, b: other.id } })),
  ]),
];

test('every answer about everything in a hostile world, and every button on it, fits Discord', () => {
  fc.assert(
    fc.property(hostileWorld, (world) => {
      for (const { command: name, ...line } of everyQuestion(world)) {
        for (const pressed of pressesOf(messageFor(command(name, line), world))) messageFor(pressed, world);
      }
    }),
    { numRuns: 30 },
  );
});

const typedQuestion = fc.oneof(
  fc.record({
    name: fc.constant('result'),
    options: fc.record(
      { athlete: hostileText, event: hostileText, meet: hostileText, year: fc.integer() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    name: fc.constant('rivalry'),
    options: fc.record({ a: hostileText, b: hostileText, event: hostileText }, { requiredKeys: ['a', 'b'] }),
  }),
  fc.record({ name: fc.constant('athlete'), options: fc.record({ name: hostileText }) }),
  fc.record({
    name: fc.constant('quote'),
    subcommand: fc.constant('search'),
    options: fc.record({ words: hostileText }),
  }),
  fc.record({
    name: fc.constant('quote'),
    subcommand: fc.constant('by'),
    options: fc.record({ speaker: hostileText }),
  }),
);

test('whatever is typed, the answer and every button on it fits Discord', () => {
  fc.assert(
    fc.property(hostileWorld, fc.array(typedQuestion, { maxLength: 20 }), (world, questions) => {
      for (const { name, ...line } of questions) {
        for (const pressed of pressesOf(messageFor(command(name, line), world))) messageFor(pressed, world);
      }
    }),
    { numRuns: 40 },
  );
});

const completed = [
  ['result', 'athlete'],
  ['result', 'event'],
  ['result', 'meet'],
  ['rivalry', 'a'],
  ['rivalry', 'b'],
  ['rivalry', 'event'],
  ['athlete', 'name'],
  ['quote', 'speaker'],
  ['quote', 'athlete'],
] as const;

test('whatever is typed, autocomplete offers at most 25 choices of 1 to 100 characters', () => {
  fc.assert(
    fc.property(hostileWorld, hostileText, fc.constantFrom(...completed), (world, text, [name, option]) => {
      for (const typed of ['', text, text.slice(0, 3)]) {
        const { response, outcome } = answer(
          autocomplete(name, { options: { [option]: typed }, focused: option }),
          contextOf(world),
        );
        const choices = response.type === 8 ? (response.data.choices ?? []) : [];
        expect(outcome).toBe('answered');
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of choices) {
          expect(shown.length).toBeGreaterThan(0);
          expect(shown.length).toBeLessThanOrEqual(100);
          expect(String(value).length).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});
