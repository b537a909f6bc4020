import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/articles/record.ts';
import { guilds } from '../../src/playground/servers.ts';
import { applyPredictionChange } from '../../src/trivia/predictions/apply-prediction-change.ts';
import { PREDICTION_POINTS } from '../../src/trivia/predictions/next-prediction-step.ts';
import { until } from '../alarms/until.ts';
import { article, claim } from '../fixture-article.ts';
import { predicted } from '../trivia/predictions/fixture-prediction.ts';
import { buttonId, COUNTED, channel, choose, guild, openRoom, type Room, scope, users } from './room.ts';

const [zoe, karim, soren] = users;
const HOUR = 3600;
/** A result that isn’t read within two weeks is given up. */
const LAPSE = 15 * 24 * HOUR;

/** Predicts the men’s 1500 m in Oslo of tomorrow evening. */
async function predict(room: Room, style: 'poll' | 'buttons') {
  const tomorrow = room.playground.clock.now().toZonedDateTimeISO('UTC').add({ days: 1 });
  const date = tomorrow.toPlainDate().toString();
  const race = { event: '1500', meet: 'Bislett Games', date, time: '20:45', zone: 'UTC' };
  await room.visitor(zoe).run('/predict open', { ...race, style, athlete1: 'Josh Kerr', athlete2: 'Cole Hocker' });
  await until(async () => (await stageOf(room)) === 'open');
  const message = (await room.posts(2)).at(-1);
  if (!message) throw new Error('what is predicted stands in the channel');
  const untilStart = tomorrow
    .with({ hour: 20, minute: 45, second: 0, millisecond: 0 })
    .since(room.playground.clock.now().toZonedDateTimeISO('UTC'));
  return { message, date, start: () => room.advance(untilStart.total('seconds')) };
}

const stageOf = async ({ kept }: Room) => (await kept.predictions.read(scope)).items[0]?.stage.is;
const waitFor = (room: Room, stage: string) => until(async () => (await stageOf(room)) === stage);

/** An article that says who won, and who was second. */
const report = (name: string, date: string, first: string, second: string): ArticleRecord => {
  const meet = { id: 'bislett-games', name: 'Bislett Games', year: Number(date.slice(0, 4)) };
  return article(name, [
    claim(first, 1, '3:29.37', { meet, date, start: 0, end: 10 }),
    claim(second, 2, '3:29.90', { meet, date, start: 20, end: 30 }),
  ]);
};

async function read({ bot, engine, playground }: Room, record: ArticleRecord): Promise<void> {
  bot.learn([{ record, at: playground.clock.now() }]);
  await engine.learned();
}

test.each(['poll', 'buttons'] as const)(
  'as %s: it closes at the start, and settles when an article is read that tells who won',
  async (style) => {
    await using room = await openRoom();
    const { message, date, start } = await predict(room, style);
    const say = async (user: string, option: number): Promise<void> => {
      if (style === 'poll') room.visitor(user).vote(message, option + 1);
      else await choose(room.visitor(user), message, option);
    };
    await say(zoe, 1);
    await say(zoe, 0);
    await say(karim, 1);
    await say(soren, 2);
    start();
    if (style === 'poll') {
      await waitFor(room, 'counting');
      room.advance(COUNTED);
    }
    await waitFor(room, 'waiting');
    if (style === 'buttons') expect(await choose(room.visitor(karim), message, 0)).toMatch(/^It is too late/);
    expect(await room.board()).toEqual([]);
    room.advance(HOUR);
    await read(room, report('Oslo report', date, 'josh-kerr', 'cole-hocker'));
    await waitFor(room, 'over');
    const answer = (await room.posts(3)).at(-1);
    expect(answer?.message_reference?.message_id).toBe(message.id);
    expect(answer?.embeds[0]?.description).toMatch(/^\*\*Josh Kerr\*\* won.*\n\n\*\*1 of 3 right\*\*/);
    expect((await room.board()).map(({ userId, points }) => [userId, points])).toEqual([
      [zoe, PREDICTION_POINTS],
      [karim, 0],
      [soren, 0],
    ]);
    expect(room.complaints()).toEqual([]);
  },
);

test('articles that don’t agree who won settle nothing; after two weeks it counts for nobody', async () => {
  await using room = await openRoom();
  const { message, date, start } = await predict(room, 'buttons');
  await choose(room.visitor(zoe), message, 0);
  start();
  await waitFor(room, 'waiting');
  const records = [report('one', date, 'josh-kerr', 'cole-hocker'), report('two', date, 'cole-hocker', 'josh-kerr')];
  room.bot.learn(records.map((record) => ({ record, at: room.playground.clock.now() })));
  await room.engine.learned();
  room.advance(LAPSE);
  await waitFor(room, 'over');
  const answer = (await room.posts(3)).at(-1);
  expect(answer?.embeds[0]?.description).toContain('no result of this race in two weeks');
  expect(await room.board()).toEqual([]);
});

test('a server that adds a report of its own settles by it', async () => {
  await using room = await openRoom();
  const { message, date, start } = await predict(room, 'buttons');
  await choose(room.visitor(karim), message, 1);
  start();
  await waitFor(room, 'waiting');
  const day = Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const z = room.visitor(zoe);
  const pasted = z.say(
    `Bislett Games, Oslo, ${day}\n\nCole Hocker won the men’s 1500m at the Bislett Games in Oslo on ${day} in 3:29.37, ahead of Josh Kerr in 3:29.90.`,
  );
  const read = await z.pick('Read as article', pasted);
  if (read.kind !== 'message') throw new Error(read.kind);
  await z.press(read.message, buttonId(read.message, 0));
  await waitFor(room, 'over');
  expect((await room.posts(3)).at(-1)?.embeds[0]?.description).toMatch(
    /^\*\*Cole Hocker\*\* won.*\n\n\*\*1 of 1 right/,
  );
});

test('where nothing may be posted it is over, after one request', async () => {
  await using room = await openRoom();
  const silent = guilds[0].channels.find(({ name }) => name === 'rules')?.id ?? '';
  const prediction = predicted({ channelId: silent, guildId: guild });
  await room.kept.predictions.change(scope, (before) => applyPredictionChange(before, { kind: 'predict', prediction }));
  room.engine.run({ kind: 'drive-prediction', scope, id: prediction.id });
  await waitFor(room, 'over');
  expect(room.playground.requests.filter(({ status }) => status === 403)).toHaveLength(1);
  expect(room.complaints().at(-1)).toContain('what it belonged to is given up');
});

test('where its outcome may not be posted the points count, and the log says so', async () => {
  await using room = await openRoom();
  const { message, date, start } = await predict(room, 'buttons');
  await choose(room.visitor(zoe), message, 0);
  start();
  await waitFor(room, 'waiting');
  const permissions = String(PermissionFlagsBits.SendMessages);
  room.playground.act({ action: 'permit', user: zoe, channel, permissions, isAllowed: false });
  await read(room, report('Oslo report', date, 'josh-kerr', 'cole-hocker'));
  await waitFor(room, 'over');
  expect((await room.board()).map(({ userId, points }) => [userId, points])).toEqual([[zoe, PREDICTION_POINTS]]);
  expect(room.complaints().at(-1)).toContain('what it was to tell counts all the same');
});
