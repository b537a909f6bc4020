import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { type AlarmsHere, alarmsHere } from '../../../src/alarms/alarms-here.ts';
import { createAsk } from '../../../src/discord/ask.ts';
import { createMessages } from '../../../src/discord/messages.ts';
import { createRest } from '../../../src/discord/rest.ts';
import { keep } from '../../../src/keep.ts';
import { quizAlarm } from '../../../src/quizzing/quiz-alarm.ts';
import { createQuizDriver } from '../../../src/quizzing/quiz-driver.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { newQuiz } from '../../../src/trivia/new-quiz.ts';
import { roundId } from '../../../src/trivia/quiz.ts';
import { applyQuizChange } from '../../../src/trivia/quiz-change.ts';
import { keptOf } from '../../fixture-kept.ts';
import { world } from '../../fixture-world.ts';
import { question } from '../../trivia/fixture-quiz.ts';
import { playerOrders } from '../player-orders.ts';

/*
 * What drives the quizzes of a server, in a process of its own that may be killed at any moment. It also starts quizzes and answers as
 * the bot does when a button is pressed, for users of its own, one answer after the other, and writes a line before it stores one and
 * another when that lasts. After SIGTERM it starts and answers nothing more, and ends once no quiz is under way.
 */

const { place, api, token, guild, channels, users, since, speed } = playerOrders.parse(
  JSON.parse(process.argv[2] ?? ''),
);

const say = (what: string, told: object): void => void process.stdout.write(`${JSON.stringify({ what, ...told })}\n`);
/** A clock that all processes share, and that runs faster than the sun. */
const now = (): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(since + (Date.now() - since) * speed));
const nowMs = (): number => now().epochMilliseconds;
const pick = <T>(from: readonly T[]): T => z.custom<T>().parse(from[Math.floor(Math.random() * from.length)]);

const log = pino({ level: 'fatal' });
const store = await openStore(place);
const kept = keptOf(store);
const alarms: AlarmsHere = alarmsHere({
  ...{ now, concurrency: 10, log },
  ring: (id) => driver.drive(id.slice(quizAlarm('').length)),
});
const driver = createQuizDriver({
  ...{ quizzes: kept.quiz, scores: kept.scores, predictions: kept.predictions, alarms, now },
  messages: createMessages(createAsk(createRest({ api, token, log }), log)),
  worldFor: async () => ({ ...world, now: now() }),
  onRefused: async () => {},
  draw: () => question(Math.random().toString(36).slice(2)),
});

let isEnding = false;
process.once('SIGTERM', () => {
  isEnding = true;
});

async function start(channelId: string): Promise<void> {
  const settings = {
    channelId,
    guildId: guild,
    startedBy: '0',
    followUp: null,
    topic: 'everything',
    topicName: 'Everything',
  } as const;
  const played = { style: 'buttons', seconds: 10, difficulty: 'easy' } as const;
  const rounds = Math.random() < 0.2 ? 2 : 1;
  const quiz = newQuiz({ ...settings, ...played, rounds }, nowMs(), Math.random);
  await keep(kept, { of: 'quiz', key: channelId, change: { kind: 'start', quiz } });
}

async function answer(channelId: string, userId: string): Promise<void> {
  const quiz = await kept.quiz.read(channelId);
  if (quiz?.stage.is !== 'open') return;
  const { n, opened } = quiz.stage;
  const choice = Math.floor(Math.random() * 4);
  const at = nowMs();
  const change = { kind: 'vote', quiz: quiz.id, n, userId, choice, at } as const;
  if (applyQuizChange(quiz, change) === quiz) return;
  say('tries', { round: roundId(quiz, n), userId, choice, at, opened });
  await keep(kept, { of: 'quiz', key: channelId, change });
  say('told', {});
}

const isOver = async (): Promise<boolean> =>
  (await Promise.all(channels.map(async (id) => (await kept.quiz.read(id)) === null))).every((over) => over);

async function play(): Promise<void> {
  while (!isEnding) {
    const channelId = pick(channels);
    if ((await kept.quiz.read(channelId)) === null) await start(channelId);
    else await answer(channelId, pick(users));
    await wait(1);
  }
}

/** Alarms are of one process, and each of several shall be at work on every quiz. */
async function look(): Promise<void> {
  for (const id of channels) await alarms.set(quizAlarm(id), now());
}

const looking = setInterval(() => void look(), 200);
await driver.start();
say('ready', {});
await play();
while (!(await isOver())) await wait(20);
clearInterval(looking);
await alarms.close();
await store.close();
