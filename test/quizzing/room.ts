import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import { load } from '../../src/data/load.ts';
import { fetchAttachedFile } from '../../src/discord/attached-file.ts';
import { connect } from '../../src/discord/gateway.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Kept } from '../../src/kept.ts';
import { createClock } from '../../src/playground/clock.ts';
import { bot as botUser, people } from '../../src/playground/people.ts';
import type { Playground, PlaygroundOptions } from '../../src/playground/playground.ts';
import { guilds } from '../../src/playground/servers.ts';
import { scopeOf } from '../../src/scope.ts';
import { seeded } from '../../src/terminal/seeded.ts';
import type { Stage } from '../../src/trivia/quiz.ts';
import { type BoardLine, boardOf } from '../../src/trivia/scores/board.ts';
import { until } from '../alarms/until.ts';
import { captureLog } from '../discord/captured-log.ts';
import { nothingKeptYet } from '../fixture-kept.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { Visitor } from '../playground/visitor.ts';

const [zoe, karim, soren] = people.map(({ user }) => user.id);
/** So many seconds Discord counts in these tests. */
export const COUNTED = 120;
/** Three people; the first looks after the server. */
export const users = [zoe ?? '', karim ?? '', soren ?? ''] as const;
export const guild = guilds[0].id;
export const channel = guilds[0].channels[0]?.id ?? '';
export const scope = scopeOf(guild, '');

const data = await load('data');

/** The same questions are asked each time; `QUIZ_SEED=2` plays others. */
const { QUIZ_SEED = '1' } = process.env;

/** A machine with much to do lets the bot be late, and its clock goes on while Discord counts. */
const UNHURRIED = { patienceMs: 60_000, pollCountMs: COUNTED * 1000 };

/** The whole bot in a playground whose clock a test moves. */
export interface Room extends AsyncDisposable {
  readonly playground: Playground;
  readonly kept: Kept;
  readonly bot: Bot;
  readonly engine: Engine;
  /** Warnings and errors of the bot’s log. */
  complaints(): string[];
  /** Somebody in a channel: the one above, unless told otherwise. */
  visitor(user: string, channelId?: string): Visitor;
  /** The bot’s messages in a channel that everybody sees, oldest first, once there are so many. */
  posts(count: number, channelId?: string): Promise<APIMessage[]>;
  /** The question that is open in a channel, once its round is: of the quiz that somebody started, or of the day. */
  question(n: number, channelId?: string, of?: 'quiz' | 'daily'): Promise<Asked>;
  /** Resolves when the quiz of the channel above is at a stage. */
  reaches(stage: Stage['is'], of?: 'quiz' | 'daily'): Promise<void>;
  /** Resolves when the quiz of a channel is over. */
  over(channelId?: string, of?: 'quiz' | 'daily'): Promise<void>;
  /** The board of all time of the server, or of somebody’s private messages. */
  board(of?: string): Promise<BoardLine[]>;
  advance(seconds: number): void;
}

/** A question, and the message it stands in. */
export interface Asked {
  readonly message: APIMessage;
  /** The place of the right option, from 0, and of a wrong one. */
  readonly right: number;
  readonly wrong: number;
}

interface Wishes extends PlaygroundOptions {
  /** Whether what follows a change that is stored is lost, as with a process that is killed just then. */
  readonly losesWhatFollows?: boolean;
}

/** Opens it; at its end everything that the bot sent to Discord was as Discord’s specification wants it. */
export async function openRoom({ losesWhatFollows = false, ...options }: Wishes = {}): Promise<Room> {
  const clock = createClock();
  const playground = await startChecked({ clock, ...UNHURRIED, ...options });
  const { api, token, store } = playground;
  const { log, lines } = captureLog();
  const now = () => clock.now();
  const kept = await nothingKeptYet();
  const bot = createBot({
    ...{ data, commands, kept, now, fetchFile: fetchAttachedFile, random: seeded(Number(QUIZ_SEED)) },
    beforeChange: async (change) => engine.changing(change),
    onChange: async (change) => (losesWhatFollows ? undefined : engine.changed(change)),
  });
  const engine = await createEngine({ ...{ api, token, kept, bot, now, log }, place: { kind: 'memory' } });
  clock.onMove(() => engine.clockMoved());
  const onErrand = losesWhatFollows ? () => {} : engine.run;
  const connection = await connect({ commands, respond: bot.respond, onErrand, log, api, token });
  await engine.start();

  const shown = (id: string): APIMessage[] =>
    (store.state.posts.get(id) ?? []).flatMap(({ message, onlyFor }) =>
      message.author.id === botUser.id && message.type !== 46 && onlyFor === undefined ? [message] : [],
    );
  const close = async (): Promise<void> => {
    await connection.close();
    await engine.close();
    await playground.close();
  };
  return {
    ...{ playground, kept, bot, engine },
    complaints: () => lines.filter((line) => /"level":"(?:warn|error|fatal)"/.test(line)),
    visitor: (user, channelId = channel) => new Visitor(playground, { user, channel: channelId }),
    async posts(count, channelId = channel) {
      await until(() => shown(channelId).length >= count);
      return shown(channelId);
    },
    async question(n, channelId = channel, of = 'quiz') {
      for (;;) {
        const stage = (await kept[of].read(channelId))?.stage;
        if (stage?.is === 'open' && stage.n === n) {
          const post = store.post(channelId, stage.messageId);
          if (!post) throw new Error('An open question stands in its channel');
          const right = stage.question.answer;
          return { message: post.message, right, wrong: right === 0 ? 1 : 0 };
        }
        await until(async () => (await kept[of].read(channelId))?.stage !== stage);
      }
    },
    reaches: (stage, of = 'quiz') => until(async () => (await kept[of].read(channel))?.stage.is === stage),
    over: (channelId = channel, of = 'quiz') => until(async () => (await kept[of].read(channelId)) === null),
    async board(of = scope) {
      const at = now().epochMilliseconds;
      return boardOf(await kept.scores.read(of), { period: 'all', topic: null, at, timeZone: 'UTC' });
    },
    advance: (seconds) => clock.advance(seconds * 1000),
    [Symbol.asyncDispose]: close,
  };
}

/** The `custom_id` of a message’s button, by its place, from the end if that is negative. */
export function buttonId({ components = [] }: APIMessage, place: number): string {
  const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const button = parts.at(place);
  if (button?.type !== ComponentType.Button || !('custom_id' in button)) throw new Error(`no button ${place}`);
  return button.custom_id;
}

/** Presses the button of an option, and returns what the bot says to that. */
export async function choose(visitor: Visitor, message: APIMessage, option: number): Promise<string> {
  const outcome = await visitor.press(message, buttonId(message, option));
  if (outcome.kind !== 'message') throw new Error(outcome.kind);
  return outcome.message.embeds[0]?.description ?? '';
}
