import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { z } from 'zod';
import type { Invocation } from './invocation.ts';
import { type Choice, choices } from './options/choices.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';

/** Who asks, and where. */
export interface Caller {
  readonly userId: string;
  readonly guildId: string | null;
}

type Options = Readonly<Record<string, string>>;

/** Choices for what was typed so far; `others` are the options already filled in. */
export type Complete = (world: World, typed: string, others: Options) => readonly Choice[];

/** A slash command as everything outside `commands/` sees it. */
export interface Command {
  readonly name: string;
  /** What is registered with Discord. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Command lines that answer well, for `/help`, the README and the tests. */
  readonly examples: readonly [string, ...string[]];
  readonly complete: (world: World, option: string, typed: string, others: Options) => Choice[];
  /** @throws Refusal when it can't be answered. */
  readonly run: (world: World, invocation: Invocation, caller: Caller) => Reply;
}

interface Definition<Schema extends z.ZodType> {
  readonly data: { toJSON(): RESTPostAPIChatInputApplicationCommandsJSONBody };
  readonly examples: readonly [string, ...string[]];
  /** Parses the option values (all text), with the subcommand's name under `subcommand`. */
  readonly options: Schema;
  readonly complete?: Readonly<Record<string, Complete>>;
  readonly run: (world: World, options: z.infer<Schema>, caller: Caller) => Reply;
}

/** Ties a builder, a schema of the options and a function to one `Command`. */
export function defineCommand<Schema extends z.ZodType>(definition: Definition<Schema>): Command {
  const data = definition.data.toJSON();
  // A map, as an object has more than its own names: “constructor” is one of every object.
  const completions = new Map(Object.entries(definition.complete ?? {}));
  return {
    name: data.name,
    data,
    examples: definition.examples,
    complete: (world, option, typed, others) => choices(completions.get(option)?.(world, typed, others) ?? []),
    run(world, { subcommand, options }, caller) {
      const parsed = definition.options.safeParse(subcommand === undefined ? options : { ...options, subcommand });
      if (!parsed.success) {
        throw new Refusal(`I don’t understand those options. Type \`/${data.name}\` and pick from what is offered.`);
      }
      return definition.run(world, parsed.data, caller);
    },
  };
}
