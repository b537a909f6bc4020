import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fan } from '../../src/playground/people.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { scopeOf } from '../../src/scope.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { boardOf } from '../../src/trivia/scores/board.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { keptOf } from '../fixture-kept.ts';
import { manyGuilds } from '../playground/many-guilds.ts';
import { redisServer } from '../redis-server.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { naiveBoard } from './naive-board.ts';
import { type Player, startPlayer } from './player.ts';
import type { PlayerOrders } from './player-orders.ts';
import { buttonId } from './room.ts';

/** So many unless told otherwise; for a night’s test, QUIZ_KILLS=300. */
const { QUIZ_KILLS = '3' } = process.env;
const KILLS = Number(QUIZ_KILLS);
const USERS = 30;
/** At most two: a press that was made in time has half a second to be stored. */
const SPEED = 2;

const [guild] = manyGuilds(1, 12);
const channels = guild?.channels.map(({ id }) => id) ?? [];
const scope = scopeOf(guild?.id ?? '', '');

async function expectExact(place: PlayerOrders['place'], playground: Playground, lives: readonly Player[]) {
  const store = await openStore(place);
  const scores = await keptOf(store).scores.read(scope);
  await store.close();
  const board = boardOf(scores, { period: 'all', topic: null, at: Date.now(), timeZone: 'UTC' });
  const told = lives.flatMap((life) => life.told);
  const expected = naiveBoard(
    told,
    lives.flatMap((life) => life.doubtful() ?? []),
  );
  const rounds = new Set(told.map(({ round }) => round));
  process.stderr.write(`${place.kind}: ${told.length} answers in ${rounds.size} rounds\n`);
  expect(rounds.size).toBeGreaterThan(KILLS);
  for (const { userId, points, right, answered } of board)
    expect(expected.get(userId), userId).toContainEqual([points, right, answered]);
  const silent = [...expected].filter(([userId]) => board.every((line) => line.userId !== userId));
  for (const [, ways] of silent) expect(ways).toContainEqual([0, 0, 0]);
  // Every question and every answer stands once.
  const marks = channels
    .flatMap((id) => playground.store.state.posts.get(id) ?? [])
    .map(({ message }) => buttonId(message, -1));
  expect(new Set(marks).size).toBe(marks.length);
}

async function playAndKill(place: PlayerOrders['place'], processes: number): Promise<void> {
  await using playground = await startPlayground({ port: 0, servers: guild ? [guild] : [] });
  const { api, token } = playground;
  const orders = (n: number): PlayerOrders => ({
    ...{ place, api, token, channels, since, speed: SPEED, guild: guild?.id ?? '' },
    users: Array.from({ length: USERS }, (_, i) => fan(n * USERS + i).user.id),
  });
  const since = Date.now();
  const lives: Player[] = [];
  const start = async (n: number): Promise<Player> => {
    const player = await startPlayer(orders(n));
    lives.push(player);
    return player;
  };
  const players = await Promise.all(Array.from({ length: processes }, (_, n) => start(n)));
  for (let kills = 0; kills < KILLS; kills += 1) {
    await wait(Math.random() * 3000);
    const n = kills % processes;
    await players[n]?.kill();
    players[n] = await start(n);
  }
  const codes = await Promise.all(players.map((player) => player.end()));
  expect(codes).toEqual(players.map(() => 0));
  await expectExact(place, playground, lives);
}

const timeout = 60_000 + KILLS * 15_000;

test(`SQLite: one process, killed ${KILLS} times: each answer that was told to last counts once`, {
  timeout,
}, async () => {
  using folder = temporaryFolder();
  await playAndKill({ kind: 'sqlite', path: folder.in('quizzes.sqlite') }, 1);
});

describeWithRedis('Redis', () => {
  test(`three processes, killed ${KILLS} times: each answer that was told to last counts once`, {
    timeout,
  }, async () => {
    await using redis = await redisServer();
    await playAndKill({ kind: 'redis', url: redis.url }, 3);
  });
});
