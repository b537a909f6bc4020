import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { noSubscription, type Subscription, subscriptionSchema } from '../../../src/announcements/subscription.ts';
import type { Guild } from '../../../src/playground/guild.ts';
import { type Playground, startPlayground } from '../../../src/playground/playground.ts';
import { discordsRates } from '../../../src/playground/rate-limits.ts';
import { guildScope } from '../../../src/scope.ts';
import { writeWhole } from '../../../src/storage/whole-store.ts';
import { Visitor } from '../../playground/visitor.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { isCounted, routeOf } from './route-of.ts';
import { shardOf } from './shards.ts';

const startedSchema = z.object({ startMs: z.number(), stallMs: z.number() });
const heldSchema = z.object({
  heap: z.number(),
  rss: z.number(),
  cpuMs: z.number(),
  stallMs: z.number(),
  most: z.number(),
});

/**
 * What a process holds, in MiB, and how much CPU time it has used; its longest stall since it was asked last, and the most requests
 * that it has sent in any second since.
 */
export type Held = z.infer<typeof heldSchema>;

/** One message, in milliseconds after the moment at which all were due, and the number of its server. */
export interface Posted {
  readonly atMs: number;
  readonly server: number;
}

/** One request, when it came, and what it was answered. */
export interface Requested {
  readonly atMs: number;
  /** Such as "POST /channels/:id/messages". */
  readonly route: string;
  readonly status: number;
}

/** A minute’s work, or as much of it as was waited for. */
export interface Slice {
  readonly startMs: number;
  readonly startStallMs: number;
  readonly announcements: readonly Posted[];
  /** The questions of the day, which follow. */
  readonly questions: readonly Posted[];
  /** All but answers to interactions, which Discord doesn’t count. */
  readonly requests: readonly Requested[];
  /** Before, at the moment, in the middle and at the end. */
  readonly held: readonly Held[];
  /** How long /rivalry took, in milliseconds, before and while announcements go out. */
  readonly idle: readonly number[];
  readonly busy: readonly number[];
}

/** How a slice is taken. */
export interface SliceOptions {
  readonly guilds: readonly Guild[];
  /** ISO date. */
  readonly day: string;
  readonly seconds: number;
}

const TIME = '07:30';
const ASKED_EVERY_MS = 50;
const IDLE_SECONDS = 20;

/** The moment at which all are due. */
export const dueAt = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T${TIME}:00Z`);

const entryOf = ({ id, channels: [channel] }: Guild, day: string) => {
  const subscription: Subscription = {
    ...noSubscription,
    since: Temporal.Instant.from(`${day}T06:00:00Z`),
    settings: {
      channelId: channel?.id ?? '',
      time: TIME,
      timeZone: 'UTC',
      content: ['news', 'day', 'quote', 'trivia'],
      roleId: null,
      spoilers: 'shown',
      minimum: 1150,
      whenEmpty: 'say so',
    },
  };
  return { namespace: 'subscription', key: guildScope(id), value: z.encode(subscriptionSchema, subscription) };
};

/** Asks for the same rivalry again and again, and tells how long each answer took. */
async function ask(visitor: Visitor, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const asked = performance.now();
    await visitor.run('rivalry', { a: 'Josh Kerr', b: 'Jakob Ingebrigtsen' });
    times.push(performance.now() - asked);
    await wait(Math.max(0, ASKED_EVERY_MS - (performance.now() - asked)));
  }
  return times;
}

async function told<Schema extends z.ZodType>(child: ChildProcess, schema: Schema): Promise<z.output<Schema>> {
  const [message] = await once(child, 'message');
  return schema.parse(message);
}

function listen({ store, onRequest }: Playground, guilds: readonly Guild[]) {
  const servers = new Map(guilds.map(({ channels: [channel] }, n) => [channel?.id, n]));
  const began = performance.now();
  const atMs = (): number => performance.now() - began;
  const heard = { announcements: Array.of<Posted>(), questions: Array.of<Posted>(), requests: Array.of<Requested>() };
  store.listen((change) => {
    const server = change.type === 'posted' ? servers.get(change.post.message.channel_id) : undefined;
    if (change.type !== 'posted' || server === undefined) return;
    (change.post.message.poll ? heard.questions : heard.announcements).push({ atMs: atMs(), server });
  });
  onRequest(({ method, url, status }) => {
    if (isCounted(method, url)) heard.requests.push({ atMs: atMs(), route: routeOf(method, url), status });
  });
  return heard;
}

/** Lets all servers be due at once, with Discord’s rate limits, and takes the first seconds of what follows. */
export async function takeSlice({ guilds, day, seconds }: SliceOptions): Promise<Slice> {
  using folder = temporaryFolder();
  const path = folder.in('store.sqlite');
  await writeWhole(
    { kind: 'sqlite', path },
    guilds.map((guild) => entryOf(guild, day)),
    false,
  );
  await using playground = await startPlayground({ port: 0, servers: guilds, rates: discordsRates, isForgetful: true });
  const args = [playground.api, playground.token, path, `${day}T07:00:00Z`];
  const child = fork(join(import.meta.dirname, 'bot.ts'), args, { execArgv: ['--expose-gc'] });
  const gone = once(child, 'exit');
  const { startMs, stallMs: startStallMs } = await told(child, startedSchema);
  const holds = (): Promise<Held> => {
    child.send('held?');
    return told(child, heldSchema);
  };
  // In the other channel of its server, so that answers aren’t taken for announcements.
  const channel = guilds.find(({ id }) => shardOf(id) === 0)?.channels[1]?.id ?? '';
  const visitor = new Visitor(playground, { channel });
  await ask(visitor, 3);
  const before = await holds();
  const idle = await ask(visitor, IDLE_SECONDS);
  const first = await holds();
  const heard = listen(playground, guilds);
  child.send({ moveTo: dueAt(day).toString() });
  const firstHalf = await ask(visitor, seconds / 2);
  const middle = await holds();
  const secondHalf = await ask(visitor, seconds / 2);
  const last = await holds();
  child.disconnect();
  await gone;
  return {
    ...{ startMs, startStallMs, ...heard, idle, busy: [...firstHalf, ...secondHalf] },
    held: [before, first, middle, last],
  };
}
