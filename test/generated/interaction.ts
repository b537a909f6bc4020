import fc from 'fast-check';
import type { StillWorld } from '../../src/build-world.ts';
import { encodeInvocation, type Invocation } from '../../src/invocation.ts';
import { hostileText } from '../hostile-world.ts';
import { commandName, goodLine, strangeLine, strangeOptions } from './line.ts';
import { typedText } from './text.ts';

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String);

// Mostly the same two fans, so that some press the buttons of their own messages.
const userId = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('10', '11') }, { weight: 1, arbitrary: snowflake });
const user = fc.record({ id: userId, username: hostileText, global_name: fc.option(hostileText) });
const member = fc.record({ user, roles: fc.array(snowflake) });

/** Whoever asks: alone, in a guild, or nobody at all. */
const caller = fc.oneof(
  { weight: 10, arbitrary: fc.record({ user }) },
  { weight: 10, arbitrary: fc.record({ guild_id: snowflake, member }) },
  { weight: 1, arbitrary: fc.record({ member: fc.anything(), user: fc.anything() }) },
);

/** A line as the data of an interaction; the last option is the one being typed. */
function dataOf({ command, subcommand, options }: Invocation) {
  const last = Object.keys(options).length - 1;
  const typed = Object.entries(options).map(([name, value], i) => ({ type: 3, name, value, focused: i === last }));
  const nested = subcommand === undefined ? typed : [{ type: 1, name: subcommand, options: typed }];
  return { type: 1, name: command, options: nested };
}

function commandData(text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const type = fc.constantFrom(1, 1, 1, 2, 3, 4);
  const strange = fc.record(
    { id: snowflake, type, name: commandName, options: strangeOptions(text, 3) },
    { requiredKeys: ['type', 'name'] },
  );
  return fc.oneof({ weight: 3, arbitrary: goodLine(text).map(dataOf) }, { weight: 1, arbitrary: strange });
}

function componentData(text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const line = fc
    .oneof({ weight: 3, arbitrary: goodLine(text) }, { weight: 1, arbitrary: strangeLine(text) })
    .map(encodeInvocation);
  const written = fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: text });
  const press = fc.constantFrom('open ', 'turn ', 'turn ', 'pick ', 'vote ', '');
  return fc.record(
    {
      component_type: fc.constantFrom(2, 2, 2, 3, 5, 8, 99),
      custom_id: fc.tuple(press, written).map(([kind, rest]) => kind + rest),
      values: fc.array(written, { maxLength: 3 }),
    },
    { requiredKeys: ['component_type', 'custom_id'] },
  );
}

/** The message that a component stands in: of somebody, of nobody, or something else. */
const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ id: snowflake, interaction_metadata: fc.option(fc.record({ user }), { freq: 9 }) }),
  },
  { weight: 1, arbitrary: fc.anything() },
);

const envelope = { id: snowflake, application_id: snowflake, token: hostileText, version: fc.constant(1) };

const interaction = (type: number, more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.record({ type: fc.constant(type), ...envelope, ...more }), caller)
    .map(([sent, who]) => ({ ...sent, ...who }));

const asJson = (sent: unknown): unknown =>
  JSON.parse(JSON.stringify(sent, (_, value) => (typeof value === 'bigint' ? String(value) : value)));

/** Interactions of every type as they come out of JSON: most could be Discord's, some have parts that no Discord sends. */
export function generatedInteraction(world: StillWorld): fc.Arbitrary<unknown> {
  const text = typedText(world);
  const command = commandData(text);
  const component = componentData(text);
  return fc
    .oneof(
      { weight: 1, arbitrary: interaction(1, {}) },
      { weight: 8, arbitrary: interaction(2, { data: command }) },
      { weight: 6, arbitrary: interaction(3, { data: component, message }) },
      { weight: 6, arbitrary: interaction(4, { data: command }) },
      {
        weight: 1,
        arbitrary: interaction(5, { data: fc.record({ custom_id: text, components: fc.array(fc.anything()) }) }),
      },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 1, max: 9 }).chain((type) => interaction(type, { data: fc.anything() })),
      },
      { weight: 1, arbitrary: fc.jsonValue() },
    )
    .map(asJson);
}
