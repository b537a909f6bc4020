import { randomUUID } from 'node:crypto';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { type AlarmsHere, alarmsHere } from '../../../src/alarms/alarms-here.ts';
import { noSubscription, subscriptionSchema } from '../../../src/announcements/subscription.ts';
import { createAnnouncer } from '../../../src/announcing/announcer.ts';
import { createAsk } from '../../../src/discord/ask.ts';
import { createMessages } from '../../../src/discord/messages.ts';
import { followClock } from '../../../src/playground/follow-clock.ts';
import { documentsIn } from '../../../src/storage/documents.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { world } from '../../fixture-world.ts';

/*
 * What announces, in a process of its own that may be killed at any moment. It takes the address of the playground, the token, and
 * the file of its store; its clock is the playground's.
 */

const { PLAYGROUND = '', DISCORD_TOKEN = '', STORE = '' } = process.env;

const log = pino({ level: 'fatal' });
const { clock } = await followClock(PLAYGROUND);
const store = await openStore({ kind: 'sqlite', path: STORE });
const subscriptions = documentsIn(
  store.namespace('subscription'),
  { schema: subscriptionSchema, initial: noSubscription },
  (key, problem) => process.stderr.write(`${key}: ${problem}\n`),
);
const rest = new REST({ api: `${PLAYGROUND}/api`, timeout: 500, retries: 2 }).setToken(DISCORD_TOKEN);
const announcer = createAnnouncer({
  subscriptions,
  alarms: { set: (id, at) => alarms.set(id, at), cancel: (id) => alarms.cancel(id) },
  messages: createMessages(createAsk(rest, log)),
  worldFor: async () => ({ ...world, now: clock.now() }),
  onPosted: async () => {},
  newNonce: () => randomUUID().slice(0, 25),
  now: () => clock.now(),
  onSuspended: (subscriber, why) => void process.stderr.write(`${subscriber} suspended: ${why}\n`),
});
const alarms: AlarmsHere = alarmsHere({
  now: () => clock.now(),
  ring: (subscriber) => announcer.ring(subscriber),
  concurrency: 5,
  log,
});
clock.onMove(() => alarms.clockMoved());
await announcer.start();
process.stdout.write('ready\n');
