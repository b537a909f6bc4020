import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import type { GuildListener } from '../discord/take-events.ts';
import type { Errand } from '../errand.ts';
import type { Kept } from '../kept.ts';
import type { Change } from '../memory/change.ts';
import { tallyDisplay } from '../quizzing/tally-display.ts';
import { guildScope } from '../scope.ts';
import type { StorePlace } from '../storage/store-place.ts';
import { openAlarms } from './engine-alarms.ts';
import { openEngineDiscord } from './engine-discord.ts';
import { engineRings } from './engine-rings.ts';
import { createWorkers, type EngineWorkers } from './engine-workers.ts';
import { errandAlarm } from './errand-alarm.ts';
import { rescueBegun } from './rescue-begun.ts';
import { subscriberOf } from './subscriber-of.ts';

/** What it takes to do things without being asked. */
export interface EngineOptions {
  readonly api: string;
  readonly token: string;
  readonly kept: Kept;
  /** Processes that share a store share what is to be done. */
  readonly place: StorePlace;
  readonly bot: Pick<Bot, 'worldOf'>;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** What the bot does by itself: announcements, quizzes and predictions. */
export interface Engine {
  /** Goes on with all that is under way. Rejects when the store fails. */
  start(): Promise<void>;
  /** To be told of each change before it is stored. */
  changing(change: Change): Promise<void>;
  /** To be told of each change once it is stored. */
  changed(change: Change): Promise<void>;
  /** To be told of servers. */
  readonly guilds: GuildListener;
  /** Goes and does something after a reply. */
  run(errand: Errand): void;
  /** To be told when something was read. */
  learned(): Promise<void>;
  /** To be told when the clock was moved by hand. */
  clockMoved(): void;
  /** Begins nothing more, and resolves when nothing is under way. */
  close(): Promise<void>;
}

async function startAll({ announcer, quizzes, daily, waking, servers }: EngineWorkers): Promise<void> {
  await announcer.start();
  await quizzes.start();
  await daily.start();
  await waking.all();
  await servers.start();
}

/** What follows a change that is stored. */
async function follow({ announcer, waking }: EngineWorkers, change: Change): Promise<void> {
  const subscriber = subscriberOf(change);
  if (subscriber !== null) await announcer.changed(subscriber);
  // An article of the server's own may tell who won a race that it predicts.
  if (change.of === 'guild') await waking.of(guildScope(change.key));
}

/** Puts together what the bot does by itself. @throws StoreError when a shared store can’t be reached */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { now, log } = options;
  const discord = await openEngineDiscord(options);
  const rings = engineRings(() => workers, log);
  const alarms = await openAlarms(options, rings);
  const workers = createWorkers({ ...options, discord, alarms });
  const tally = tallyDisplay((channelId, round) =>
    rings.quizzes(errandAlarm({ kind: 'show-tally', channelId, round })),
  );
  const done = (errand: Errand): Promise<void> =>
    errand.kind === 'show-tally'
      ? tally.show(errand.channelId, errand.round)
      : alarms.quizzes.set(errandAlarm(errand), now());
  return {
    start: () => startAll(workers),
    guilds: workers.servers.listener,
    changing: (change) => rescueBegun(change, alarms, now()),
    changed: (change) => follow(workers, change),
    run(errand) {
      done(errand).catch((err: unknown) => log.error({ err, errand: errand.kind }, 'An errand could not be done'));
    },
    learned: () => workers.waking.all(),
    clockMoved: () => alarms.clockMoved(),
    async close() {
      tally.stop();
      await Promise.all([alarms.announcements.close(), alarms.quizzes.close()]);
      await discord.close();
    },
  };
}
