import type {
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { z } from 'zod';
import type { Errand } from './errand.ts';
import type { FileRequest } from './file-request.ts';
import type { FollowUp } from './follow-up.ts';
import type { Invocation } from './invocation.ts';
import type { Change } from './memory/change.ts';
import { type Choice, choices } from './options/choices.ts';
import type { PictureRequest } from './pictures/picture-request.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';

/** Who asks, and where. */
export interface Caller {
  readonly userId: string;
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** Whether the caller may manage that server. */
  readonly mayManage: boolean;
  /** What the bot itself may do in that channel, as Discord's bits. */
  readonly permissions: bigint;
  /** What it may do in the channels that options name, by their ids, as far as Discord says. */
  readonly channels: ReadonlyMap<string, bigint>;
  /** Where something more can be said to them for a while; null for what can’t be answered. */
  readonly followUp: Omit<FollowUp, 'since'> | null;
}

type Options = Readonly<Record<string, string>>;

/** Choices for what was typed so far; `others` are the options already filled in. */
export type Complete = (world: World, typed: string, others: Options) => readonly Choice[];

/** A reply, and what comes of the command besides. */
export interface Outcome {
  readonly reply: Reply;
  /** What the bot shall remember before the reply is given. */
  readonly changes?: readonly Change[];
  /** What follows the reply once it is drawn. */
  readonly picture?: PictureRequest;
  /** The file that is sent after the reply, to whoever asked alone. */
  readonly file?: FileRequest;
  /** What the bot goes and does after the reply. */
  readonly errand?: Errand;
}

/** What a command answered, whole: most of them answer with no more than a reply. */
export const outcomeOf = (done: Reply | Outcome): Outcome => ('reply' in done ? done : { reply: done });

type Data = RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * A command as everything outside `commands/` sees it: one that is typed after a slash, or one that stands in the menu of a
 * message, which gets that message as its options `text` and `link`.
 */
export interface Command {
  readonly name: string;
  /** What is registered with Discord. */
  readonly data: Data;
  /** Command lines that answer well, for `/help`, the README and the tests; none for one that isn't typed. */
  readonly examples: readonly string[];
  readonly complete: (world: World, option: string, typed: string, others: Options) => Choice[];
  /** @throws Refusal when it can't be answered. */
  readonly run: (world: World, invocation: Invocation, caller: Caller) => Reply | Outcome;
}

interface Definition<Schema extends z.ZodType> {
  readonly data: { toJSON(): Data };
  readonly examples: readonly string[];
  /** Parses the option values (all text), with the subcommand's name under `subcommand`. */
  readonly options: Schema;
  readonly complete?: Readonly<Record<string, Complete>>;
  readonly run: (world: World, options: z.infer<Schema>, caller: Caller) => Reply | Outcome;
}

/** A reply with a picture, where there is one. */
export const illustrated = (reply: Reply, picture: PictureRequest | null): Outcome =>
  picture === null ? { reply } : { reply, picture };

/** The options that can be typed, or the subcommands that have them. */
export const optionsOf = ({ data }: Pick<Command, 'data'>): readonly APIApplicationCommandOption[] =>
  'description' in data ? (data.options ?? []) : [];

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
