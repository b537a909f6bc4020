import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Ring } from './alarms/alarms.ts';
import { createAnnouncer } from './announcing/announcer.ts';
import type { Announced, Announcing } from './announcing/announcing.ts';
import type { Bot } from './bot.ts';
import { type Ask, createAsk } from './discord/ask.ts';
import { isMember } from './discord/is-member.ts';
import { createMessages } from './discord/messages.ts';
import { createRest } from './discord/rest.ts';
import type { GuildListener } from './discord/take-events.ts';
import { type EngineAlarms, openAlarms } from './engine-alarms.ts';
import type { Errand } from './errand.ts';
import { errandAlarm } from './errand-alarm.ts';
import { lookAfterServers, SWEEP } from './forgetting/look-after-servers.ts';
import type { Kept } from './kept.ts';
import type { Change } from './memory/change.ts';
import { inStep } from './pacing/in-step.ts';
import { openPace } from './pacing/open-pace.ts';
import type { Line } from './pacing/turnstile.ts';
import { unhurried } from './pacing/unhurried.ts';
import { createPredictionDriver } from './quizzing/prediction-driver.ts';
import { createQuizDriver, quizAlarm } from './quizzing/quiz-driver.ts';
import { tallyDisplay } from './quizzing/tally-display.ts';
import { wakePredictions } from './quizzing/wake-predictions.ts';
import { rescueBegun } from './rescue-begun.ts';
import type { Documents } from './storage/documents.ts';
import type { StorePlace } from './storage/store-place.ts';
import { turns } from './storage/turns.ts';
import { subscriberOf } from './subscriber-of.ts';
import { askQuestion } from './trivia/ask-question.ts';
import { dailyQuiz, isDaily } from './trivia/daily-quiz.ts';
import { applyQuizChange } from './trivia/quiz-change.ts';
import { scopeOf } from './trivia/scores/scores.ts';

/** What it takes to do things without being asked. */
export interface EngineOptions {
  readonly api: string;
  readonly token: string;
  readonly kept: Kept;
  /** Processes that share a store share what is to be done. */
  readonly place: StorePlace;
  readonly bot: Pick<Bot, 'worldAt'>;
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

/** So long what comes by the clock waits for other changes. Each write to a disk may take several milliseconds, and keeps answers waiting. */
const TOGETHER_MS = 100;

/** "guild:1" and "user:1", as places. */
const placeOf = (scope: string) => {
  const [kind, id = ''] = scope.split(':');
  return { guildId: kind === 'guild' ? id : null, userId: kind === 'guild' ? '0' : id, channelId: null };
};

/** Puts together what the bot does by itself. @throws StoreError when a shared store can’t be reached */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { kept, bot, now, log } = options;
  const pace = await openPace(options.place);
  const rest = createRest(options);
  // What waits in there goes out all at once when the time is over, so nothing more is let in meanwhile.
  rest.on('rateLimited', ({ global, timeToReset }) => global && pace.hold(timeToReset));
  const askAtOnce = createAsk(rest, log);
  const askIn =
    (line: Line): Ask =>
    async (schema, request) => {
      await pace.turn(line);
      return askAtOnce(schema, request);
    };
  const [ask, askForSomebody] = [askIn('due'), askIn('awaited')];
  const [messages, awaited] = [createMessages(ask), createMessages(askForSomebody)];
  const worldFor = (scope: string) => bot.worldAt(placeOf(scope));
  const together = inStep(TOGETHER_MS);
  const inNoHurry = <T>(documents: Documents<T>): Documents<T> =>
    options.place.kind === 'redis' ? documents : unhurried(documents, together);
  const inTurn = turns();
  const ringQuiz: Ring = async (id) => {
    const [kind, first = '', second = ''] = id.split(' ');
    switch (kind) {
      case SWEEP:
        return servers.sweep();
      case 'quiz':
        return inTurn(first, () => quizzes.drive(first));
      case 'prediction':
        return predictions.drive(first, second);
      case 'test':
        return void (await tester.test(first));
      case 'tally':
        return quizzes.showTally(first, second);
    }
  };
  const ringAnnouncement: Ring = async (id) => {
    const [kind, channelId] = id.split(' ');
    if (kind === 'quiz' && channelId !== undefined) await inTurn(channelId, () => questions.drive(channelId));
    else await announcer.ring(id);
  };
  const alarms: EngineAlarms = await openAlarms(options, ringAnnouncement, ringQuiz);
  /** The question that follows an announcement with trivia in it. */
  const askDaily = async ({ subscriber, settings, channelId, day }: Announced): Promise<void> => {
    if (!settings.content.includes('trivia')) return;
    // Told twice of one day, it is the same quiz.
    const quiz = dailyQuiz({ scope: subscriber, channelId, day }, Date.parse(day));
    await inNoHurry(kept.quiz).change(channelId, (before) =>
      before?.id === quiz.id ? before : applyQuizChange(before, { kind: 'start', quiz }),
    );
    await alarms.announcements.set(quizAlarm(channelId), now());
  };
  const announcing: Announcing = {
    subscriptions: inNoHurry(kept.subscription),
    alarms: alarms.announcements,
    messages,
    worldFor,
    newNonce: () => randomUUID().slice(0, 25),
    now,
    onPosted: askDaily,
    onSuspended: (subscriber, why) => log.warn({ subscriber, why }, 'Discord refused an announcement; it is suspended'),
  };
  const announcer = createAnnouncer(announcing);
  const tester = createAnnouncer({ ...announcing, messages: awaited });
  const servers = lookAfterServers({
    kept,
    isMember: (guildId) => isMember(ask, guildId),
    changed: (subscriber) => announcer.changed(subscriber),
    alarms: alarms.quizzes,
    now,
    log,
  });
  const quizzing = {
    quizzes: kept.quiz,
    scores: kept.scores,
    predictions: kept.predictions,
    alarms: alarms.quizzes,
    messages: awaited,
    worldFor,
    draw: askQuestion,
    now,
  };
  const quizzes = createQuizDriver(quizzing);
  const questions = createQuizDriver({
    ...quizzing,
    quizzes: inNoHurry(kept.quiz),
    scores: inNoHurry(kept.scores),
    alarms: alarms.announcements,
    messages,
  });
  const predictions = createPredictionDriver(quizzing);
  const waking = wakePredictions(quizzing);
  const tally = tallyDisplay((channelId, round) => quizzes.showTally(channelId, round));

  const done = async (errand: Errand): Promise<void> => {
    switch (errand.kind) {
      case 'announce-now':
        return void (await tester.test(errand.subscriber));
      case 'drive-quiz':
      case 'drive-prediction':
        return alarms.quizzes.set(errandAlarm(errand), now());
      case 'show-tally':
        return tally.show(errand.channelId, errand.round);
    }
  };

  return {
    async start() {
      await announcer.start();
      await quizzes.start((quiz) => !isDaily(quiz));
      await questions.start(isDaily);
      await waking.all();
      await servers.start();
    },
    guilds: servers.listener,
    changing: (change) => rescueBegun(change, alarms, now()),
    async changed(change) {
      const subscriber = subscriberOf(change);
      if (subscriber !== null) await announcer.changed(subscriber);
      // An article of the server's own may tell who won a race that it predicts.
      if (change.of === 'guild') await waking.of(scopeOf(change.key, ''));
    },
    run(errand) {
      done(errand).catch((err: unknown) => log.error({ err, errand: errand.kind }, 'An errand could not be done'));
    },
    learned: () => waking.all(),
    clockMoved: () => alarms.clockMoved(),
    async close() {
      tally.stop();
      await Promise.all([alarms.announcements.close(), alarms.quizzes.close()]);
      await pace.close();
    },
  };
}
