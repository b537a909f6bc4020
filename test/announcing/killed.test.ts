import { setTimeout as wait } from 'node:timers/promises';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { announcementMark } from '../../src/cards/announcement-card.ts';
import { createClock } from '../../src/playground/clock.ts';
import type { Fault } from '../../src/playground/fault.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';
import { readWhole } from '../../src/storage/whole-store.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { type AnnouncingProcess, announcingProcess } from './announcing-process.ts';
import { clubs, daysOf, START, subscribe } from './fifty-clubs.ts';

/** So many unless told otherwise; for a night’s test, KILLED=300 DAYS_ANNOUNCED=10. */
const { KILLED = '8', DAYS_ANNOUNCED = '2' } = process.env;
const KILLS = Number(KILLED);
const DAYS = Number(DAYS_ANNOUNCED);
/** What isn't posted within six hours is missed, so the clock moves by two at most. */
const STEPS = Math.max(KILLS, DAYS * 12);
const STEP_MS = (DAYS * 86_400_000) / STEPS;

const once = { times: 1, on: 'messages' } as const;
const faults: readonly Fault[] = [
  { kind: 'server-error', when: 'after', ...once },
  { kind: 'server-error', when: 'before', ...once },
  { kind: 'no-answer', when: 'after', ...once },
  { kind: 'hang-up', when: 'after', ...once },
  { kind: 'rate-limit', scope: 'route', retryAfterMs: 20, ...once },
  { kind: 'rate-limit', scope: 'global', retryAfterMs: 20, times: 1, on: 'everything' },
];

/** The `custom_id` of the first button. */
const markOf = ({ components = [] }: APIMessage): string | undefined =>
  components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) => (part.type === ComponentType.Button && 'custom_id' in part ? part.custom_id : []))[0];

const marksIn = ({ store }: Playground): (string | undefined)[][] =>
  clubs.map(({ channels: [channel] }) =>
    (store.state.posts.get(channel?.id ?? '') ?? []).map(({ message }) => markOf(message)),
  );

/** What should stand in the channels by a moment. */
const expectedBy = (moment: Temporal.Instant): string[][] =>
  clubs.map((_, n) => daysOf(n, moment).map(announcementMark));

/** Whether some process is still about a message: Discord’s clock must not jump by hours between a request and its repetition. */
const isUnderWay = async (place: StorePlace): Promise<boolean> =>
  (await readWhole(place)).some(
    ({ namespace, value }) => namespace === 'subscription' && JSON.stringify(value).includes('"posting"'),
  );

/** Some moment at which a process may die: just as a request of it has come in, or any other. */
const someMoment = (playground: Playground): Promise<unknown> =>
  Promise.race([wait(Math.random() * 60), ...(Math.random() < 0.5 ? [playground.arrival()] : [])]);

/** Lets processes announce for days while one after another is killed and started again, and Discord fails now and then. */
async function announceAndKill(place: StorePlace, count: number): Promise<void> {
  await subscribe(place);
  const clock = createClock();
  clock.advance(START.epochMilliseconds - clock.now().epochMilliseconds);
  await using playground = await startPlayground({ port: 0, clock, servers: clubs });
  await using running = new AsyncDisposableStack();
  const processes: AnnouncingProcess[] = [];
  running.defer(async () => void (await Promise.all(processes.map((one) => one.kill()))));
  const start = async (): Promise<void> => void processes.push(await announcingProcess(playground, place));
  const kill = async (): Promise<void> => processes.shift()?.kill();
  while (processes.length < count) await start();
  let kills = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    const fault = faults[step % (faults.length * 3)];
    if (fault) playground.fault(fault);
    clock.advance(STEP_MS);
    if (kills < (step / STEPS) * KILLS) {
      await someMoment(playground);
      await kill();
      kills += 1;
      await start();
    }
    const expected = expectedBy(clock.now()).flat().length;
    await expect.poll(() => playground.tally.total, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(expected);
    await expect.poll(() => isUnderWay(place), { timeout: 60_000, interval: 20 }).toBe(false);
  }
  // Whatever were posted twice would be by now.
  clock.advance(60_000);
  await wait(1500);
  expect(marksIn(playground)).toEqual(expectedBy(clock.now()));
  process.stdout.write(`${place.kind}: ${kills} kills, ${playground.tally.total} announcements, each posted once\n`);
}

const title = `${KILLS} kills in ${DAYS} days of ${clubs.length} servers, each announcement is posted once`;
const limit = { timeout: 30_000 + KILLS * 15_000 };

test(`one process over SQLite: after ${title}`, limit, async () => {
  using folder = temporaryFolder();
  await announceAndKill({ kind: 'sqlite', path: folder.in('store.sqlite') }, 1);
});

describeWithRedis('three processes over Redis', () => {
  test(`after ${title}`, limit, async () => {
    await using server = await redisServer();
    await announceAndKill({ kind: 'redis', url: server.url }, 3);
  });
});
