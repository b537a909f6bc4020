import { randomUUID } from 'node:crypto';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { z } from 'zod';
import type { Alarms, Ring } from '../../../src/alarms/alarms.ts';
import { alarmsHere } from '../../../src/alarms/alarms-here.ts';
import { alarmsOnRedis } from '../../../src/alarms/alarms-on-redis.ts';
import { noSubscription, subscriptionSchema } from '../../../src/announcements/subscription.ts';
import { createAnnouncer } from '../../../src/announcing/announcer.ts';
import { createAsk } from '../../../src/discord/ask.ts';
import { createMessages } from '../../../src/discord/messages.ts';
import { isScope } from '../../../src/scope.ts';
import { documentsIn } from '../../../src/storage/documents.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { world } from '../../fixture-world.ts';
import { followClock } from '../../playground/follow-clock.ts';

/*
 * What announces, in a process of its own that may be killed at any moment. It takes the address of the playground, the bot's token,
 * and the place of the store, as JSON; its clock is the playground's.
 */

const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), path: z.string() }),
  z.object({ kind: z.literal('redis'), url: z.string() }),
]);

const [url = '', token = '', stored = ''] = process.argv.slice(2);
const place = placeSchema.parse(JSON.parse(stored));
const log = pino({ level: 'fatal' });
const { clock } = await followClock(url);
const now = () => clock.now();
const store = await openStore(place);

/** BullMQ waits by the machine's clock, so whenever the playground's is moved, everything is set anew. */
function onRedis(redis: string, ring: Ring): Pick<Alarms, 'set' | 'cancel'> {
  const alarms = alarmsOnRedis({ url: redis, name: 'announcements', ring, concurrency: 5, lockMs: 500, log });
  clock.onMove(() => void announcer.start());
  return { ...alarms, set: (id, at) => alarms.set(id, Temporal.Now.instant().add(at.since(now()))) };
}

function here(ring: Ring): Pick<Alarms, 'set' | 'cancel'> {
  const alarms = alarmsHere({ now, ring, concurrency: 5, log });
  clock.onMove(() => alarms.clockMoved());
  return alarms;
}

const ring: Ring = async (id) => {
  if (isScope(id)) await announcer.ring(id);
};
const announcer = createAnnouncer({
  subscriptions: documentsIn(
    store.namespace('subscription'),
    { schema: subscriptionSchema, initial: noSubscription },
    (key, problem) => process.stderr.write(`${key}: ${problem}\n`),
  ),
  alarms: place.kind === 'redis' ? onRedis(place.url, ring) : here(ring),
  messages: createMessages(createAsk(new REST({ api: `${url}/api`, timeout: 500, retries: 2 }).setToken(token), log)),
  worldFor: async () => ({ ...world, now: now() }),
  onPosted: async () => {},
  newNonce: () => randomUUID().slice(0, 25),
  now,
  onSuspended: (subscriber, why) => void process.stderr.write(`${subscriber} suspended: ${why}\n`),
});
await announcer.start();
process.stdout.write('ready\n');
