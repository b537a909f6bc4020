import type { Logger } from 'pino';
import type { Errand } from '../errand.ts';
import type { Kept } from '../kept.ts';
import { wakePredictions } from '../quizzing/wake-predictions.ts';
import { guildScope } from '../scope.ts';
import type { Engine } from './engine.ts';
import { openAlarmsElsewhere } from './engine-alarms.ts';
import { errandAlarm } from './errand-alarm.ts';
import { rescueBegun } from './rescue-begun.ts';
import { subscriberOf } from './subscriber-of.ts';

/** What it takes to leave things to other processes. */
export interface EngineElsewhereOptions {
  readonly kept: Kept;
  /** The Redis that the processes share. */
  readonly url: string;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** Many answers that come together are shown at once. */
const TALLY_MS = 2000;

/** When an errand is to be done. */
function dueAt({ kind }: Errand, now: Temporal.Instant): Temporal.Instant {
  if (kind !== 'show-tally') return now;
  return Temporal.Instant.fromEpochMilliseconds(Math.ceil(now.epochMilliseconds / TALLY_MS) * TALLY_MS);
}

/** What a process without a token does for what the bot does by itself: it lets alarms ring in those that have one. */
export async function createEngineElsewhere({
  kept,
  url,
  now,
  log,
}: EngineElsewhereOptions): Promise<Pick<Engine, 'changing' | 'changed' | 'run' | 'learned' | 'close'>> {
  const alarms = await openAlarmsElsewhere(url, log);
  const predictions = wakePredictions({ predictions: kept.predictions, alarms: alarms.quizzes, now });
  return {
    changing: (change) => rescueBegun(change, alarms, now()),
    async changed(change) {
      const subscriber = subscriberOf(change);
      if (subscriber !== null) await alarms.announcements.set(subscriber, now());
      if (change.of === 'guild') await predictions.of(guildScope(change.key));
    },
    run(errand) {
      alarms.quizzes
        .set(errandAlarm(errand), dueAt(errand, now()))
        .catch((err: unknown) => log.error({ err, errand: errand.kind }, 'An errand could not be left to others'));
    },
    learned: () => predictions.all(),
    async close() {
      await Promise.all([alarms.announcements.close(), alarms.quizzes.close()]);
    },
  };
}
