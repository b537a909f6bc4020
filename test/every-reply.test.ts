import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answer } from '../src/answer.ts';
import { eventKey } from '../src/athletics/discipline.ts';
import type { Invocation } from '../src/invocation.ts';
import { drawPicture } from '../src/pictures/picture-request.ts';
import type { Reply } from '../src/reply.ts';
import type { World } from '../src/world.ts';
import { begin, changedBy, posted, setUpAt } from './announcements/fixture-subscription.ts';
import { componentsOf, expectToFit } from './discord-limits.ts';
import { autocomplete, command, press } from './fixture-interaction.ts';
import { world } from './fixture-world.ts';
import { hostileText, hostileWorld } from './hostile-world.ts';

const contextOf = (world: World) => ({ world, commands, newId: () => 'test' });

/** The message an interaction is answered with, held against the limits; a failure is thrown again. */
function messageFor(interaction: unknown, world: World): Reply {
  const { response, failure, picture } = answer(interaction, contextOf(world));
  if (failure) throw failure.cause;
  if (picture) expect(drawPicture(picture, 'dark').alt.length).toBeLessThanOrEqual(1024);
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
  expectToFit({ ...reply, allowed_mentions: { parse: [] } }, ['https://example.com', 'https://discord.com/channels/']);
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
  { command: 'today', options: {} },
  ...['07-04', '08-06', '2024-08-06', '02-29'].map((date) => ({ command: 'today', options: { date } })),
  ...results.listed.store.columns.events.flatMap((event) =>
    [{}, { every: 'true' }, { aided: 'true' }, { nation: 'NOR', year: '2024' }].flatMap((options) => [
      { command: 'records', options: { ...options, discipline: eventKey(event) } },
      { command: 'records', options: { ...options, discipline: event.discipline } },
    ]),
  ),
  ...['1500m', 'men-1500m', 'marathon', 'women-marathon'].flatMap((discipline) =>
    ['3:26.0', '2:05:30'].map((mark) => ({ command: 'pace', options: { mark, discipline } })),
  ),
  ...results.told.map(({ id }) => ({ command: 'result', options: { race: id } })),
  ...quotes.all.map(({ text }) => ({ command: 'quote', subcommand: 'search', options: { words: text } })),
  ...quotes.speakers.map(({ id }) => ({ command: 'quote', subcommand: 'by', options: { speaker: id } })),
  ...results.athletes.flatMap(({ id }) => [
    { command: 'athlete', options: { name: id } },
    { command: 'result', options: { athlete: id } },
    { command: 'quote', subcommand: 'by', options: { speaker: id } },
    { command: 'quote', subcommand: 'about', options: { athlete: id } },
    { command: 'season', options: { athlete: id } },
    { command: 'season', options: { athlete: id, year: '2024' } },
    { command: 'season', options: { athlete: id, event: '1500' } },
    ...results.athletes.flatMap((other) => [
      { command: 'rivalry', options: { a: id, b: other.id } },
      { command: 'compare', options: { a: id, b: other.id } },
    ]),
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
  fc.record({
    name: fc.constant('records'),
    options: fc.record(
      {
        discipline: fc.oneof(hostileText, fc.constantFrom('1500', '100', 'hammer', 'indoor 1500', 'hurdles')),
        nation: fc.oneof(hostileText, fc.constantFrom('NOR', 'Norwegian')),
        year: fc.integer(),
        sex: fc.constantFrom('men', 'women', 'mixed'),
      },
      { requiredKeys: ['discipline'] },
    ),
  }),
  fc.record({ name: fc.constant('today'), options: fc.record({ date: hostileText }) }),
  fc.record({
    name: fc.constant('season'),
    options: fc.record({ athlete: hostileText, year: fc.integer(), event: hostileText }, { requiredKeys: ['athlete'] }),
  }),
  fc.record({
    name: fc.constant('pace'),
    options: fc.record({
      mark: fc.oneof(hostileText, fc.constantFrom('3:26', '8,95', '9126', '59')),
      discipline: fc.oneof(hostileText, fc.constantFrom('1500', 'marathon', 'lj', 'decathlon', 'mile', 'xc', 'dmr')),
    }),
  }),
  fc.record({ name: fc.constant('compare'), options: fc.record({ a: hostileText, b: hostileText }) }),
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

const managed = (name: string, line: Omit<Invocation, 'command'>) => ({
  ...command(name, line),
  guild_id: '20',
  member: { user: { id: '10' }, permissions: '32' },
});

const subscription = fc
  .record({
    names: fc.array(hostileText, { maxLength: 50 }),
    why: hostileText,
    spoilers: fc.constantFrom('shown' as const, 'hidden' as const),
    suspended: fc.boolean(),
  })
  .map(({ names, why, spoilers, suspended }) =>
    changedBy(
      setUpAt('2024-08-20T10:00:00Z', { spoilers, roleId: '123456789012345679', minimum: 0, whenEmpty: 'say so' }),
      ...names.map((name, i) => ({ kind: 'follow', follow: { kind: 'athlete', id: `${i}`, name } }) as const),
      begin('2024-08-30'),
      posted('2024-08-30'),
      { kind: 'missed', day: '2024-08-31', why },
      ...(suspended ? [{ kind: 'suspend', why, at: world.now } as const] : []),
    ),
  );

test('whatever a server and a member have set up and follow, answers about it fit Discord', () => {
  const asked: readonly (readonly [string, string, Invocation['options']?])[] = [
    ...['preview', 'status', 'pause', 'resume', 'stop', 'test'].map((subcommand) => ['announce', subcommand] as const),
    ['follow', 'list'],
    ['follow', 'list', { for: 'me' }],
    ['follow', 'me'],
    ['follow', 'me', { content: 'news' }],
    ['follow', 'add', { athlete: 'x', for: 'me' }],
  ];
  fc.assert(
    fc.property(hostileWorld, subscription, (hostile, own) => {
      const learned = new Map(hostile.articles.map(({ id }) => [id, hostile.now] as const));
      const told = { ...hostile, learned, memory: { ...hostile.memory, subscription: own, own } };
      for (const [name, subcommand, options = {}] of asked) messageFor(managed(name, { subcommand, options }), told);
    }),
    { numRuns: 30 },
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
  ['records', 'discipline'],
  ['records', 'nation'],
  ['today', 'date'],
  ['season', 'athlete'],
  ['season', 'event'],
  ['pace', 'discipline'],
  ['compare', 'a'],
  ['quote', 'speaker'],
  ['quote', 'athlete'],
  ['announce', 'time'],
  ['announce', 'timezone'],
  ['announce', 'content'],
  ['follow', 'athlete'],
  ['follow', 'discipline'],
  ['follow', 'meet'],
  ['follow', 'what'],
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
