import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { commands } from '../../../commands/index.ts';
import { readConfig } from '../../../src/config.ts';
import { load } from '../../../src/data/load.ts';
import { connect } from '../../../src/discord/gateway.ts';
import { createLog } from '../../../src/discord/log.ts';
import { putTogether } from '../../../src/start/put-together.ts';
import { mostInASecond } from './most-in-a-second.ts';
import { isCounted } from './route-of.ts';
import { SHARDS } from './shards.ts';

/*
 * Bell Lap as it is, over a file full of subscriptions, in a process of its own. It takes the base URL of the API, the token, the
 * file, and the moment at which its clock begins. It says when it has started, moves its clock to a moment that it is told, and
 * says what it holds when it is asked.
 */

const [api = '', token = '', path = '', start = ''] = process.argv.slice(2);

const messageSchema = z.union([z.object({ moveTo: z.string() }), z.literal('held?')]);

const real = () => Temporal.Now.instant();
let ahead = Temporal.Instant.from(start).since(real());
const now = () => real().add(ahead);

const say = (what: object): void => void process.send?.(what);
const megabytes = (bytes: number): number => bytes / 1024 / 1024;
const log = createLog('warn');
const [data, discord] = [await load('data'), { api, token }];
const bot = await putTogether({
  ...{ commands, config: readConfig({}), data, place: { kind: 'sqlite', path }, discord, now, log },
});
// The other shards would be other processes, which would take minutes to join one after another.
const connection = await connect({ ...bot.served, ...discord, shards: { ids: [0], count: SHARDS } });
/** When each request went out that Discord counts. */
const sent: number[] = [];
const requestSchema = z.object({ request: z.object({ method: z.string(), path: z.string() }) });
subscribe('undici:client:sendHeaders', (message) => {
  const { method, path: url } = requestSchema.parse(message).request;
  if (isCounted(method, url)) sent.push(performance.now());
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const began = performance.now();
await bot.start();
const startMs = performance.now() - began;
await wait(20); // so that a stall up to here is noticed
say({ startMs, stallMs: delay.max / 1e6 });
delay.reset();

process.on('message', (message) => {
  const told = messageSchema.parse(message);
  if (told === 'held?') {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    say({
      ...{ heap: megabytes(heapUsed), rss: megabytes(rss) },
      ...{ cpuMs: (user + system) / 1000, stallMs: delay.max / 1e6, most: mostInASecond(sent) },
    });
    sent.length = 0;
    delay.reset();
  } else {
    ahead = Temporal.Instant.from(told.moveTo).since(real());
    bot.clockMoved();
  }
});
process.once('disconnect', async () => {
  await connection.close(0);
  process.exit();
});
