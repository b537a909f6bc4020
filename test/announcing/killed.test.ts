import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import type { Settings, Subscription } from '../../src/announcements/subscription.ts';
import { guildSubscriber, noSubscription, subscriptionSchema } from '../../src/announcements/subscription.ts';
import { announcementMark } from '../../src/cards/announcement-card.ts';
import { createClock } from '../../src/playground/clock.ts';
import type { Fault } from '../../src/playground/fault.ts';
import { manyGuilds } from '../../src/playground/many-guilds.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { documentsIn } from '../../src/storage/documents.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

/** So many unless told otherwise; for a night’s test, KILLED=300 DAYS_ANNOUNCED=10. */
const { KILLED = '8', DAYS_ANNOUNCED = '2' } = process.env;
const KILLS = Number(KILLED);
const DAYS = Number(DAYS_ANNOUNCED);
/** The clock is moved by at most two hours. */
const LEAST_STEPS = DAYS * 12;
const SERVERS = 50;
const START = Temporal.Instant.from('2027-03-23T00:00:00Z');
/** Their clocks change in these days, or never do, or have half hours. */
const ZONES = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];

const guilds = manyGuilds(SERVERS);
const seedOf = (n: number): number => (n * 2_654_435_761) % 4_294_967_296;
const two = (n: number): string => String(n).padStart(2, '0');

const settingsOf = (n: number): Settings => ({
  channelId: guilds[n]?.channels[0]?.id ?? '',
  time: `${two(seedOf(n) % 24)}:${two(seedOf(n + 50) % 60)}`,
  timeZone: ZONES[n % ZONES.length] ?? 'UTC',
  content: ['news', 'day', 'quote'],
  roleId: null,
  spoilers: 'shown',
  minimum: 0,
  whenEmpty: 'say so',
});

const documents = { schema: subscriptionSchema, initial: noSubscription };

async function subscribe(path: string): Promise<void> {
  const store = await openStore({ kind: 'sqlite', path });
  const subscriptions = documentsIn(store.namespace('subscription'), documents, () => {});
  for (const [n, { id }] of guilds.entries()) {
    const subscription: Subscription = { ...noSubscription, settings: settingsOf(n), since: START };
    await subscriptions.change(guildSubscriber(id), () => subscription);
  }
  await store.close();
}

async function start(playground: Playground, path: string): Promise<ChildProcess> {
  const env = { ...process.env, PLAYGROUND: playground.url, DISCORD_TOKEN: playground.token, STORE: path };
  const child = spawn(process.execPath, ['test/announcing/child/announcer.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const faults: readonly Fault[] = [
  { kind: 'server-error', when: 'after', times: 1, on: 'messages' },
  { kind: 'server-error', when: 'before', times: 1, on: 'messages' },
  { kind: 'no-answer', when: 'after', times: 1, on: 'messages' },
  { kind: 'hang-up', when: 'after', times: 1, on: 'messages' },
  { kind: 'rate-limit', scope: 'route', retryAfterMs: 20, times: 1, on: 'messages' },
  { kind: 'rate-limit', scope: 'global', retryAfterMs: 20, times: 1, on: 'everything' },
];

/** Each local day that is over between the start and the end, with its announcement’s moment after the start. */
function expectedDays({ time, timeZone }: Settings, end: Temporal.Instant): string[] {
  const days: string[] = [];
  for (
    let day = START.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
    days.length < DAYS + 3;
    day = day.add({ days: 1 })
  ) {
    const due = day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
    if (Temporal.Instant.compare(due, end) > 0) break;
    if (Temporal.Instant.compare(due, START) > 0) days.push(day.toString());
  }
  return days;
}

/** The `custom_id` of the first button. */
const markOf = ({ components = [] }: APIMessage): string | undefined =>
  components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) => (part.type === ComponentType.Button && 'custom_id' in part ? part.custom_id : []))[0];

/** The announcements that should be there by a moment. */
const totalBy = (moment: Temporal.Instant): number =>
  guilds.flatMap((_, n) => expectedDays(settingsOf(n), moment)).length;

test(`killed ${KILLS} times in ${DAYS} days of ${SERVERS} servers, each announcement is posted once`, {
  timeout: 3_600_000,
}, async () => {
  using folder = temporaryFolder();
  const path = folder.in('store.sqlite');
  await subscribe(path);
  const clock = createClock();
  clock.advance(START.epochMilliseconds - clock.now().epochMilliseconds);
  await using playground = await startPlayground({ port: 0, clock, servers: guilds });
  let child = await start(playground, path);
  onTestFinished(() => kill(child));
  const caughtUp = (): Promise<void> =>
    expect
      .poll(() => playground.tally.total, { timeout: 60_000, interval: 5 })
      .toBeGreaterThanOrEqual(totalBy(clock.now()));
  const steps = Math.max(KILLS, LEAST_STEPS);
  let kills = 0;
  for (let step = 1; step <= steps; step += 1) {
    const fault = faults[step % (faults.length * 5)];
    if (fault) playground.fault(fault);
    clock.advance((DAYS * 86_400_000) / steps);
    if (kills < (step / steps) * KILLS) {
      await wait(Math.random() * 60);
      await kill(child);
      kills += 1;
      child = await start(playground, path);
    }
    await caughtUp();
  }
  // Whatever were posted twice would be by now.
  clock.advance(60_000);
  await wait(500);
  expect(kills).toBe(KILLS);
  // Which day it is for stands in a message: it may come later than that day's midnight.
  const marks = guilds.map(({ channels: [channel] }) =>
    playground.store.state.posts.get(channel?.id ?? '')?.map(({ message }) => markOf(message)),
  );
  expect(marks).toEqual(guilds.map((_, n) => expectedDays(settingsOf(n), clock.now()).map(announcementMark)));
});
