import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopeOf } from '../../src/scope.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Quiz } from '../../src/trivia/quiz.ts';
import { boardOf } from '../../src/trivia/scores/board.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { keptOf } from '../fixture-kept.ts';
import { redisServer } from '../redis-server.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';

const ROUNDS = 1000;
const SECONDS = 20;
/** The right option of the fixture’s question. */
const RIGHT = 1;
const GUILD = '20';

/** Any votes of forty users in a round that opened at a moment; the same every time. */
const votesFrom = (opened: number, seed: number): Votes =>
  fc.sample(
    fc
      .uniqueArray(fc.tuple(fc.nat(39), fc.nat(3), fc.nat(SECONDS * 1000 - 1)), {
        selector: ([user]) => user,
        maxLength: 20,
      })
      .map((all) => all.map(([user, choice, taken]): Votes[number] => [String(700 + user), choice, opened + taken])),
    { numRuns: 1, seed },
  )[0] ?? [];

/** A round whose votes are known and not counted yet. */
function roundToSettle(n: number): Quiz {
  const opened = NOON + n * 37;
  const shown = { n: 1, question: question(`q${n}`), skipped: false, messageId: '1', opened };
  const stage = { is: 'settling', ...shown, closes: opened + SECONDS * 1000, votes: votesFrom(opened, n) } as const;
  return quizOf({ id: `round${n}`, channelId: String(1000 + n), guildId: GUILD, seconds: SECONDS, rounds: 1, stage });
}

/** What a naive sum over all votes comes to, by user: points, right answers, answers. */
function naive(quizzes: readonly Quiz[]): Record<string, readonly [number, number, number]> {
  const sums: Record<string, readonly [number, number, number]> = {};
  for (const { stage } of quizzes)
    for (const [user, choice, at] of stage.is === 'settling' ? stage.votes : []) {
      const taken = (at ?? 0) - (stage.is === 'settling' ? stage.opened : 0);
      const [points, right, answered] = sums[user] ?? [0, 0, 0];
      const isRight = choice === RIGHT;
      const worth = isRight ? Math.round(100 - (50 * taken) / (SECONDS * 1000)) : 0;
      sums[user] = [points + worth, right + Number(isRight), answered + 1];
    }
  return sums;
}

async function settler(url: string) {
  const child = fork(fileURLToPath(new URL('child/settler.ts', import.meta.url)), [url]);
  const exited = once(child, 'exit');
  await once(child, 'message');
  return {
    begin: () => void child.send('begin'),
    ended: exited.then(([code]) => code),
  };
}

describeWithRedis('Redis', () => {
  test(`two processes settle the same ${ROUNDS} rounds of one server at the same time: each vote counts once`, {
    timeout: 120_000,
  }, async () => {
    await using redis = await redisServer();
    const store = await openStore({ kind: 'redis', url: redis.url });
    const kept = keptOf(store);
    const quizzes = Array.from({ length: ROUNDS }, (_, n) => roundToSettle(n));
    await Promise.all(quizzes.map((quiz) => kept.quiz.change(quiz.channelId, () => quiz)));
    const settlers = await Promise.all([settler(redis.url), settler(redis.url)]);
    for (const { begin } of settlers) begin();
    expect(await Promise.all(settlers.map(({ ended }) => ended))).toEqual([0, 0]);
    const scores = await kept.scores.read(scopeOf(GUILD, ''));
    const board = boardOf(scores, { period: 'all', topic: null, at: NOON, timeZone: 'UTC' });
    const counted = board.map(({ userId, points, right, answered }) => [userId, [points, right, answered]]);
    expect(Object.fromEntries(counted)).toEqual(naive(quizzes));
    expect(scores.settled).toHaveLength(ROUNDS);
    for (const { channelId } of quizzes) expect(await kept.quiz.read(channelId)).toBe(null);
    await store.close();
  });
});
