import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Answer, answer, type Context } from './answer.ts';
import type { ArticleRecord } from './articles/record.ts';
import { type FetchFile, withAttachedText } from './attachments.ts';
import { buildWorld, type StillWorld } from './build-world.ts';
import type { Command } from './command.ts';
import type { Data } from './data/load.ts';
import type { Change } from './memory/change.ts';
import type { GuildMemory } from './memory/guild-memory.ts';
import { noMemory } from './memory/memory.ts';
import type { Guilds } from './storage/guilds.ts';

/** What a bot is made of. */
export interface BotOptions {
  readonly data: Data;
  readonly commands: readonly Command[];
  readonly guilds: Guilds;
  /** Fetches a file that was attached to a message, whose address Discord gave. */
  readonly fetchFile: FetchFile;
  /** The moment at which a question is asked. */
  readonly now: () => Temporal.Instant;
}

/** The bot without its transport: it answers, and learns from new articles while it runs. */
export interface Bot {
  /** Answers an interaction; what it wants remembered is stored before its answer is given. */
  readonly respond: (interaction: unknown) => Answer | Promise<Answer>;
  /** Makes a new world beside the old one, with articles that it lacks, and swaps. */
  readonly learn: (records: readonly ArticleRecord[]) => void;
}

const asked = z.object({ guild_id: z.string().optional().catch(undefined) });

const guildOf = (interaction: unknown): string | undefined => asked.safeParse(interaction).data?.guild_id;

/** Servers with articles of their own whose worlds are at hand. */
const MOST_WORLDS = 50;

/** What is read in a text depends on its address too, and two servers may have one text from two places. */
const keyOf = ({ articles }: GuildMemory): string =>
  articles.map(({ record }) => `${record.sha256} ${record.url}`).join('\n');

/** The worlds that servers see, built when first asked for. */
function worldsOf(data: Data) {
  const everybodys = buildWorld(data);
  const own = new Map<string, StillWorld>();
  const keep = (key: string, world: StillWorld): StillWorld => {
    own.delete(key);
    own.set(key, world);
    const [longestUnused] = own.keys();
    if (own.size > MOST_WORLDS && longestUnused !== undefined) own.delete(longestUnused);
    return world;
  };
  return (guild: GuildMemory | null): StillWorld => {
    if (guild === null || guild.articles.length === 0) return everybodys;
    const key = keyOf(guild);
    return keep(key, own.get(key) ?? buildWorld(data, guild));
  };
}

/** Puts a bot together. */
export function createBot({ data, commands, guilds, fetchFile, now }: BotOptions): Bot {
  const newId = () => randomUUID().slice(0, 8);
  let known = data;
  let worlds = worldsOf(known);

  const contextOf = (guild: GuildMemory | null): Context => ({
    world: { ...worlds(guild), memory: { ...noMemory, guild }, now: now(), random: Math.random },
    commands,
    newId,
  });

  /** The answer when a store or a file failed, an apology, or when a file is refused: nothing was remembered. */
  const failing =
    (interaction: unknown) =>
    (cause: unknown): Answer => {
      const fail = () => {
        throw cause;
      };
      const unable = commands.map((command) => ({ ...command, run: fail, complete: fail }));
      return answer(interaction, { ...contextOf(null), commands: unable });
    };

  const stored = async (changes: readonly Change[]): Promise<void> => {
    for (const one of changes) if (one.of === 'guild') await guilds.change(one.key, one.change);
  };

  const answerIn = (interaction: unknown, memory: GuildMemory): Answer | Promise<Answer> => {
    const given = answer(interaction, contextOf(memory));
    return given.changes ? stored(given.changes).then(() => given) : given;
  };

  const answered = (interaction: unknown): Answer | Promise<Answer> => {
    const guildId = guildOf(interaction);
    if (guildId === undefined) return answer(interaction, contextOf(null));
    const memory = guilds.read(guildId);
    return memory instanceof Promise
      ? memory.then((known) => answerIn(interaction, known))
      : answerIn(interaction, memory);
  };

  return {
    respond(interaction) {
      const whole = withAttachedText(interaction, fetchFile);
      const given = whole ? whole.then(answered) : answered(interaction);
      return given instanceof Promise ? given.catch(failing(interaction)) : given;
    },
    learn(records) {
      const ids = new Set(known.articles.map(({ id }) => id));
      const unknown = records.filter(({ id }) => !ids.has(id));
      if (unknown.length === 0) return;
      known = { ...known, articles: [...known.articles, ...unknown] };
      worlds = worldsOf(known);
    },
  };
}
