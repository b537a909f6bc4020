import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Announcer, createAnnouncer } from '../announcing/announcer.ts';
import type { Announcing } from '../announcing/announcing.ts';
import type { Bot } from '../bot.ts';
import { isMember } from '../discord/is-member.ts';
import { lookAfterServers, type Servers } from '../forgetting/look-after-servers.ts';
import type { Kept } from '../kept.ts';
import { askDaily } from '../quizzing/ask-daily.ts';
import { createPredictionDriver, type PredictionDriver } from '../quizzing/prediction-driver.ts';
import { dailyAlarm } from '../quizzing/quiz-alarm.ts';
import { createQuizDriver, type QuizDriver } from '../quizzing/quiz-driver.ts';
import type { Quizzing } from '../quizzing/quizzing.ts';
import { type WakePredictions, wakePredictions } from '../quizzing/wake-predictions.ts';
import type { StorePlace } from '../storage/store-place.ts';
import { askQuestion } from '../trivia/ask-question.ts';
import type { EngineAlarms } from './engine-alarms.ts';
import type { EngineDiscord } from './engine-discord.ts';
import { explainRefusal } from './explain-refusal.ts';
import { unhurriedKept } from './unhurried-kept.ts';

/** Who does what the bot does by itself. */
export interface EngineWorkers {
  readonly announcer: Announcer;
  /** Posts the tests that somebody waits for. */
  readonly tester: Announcer;
  readonly quizzes: QuizDriver;
  /** The questions that follow announcements. */
  readonly daily: QuizDriver;
  readonly predictions: PredictionDriver;
  readonly waking: WakePredictions;
  readonly servers: Servers;
}

/** What they take. */
export interface WorkersOptions {
  readonly kept: Kept;
  readonly place: StorePlace;
  readonly bot: Pick<Bot, 'worldOf'>;
  readonly discord: EngineDiscord;
  readonly alarms: EngineAlarms;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

type Shared = Pick<Kept, 'subscription' | 'daily' | 'scores'>;

function announcingOf({ bot, discord, alarms, now, log }: WorkersOptions, shared: Shared): Announcing {
  return {
    subscriptions: shared.subscription,
    alarms: alarms.announcements,
    messages: discord.messages.due,
    worldFor: bot.worldOf,
    newNonce: () => randomUUID().slice(0, 25),
    now,
    async onPosted({ subscriber: scope, settings, channelId, day }) {
      if (!settings.content.includes('trivia')) return;
      await askDaily({ daily: shared.daily, alarms: alarms.announcements, now }, { scope, channelId, day });
    },
    onSuspended: (subscriber, why) => log.warn({ subscriber, why }, 'Discord refused an announcement; it is suspended'),
  };
}

function quizzingOf({ kept, bot, discord, alarms, now, log }: WorkersOptions): Quizzing {
  return {
    quizzes: kept.quiz,
    scores: kept.scores,
    predictions: kept.predictions,
    alarms: alarms.quizzes,
    messages: discord.messages.awaited,
    worldFor: bot.worldOf,
    draw: askQuestion,
    onRefused: (refused) => explainRefusal(refused, { rest: discord.rest, now, log }),
    now,
  };
}

/** Puts them together. */
export function createWorkers(options: WorkersOptions): EngineWorkers {
  const { kept, place, discord, alarms, now, log } = options;
  const { awaited, due } = discord.messages;
  const slow = unhurriedKept(kept, place);
  const [announcing, quizzing] = [announcingOf(options, slow), quizzingOf(options)];
  const byTheClock = { quizzes: slow.daily, scores: slow.scores, alarms: alarms.announcements, messages: due };
  const announcer = createAnnouncer(announcing);
  return {
    announcer,
    tester: createAnnouncer({ ...announcing, messages: awaited }),
    quizzes: createQuizDriver(quizzing),
    daily: createQuizDriver({ ...quizzing, ...byTheClock }, dailyAlarm),
    predictions: createPredictionDriver(quizzing),
    waking: wakePredictions(quizzing),
    servers: lookAfterServers({
      ...{ kept, alarms: alarms.quizzes, now, log },
      isMember: (guildId) => isMember(discord.ask, guildId),
      changed: (subscriber) => announcer.changed(subscriber),
    }),
  };
}
