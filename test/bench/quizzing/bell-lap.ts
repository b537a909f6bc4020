import { type AlarmsHere, alarmsHere } from '../../../src/alarms/alarms-here.ts';
import { keep } from '../../../src/keep.ts';
import { quizAlarm } from '../../../src/quizzing/quiz-alarm.ts';
import { createQuizDriver } from '../../../src/quizzing/quiz-driver.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import type { StorePlace } from '../../../src/storage/store-place.ts';
import { newQuiz } from '../../../src/trivia/new-quiz.ts';
import { boardOf } from '../../../src/trivia/scores/board.ts';
import { keptOf } from '../../fixture-kept.ts';
import { world } from '../../fixture-world.ts';
import { type Contender, questionFor, SECONDS } from './round.ts';

const AT_ONCE = 100;

/** Quizzes as the bot plays them, each in a server of its own, with a Discord that takes every message at once. */
export async function bellLap(place: StorePlace): Promise<Contender> {
  const kept = keptOf(await openStore(place));
  let ahead = 0;
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead);
  const waiting = { posts: 0, until: 0, resolve: () => {} };
  const posted = (count: number) =>
    new Promise<void>((resolve) => Object.assign(waiting, { posts: 0, until: count, resolve }));
  const alarms: AlarmsHere = alarmsHere({
    ...{ now, concurrency: 20, log: console },
    ring: (id) => driver.drive(id.slice(quizAlarm('').length)),
  });
  const driver = createQuizDriver({
    ...{ quizzes: kept.quiz, scores: kept.scores, predictions: kept.predictions, now },
    alarms: {
      async set(id, at) {
        await alarms.set(id, at);
        // A round that waits is open.
        if (at.epochMilliseconds > now().epochMilliseconds) count();
      },
    },
    messages: {
      async post(_, { embeds }) {
        if (embeds?.[0]?.footer?.text.startsWith('Source')) count();
        return { kind: 'posted', messageId: '1' };
      },
      edit: async () => ({ kind: 'changed' }),
      findOwn: async () => ({ kind: 'none' }),
      expirePoll: async () => ({ kind: 'changed' }),
      async *pollVoters() {},
    },
    worldFor: async () => world,
    onRefused: async () => {},
    draw: (_, { channelId }) => questionFor(channelId),
  });
  const count = (): void => {
    waiting.posts += 1;
    if (waiting.posts === waiting.until) waiting.resolve();
  };
  let asked: readonly string[] = [];
  return {
    async begin(channels) {
      asked = channels;
      const open = posted(channels.length);
      const start = async (channelId: string): Promise<void> => {
        const who = {
          channelId,
          guildId: channelId,
          startedBy: '1',
          followUp: null,
          topic: 'everything',
          topicName: 'Everything',
        };
        const how = { style: 'buttons', seconds: SECONDS, rounds: 1, difficulty: 'easy' } as const;
        const quiz = newQuiz({ ...who, ...how }, now().epochMilliseconds, Math.random);
        await keep(kept, { of: 'quiz', key: channelId, change: { kind: 'start', quiz } });
        await alarms.set(quizAlarm(channelId), now());
      };
      for (let from = 0; from < channels.length; from += AT_ONCE)
        await Promise.all(channels.slice(from, from + AT_ONCE).map(start));
      await open;
    },
    async vote(channelId, userId, choice) {
      const quiz = await kept.quiz.read(channelId);
      if (!quiz) throw new Error('no quiz');
      const change = { kind: 'vote', quiz: quiz.id, n: 1, userId, choice, at: now().epochMilliseconds } as const;
      await keep(kept, { of: 'quiz', key: channelId, change });
    },
    async end() {
      const answered = posted(asked.length);
      ahead += (SECONDS + 2) * 1000;
      alarms.clockMoved();
      await answered;
      await alarms.close();
    },
    async points() {
      let sum = 0;
      for await (const [, scores] of kept.scores.all())
        for (const { points } of boardOf(scores, { period: 'all', topic: null, at: 0, timeZone: 'UTC' })) sum += points;
      return sum;
    },
  };
}
