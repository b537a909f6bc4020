import type { APIMessage } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { readConfig } from '../../src/config.ts';
import { type Data, load } from '../../src/data/load.ts';
import { type Connection, connect } from '../../src/discord/gateway.ts';
import type { Respond } from '../../src/discord/inbox.ts';
import { createClock } from '../../src/playground/clock.ts';
import type { Playground, PlaygroundOptions } from '../../src/playground/playground.ts';
import { guilds } from '../../src/playground/servers.ts';
import { tryBot } from '../../src/playground/try-bot.ts';
import { putTogether } from '../../src/start/put-together.ts';
import type { World } from '../../src/world.ts';
import { until } from '../alarms/until.ts';
import { captureLog } from '../discord/captured-log.ts';
import { startChecked } from './checked-playground.ts';
import { type Outcome, Visitor } from './visitor.ts';

let data: Data;
let world: World;
beforeAll(async () => {
  const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
  data = await load('data');
  world = { ...buildWorld(data), now, random: () => 0.5 };
});

const respond = (interaction: unknown) => answer(interaction, { world, commands, newId: () => 'ab12' });

/** The real bot in a playground. */
async function play(
  options: PlaygroundOptions = {},
): Promise<AsyncDisposable & { playground: Playground; connection: Connection; lines: string[] }> {
  const playground = await startChecked(options);
  const { log, lines } = captureLog();
  const connection = await connect({ token: playground.token, api: playground.api, commands, respond, log });
  const dispose = async () => {
    await connection.close();
    await playground.close();
  };
  return { playground, connection, lines, [Symbol.asyncDispose]: dispose };
}

const messageOf = (outcome: Outcome) => {
  if (outcome.kind !== 'message') throw new Error(outcome.kind);
  return outcome.message;
};

/** Uses every button and every option of every menu that stands on an answer; a button may put another answer in its place. */
async function useAll(visitor: Visitor, ask: () => Promise<APIMessage>): Promise<void> {
  let message = await ask();
  const components = (message.components ?? []).flatMap((row) => (row.type === 1 ? row.components : []));
  for (const component of components) {
    if (component.type === 2 && 'custom_id' in component && !component.disabled) {
      const { kind, ...pressed } = await visitor.press(message, component.custom_id);
      expect(kind).toBe('message');
      if ('message' in pressed && pressed.message.id === message.id) message = await ask();
    }
    for (const { value } of component.type === 3 ? component.options : []) {
      if (component.type === 3)
        expect((await visitor.select(message, component.custom_id, [value])).kind).toBe('message');
    }
  }
}

/** Ends the session for good, and waits for the one that the bot begins instead: in between Discord delivers nothing. */
async function newSession({ gateway, fault }: Playground): Promise<void> {
  const begun = gateway.begun();
  fault({ kind: 'invalid-session', resumable: false });
  await begun;
}

/** A channel is named by people and sent by id. */
const meant = (text: string): string => guilds[0].channels.find(({ name }) => text === `#${name}`)?.id ?? text;

/** A command line as it is typed. */
function runLine(visitor: Visitor, typed: string): Promise<Outcome> {
  const [line = '', ...rest] = typed.split(/ (?=[\w-]+:)/);
  const options = Object.fromEntries(rest.map((part) => part.split(/:(.*)/s).map((text) => meant(text.trim()))));
  return visitor.run(line.trim(), options);
}

/** Bell Lap with all that it remembers and does by itself, in a playground; how each interaction ended stands in `outcomes`. */
async function remembering() {
  await using opened = new AsyncDisposableStack();
  const clock = createClock();
  // A busy machine may need longer than Discord waits; whether everything is answered is the question here.
  const playground = opened.use(await startChecked({ clock, patienceMs: 60_000 }));
  const { log, lines } = captureLog();
  const place = { kind: 'memory' } as const;
  const now = () => clock.now();
  const bot = await putTogether({ commands, config: readConfig({}), data, place, discord: playground, now, log });
  opened.defer(() => bot.close());
  clock.onMove(() => bot.clockMoved());
  const outcomes: string[] = [];
  const respond = async (interaction: Parameters<Respond>[0]) => {
    const answered = await bot.served.respond(interaction);
    outcomes.push(answered.outcome);
    return answered;
  };
  const { token, api } = playground;
  const connection = await connect({ ...bot.served, respond, token, api });
  opened.defer(() => connection.close());
  await bot.start();
  const ending = opened.move();
  return { playground, clock, lines, outcomes, [Symbol.asyncDispose]: () => ending.disposeAsync() };
}

type Remembering = Awaited<ReturnType<typeof remembering>>;

/** Lets time go by until a question of the quiz that was started last has its answer. */
const answered = ({ playground, clock }: Remembering): Promise<void> =>
  until(() => {
    clock.advance(1000);
    const posts = [...playground.store.state.posts.values()].flat();
    return posts.some(({ message }) =>
      message.components?.some((row) => JSON.stringify(row).includes('Report this question')),
    );
  });

/** What must have happened before an example makes sense. */
const before: Readonly<Record<string, (bot: Remembering, visitor: Visitor) => Promise<unknown>>> = {
  '/trivia start topic:1500 rounds:10': (_, visitor) => runLine(visitor, '/trivia stop'),
  '/trivia report': answered,
};

describe('the real bot, over the real gateway', () => {
  test('refuses no example of any command', async () => {
    await using bot = await remembering();
    const { playground, lines, outcomes } = bot;
    const visitor = new Visitor(playground);
    for (const example of commands.flatMap(({ examples }) => examples)) {
      await before[example]?.(bot, visitor);
      const message = messageOf(await runLine(visitor, example));
      expect(outcomes.at(-1), `${example}: ${message.embeds[0]?.description}`).toBe('answered');
    }
    expect(lines.filter((one) => /"level":"(?:warn|error)"/.test(one))).toEqual([]);
    expect(playground.requests.every(({ status }) => status < 300)).toBe(true);
  });

  test('answers everything that can be pressed or picked on the answer to each example', async () => {
    await using play_ = await play();
    const { playground, lines } = play_;
    const visitor = new Visitor(playground);
    for (const example of commands.flatMap(({ examples }) => examples))
      await useAll(visitor, async () => messageOf(await runLine(visitor, example)));
    expect(lines.filter((one) => /"level":"(?:warn|error)"/.test(one))).toEqual([]);
    expect(playground.requests.every(({ status }) => status < 300)).toBe(true);
  });

  test('completes names as they are typed', async () => {
    await using play_ = await play();
    const outcome = await new Visitor(play_.playground).complete('/rivalry', 'a', { a: 'Ingebrig' });
    if (outcome.kind !== 'choices') throw new Error(outcome.kind);
    expect(outcome.choices.map(({ name }) => name)).toContain('Jakob Ingebrigtsen');
  });

  test('is refused kindly for its user alone', async () => {
    await using play_ = await play();
    const { playground } = play_;
    const outcome = await new Visitor(playground).run('/athlete', { name: 'Nobody Whatsoever' });
    expect(messageOf(outcome).flags).toBe(64);
  });

  test('answers a thousand interactions once each, while lines drop and Discord stumbles', async () => {
    // A busy machine may need more than three seconds for all of them; whether each is answered is the question here.
    await using play_ = await play({ patienceMs: 60_000 });
    const { playground } = play_;
    const visitor = new Visitor(playground);
    const outcomes: Promise<Outcome>[] = [];
    for (let i = 0; i < 1000; i++) {
      outcomes.push(visitor.run('/help'));
      if (i === 200) playground.fault({ kind: 'server-error', when: 'before', times: 3 });
      if (i === 300) playground.fault({ kind: 'rate-limit', scope: 'global', retryAfterMs: 50, times: 20 });
      if (i === 400) playground.fault({ kind: 'rate-limit', scope: 'route', retryAfterMs: 50, times: 20 });
      if (i === 500) await newSession(playground);
      if (i === 600) playground.fault({ kind: 'drop' });
      if (i === 800) playground.fault({ kind: 'reconnect' });
      if (i === 900) playground.fault({ kind: 'invalid-session', resumable: true });
      if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const kinds = (await Promise.all(outcomes)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'message')).toEqual([]);
    expect(playground.store.state.posts.get('200000000000000101')).toHaveLength(1000);
  });
});

test('a line that is dead without knowing is given up by the bot, which resumes over another', async () => {
  await using play_ = await play({ heartbeatMs: 200 });
  const { gateway } = play_.playground;
  const resumed = gateway.resumed();
  gateway.ignoreHeartbeats();
  await resumed;
  expect((await new Visitor(play_.playground).run('/help')).kind).toBe('message');
});

describe('tryBot', () => {
  test('starts both, says where the page is, and ends both', async () => {
    const { log } = captureLog();
    const told: string[] = [];
    const join = async () => ({
      served: { commands, respond, log },
      start: async () => void told.push('start'),
      close: async () => void told.push('close'),
    });
    const tried = await tryBot({ port: 0, join });
    expect((await fetch(`${tried.url}/playground/events`)).status).toBe(200);
    await tried.close();
    await expect(fetch(tried.url)).rejects.toThrow();
    expect(told).toEqual(['start', 'close']);
  });

  test('a port that is taken is a sentence', async () => {
    await using playground = await startChecked();
    const port = Number(new URL(playground.url).port);
    const join = () => Promise.reject(new Error('never joined'));
    await expect(tryBot({ port, join })).rejects.toThrow(`Port ${port} is taken`);
  });
});
