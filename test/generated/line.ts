import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { type Command, optionsOf } from '../../src/command.ts';
import type { Invocation } from '../../src/invocation.ts';
import { hostileText } from '../hostile-world.ts';

/** A command or subcommand as registered, with the names of its options. */
interface Known {
  readonly command: string;
  readonly subcommand?: string;
  readonly options: readonly string[];
}

const namesOf = (options: readonly { readonly name: string }[] = []): string[] => options.map(({ name }) => name);

function knownOf({ name: command, data }: Command): Known[] {
  const options = optionsOf({ data });
  const subcommands = options.flatMap((option): Known[] =>
    'options' in option ? [{ command, subcommand: option.name, options: namesOf(option.options) }] : [],
  );
  return subcommands.length > 0 ? subcommands : [{ command, options: namesOf(options) }];
}

const known = commands.flatMap(knownOf);

/** A line as a fan sends it: a command with some of its own options. */
export const goodLine = (text: fc.Arbitrary<string>): fc.Arbitrary<Invocation> =>
  fc.constantFrom(...known).chain((line) =>
    fc
      .subarray([...line.options])
      .chain((some) => fc.tuple(...some.map((option) => text.map((value) => [option, value] as const))))
      .map((pairs) => ({ ...line, options: Object.fromEntries(pairs) })),
  );

/** The name of a command, mostly of one that exists. */
export const commandName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...commands.map(({ name }) => name)) },
  { weight: 1, arbitrary: hostileText },
);

/** The name of an option, mostly of one that some command has. */
export const optionName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...known.flatMap(({ options }) => options)) },
  { weight: 1, arbitrary: fc.oneof(hostileText, fc.constantFrom('__proto__', 'constructor', 'page', 'race')) },
);

const subcommandName = fc.constantFrom('by', 'about', 'search', 'random');

/** A line that no fan can send, but an old button may. */
export const strangeLine = (text: fc.Arbitrary<string>): fc.Arbitrary<Invocation> =>
  fc.record(
    { command: commandName, subcommand: subcommandName, options: fc.dictionary(optionName, text, { maxKeys: 4 }) },
    { requiredKeys: ['command', 'options'] },
  );

/** Options of all types, under subcommands and groups up to `depth` deep, as no fan can send them. */
export function strangeOptions(text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<unknown[]> {
  const value = fc.oneof({ weight: 8, arbitrary: text }, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const typed = fc.record(
    { type: fc.integer({ min: 3, max: 11 }), name: optionName, value, focused: fc.boolean() },
    { requiredKeys: ['type', 'name', 'value'] },
  );
  const flat = fc.array(typed, { maxLength: 5 });
  if (depth === 0) return flat;
  const name = fc.oneof(subcommandName, hostileText);
  const group = fc.record({ type: fc.constantFrom(1, 2), name, options: strangeOptions(text, depth - 1) });
  return fc.oneof(
    { weight: 3, arbitrary: flat },
    { weight: 2, arbitrary: fc.array(group, { minLength: 1, maxLength: 2 }) },
  );
}
