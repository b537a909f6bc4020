import { randomUUID } from 'node:crypto';
import { type Answer, answerRequest, type Context } from './answer.ts';
import type { Command } from './command.ts';
import type { Data } from './data/load.ts';
import { type FetchFile, withAttachedText } from './interactions/attachments.ts';
import { memoryAt } from './interactions/memory-at.ts';
import { type Request, readRequest } from './interactions/request.ts';
import { keep } from './keep.ts';
import type { Kept } from './kept.ts';
import { knowing } from './knowing.ts';
import type { Change } from './memory/change.ts';
import { type Memory, noMemory } from './memory/memory.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { LearnedArticle } from './storage/articles.ts';
import type { World } from './world.ts';

/** What a bot is made of. */
export interface BotOptions {
  readonly data: Data;
  readonly commands: readonly Command[];
  readonly kept: Kept;
  /** Fetches a file that was attached to a message, whose address Discord gave. */
  readonly fetchFile: FetchFile;
  /** The moment at which a question is asked. */
  readonly now: () => Temporal.Instant;
  /** What draws questions and quotations by chance, if not `Math.random`. */
  readonly random?: () => number;
  /** Hears of each change before it is stored; when that rejects, it isn't. */
  readonly beforeChange?: (change: Change) => Promise<void>;
  /** Hears of each change once it is stored, before the answer is given. */
  readonly onChange?: (change: Change) => Promise<void>;
}

/** The bot without its transport: it answers, and learns from new articles while it runs. */
export interface Bot {
  /** Answers an interaction; what it wants remembered is stored before its answer is given. */
  readonly respond: (interaction: unknown) => Answer | Promise<Answer>;
  /** Makes a new world beside the old one, with articles that it lacks, and swaps. */
  readonly learn: (articles: readonly LearnedArticle[]) => void;
  /** What it knows for a server or for somebody alone, now. Rejects when the store fails. */
  readonly worldOf: (scope: Scope) => Promise<World>;
}

/** How often something is decided once more: nobody else is quicker so many times in a row. */
const MOST_TRIES = 3;

/** Puts a bot together. */
export function createBot({
  data,
  commands,
  kept,
  fetchFile,
  now,
  random = Math.random,
  beforeChange,
  onChange,
}: BotOptions): Bot {
  const newId = () => randomUUID().slice(0, 8);
  const known = knowing(data);
  const worldWith = (memory: Memory): World => ({ ...known.worldWith(memory), now: now(), random });
  const contextOf = (memory: Memory): Context => ({ world: worldWith(memory), commands, newId });

  /** The answer when a store or a file failed, an apology, or when a file is refused: nothing was remembered. */
  const failing =
    (request: Request) =>
    (cause: unknown): Answer => {
      const fail = () => {
        throw cause;
      };
      const unable = commands.map((command) => ({ ...command, run: fail, complete: fail }));
      return answerRequest(request, { ...contextOf(noMemory), commands: unable });
    };

  /** Whether any of the changes made a difference. */
  const store = async (changes: readonly Change[]): Promise<boolean> => {
    let isAnyNew = false;
    for (const change of changes) {
      await beforeChange?.(change);
      if (await keep(kept, change)) isAnyNew = true;
      await onChange?.(change);
    }
    return isAnyNew;
  };

  const memoryFor = (request: Request): Memory | Promise<Memory> => {
    if (!('caller' in request) || !request.caller) return noMemory;
    const { guildId, userId, channelId } = request.caller;
    return memoryAt(kept, { scope: scopeOf(guildId, userId), userId, channelId });
  };

  /**
   * What was decided on a memory that somebody else has changed since comes to nothing: then it is decided once more. What
   * still changes nothing is so already.
   */
  const stored = async (request: Request, given: Answer, triesLeft = MOST_TRIES): Promise<Answer> => {
    if (!given.changes || (await store(given.changes)) || triesLeft === 0) return given;
    return stored(request, answerRequest(request, contextOf(await memoryFor(request))), triesLeft - 1);
  };

  const answerWith = (request: Request, memory: Memory): Answer | Promise<Answer> => {
    const given = answerRequest(request, contextOf(memory));
    return given.changes ? stored(request, given) : given;
  };

  const answered = (request: Request): Answer | Promise<Answer> => {
    const memory = memoryFor(request);
    return memory instanceof Promise ? memory.then((read) => answerWith(request, read)) : answerWith(request, memory);
  };

  return {
    respond(interaction) {
      const request = readRequest(interaction);
      const whole = withAttachedText(request, fetchFile);
      const given = whole ? whole.then(answered) : answered(request);
      return given instanceof Promise ? given.catch(failing(request)) : given;
    },
    learn: known.learn,
    worldOf: async (scope) => worldWith(await memoryAt(kept, { scope, userId: null, channelId: null })),
  };
}
