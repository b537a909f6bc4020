import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { directMessagesOf } from '../../src/playground/direct-messages.ts';
import { guilds } from '../../src/playground/servers.ts';
import { guildScope } from '../../src/scope.ts';
import { until } from '../alarms/until.ts';
import { COUNTED, channel, choose, guild, openRoom, type Room, users } from './room.ts';

const [zoe, karim, soren] = users;
const HOUR = 3600;

/** The next 6 August at noon: a day of the year on which much has happened. */
function toAugust({ playground, advance }: Room): void {
  const now = playground.clock.now().toZonedDateTimeISO('UTC');
  const noon = now.with({ month: 8, day: 6, hour: 12, minute: 0, second: 0, millisecond: 0 });
  const next = noon.epochMilliseconds > now.epochMilliseconds ? noon : noon.add({ years: 1 });
  advance(now.until(next).total('seconds'));
}

test('a server that wants trivia gets a poll after its announcement, which counts an hour later', async () => {
  await using room = await openRoom();
  toAugust(room);
  const setup = { channel, time: '12:30', timezone: 'UTC', content: 'day, trivia' };
  await room.visitor(zoe).run('/announce setup', setup);
  await until(async () => (await room.kept.subscription.read(guildScope(guild))).settings !== null);
  room.advance(HOUR / 2);
  const { message, right, wrong } = await room.question(1, channel, 'daily');
  expect(message.content).toContain('On this day');
  expect(message.poll?.answers.length).toBeGreaterThan(1);
  room.visitor(karim).vote(message, right + 1);
  room.visitor(soren).vote(message, wrong + 1);
  // Nobody has started it: a member can’t stop it.
  const refused = await room.visitor(karim).run('/trivia stop');
  expect(refused.kind === 'message' && refused.message.embeds[0]?.description).toMatch(/^Only who started/);
  room.advance(HOUR);
  await room.reaches('counting', 'daily');
  room.advance(COUNTED);
  await room.over(channel, 'daily');
  const answer = (await room.posts(3)).at(-1);
  expect(answer?.message_reference?.message_id).toBe(message.id);
  expect(answer?.embeds[0]?.description).toContain('**1 of 2 right**');
  expect((await room.board()).map(({ userId, right }) => [userId, right])).toEqual([
    [karim, 1],
    [soren, 0],
  ]);
  expect(room.complaints()).toEqual([]);
});

test('the next day brings the next question', async () => {
  await using room = await openRoom();
  toAugust(room);
  await room.visitor(zoe).run('/announce setup', { channel, time: '12:30', timezone: 'UTC', content: 'day, trivia' });
  const prompts: unknown[] = [];
  for (const day of [1, 2]) {
    room.advance(day === 1 ? HOUR / 2 : 23 * HOUR - COUNTED);
    const { message } = await room.question(1, channel, 'daily');
    prompts.push(message.poll?.question.text);
    room.advance(HOUR);
    await room.reaches('counting', 'daily');
    room.advance(COUNTED);
    await room.over(channel, 'daily');
  }
  expect(new Set(prompts).size).toBe(2);
});

test('a member who follows in direct messages gets it with buttons', async () => {
  await using room = await openRoom();
  toAugust(room);
  const { id } = directMessagesOf(karim);
  await room.visitor(karim, id).run('/follow add', { athlete: 'Josh Kerr' });
  await room.visitor(karim, id).run('/follow me', { time: '12:30', timezone: 'UTC', content: 'day, trivia' });
  room.advance(HOUR / 2);
  const { message, right } = await room.question(1, id, 'daily');
  expect(message.poll).toBeUndefined();
  expect(await choose(room.visitor(karim, id), message, right)).toMatch(/^You chose/);
});

test('a quiz can be played while the question of the day waits for answers, and each ends by itself', async () => {
  await using room = await openRoom();
  toAugust(room);
  await room.visitor(zoe).run('/announce setup', { channel, time: '12:30', timezone: 'UTC', content: 'day, trivia' });
  room.advance(HOUR / 2);
  const daily = await room.question(1, channel, 'daily');
  await room.visitor(karim).run('/trivia start', { style: 'buttons', seconds: 60, rounds: 5 });
  const quiz = await room.question(1);
  expect(await choose(room.visitor(soren), quiz.message, quiz.right)).toMatch(/^You chose/);
  room.visitor(soren).vote(daily.message, daily.right + 1);
  const stopped = await room.visitor(karim).run('/trivia stop');
  expect(stopped.kind === 'message' && stopped.message.embeds[0]?.description).toMatch(/^Stopped/);
  await room.over();
  const refused = await room.visitor(karim).run('/trivia stop');
  expect(refused.kind === 'message' && refused.message.embeds[0]?.description).toMatch(/^Only who started/);
  room.advance(HOUR);
  await room.reaches('counting', 'daily');
  room.advance(COUNTED);
  await room.over(channel, 'daily');
  expect((await room.board()).map(({ userId, right, answered }) => [userId, right, answered])).toEqual([[soren, 1, 1]]);
  expect(room.complaints()).toEqual([]);
});

test('who manages the server can stop the question of the day', async () => {
  await using room = await openRoom();
  toAugust(room);
  await room.visitor(zoe).run('/announce setup', { channel, time: '12:30', timezone: 'UTC', content: 'day, trivia' });
  room.advance(HOUR / 2);
  await room.question(1, channel, 'daily');
  await room.visitor(zoe).run('/trivia stop');
  await room.reaches('counting', 'daily');
  room.advance(COUNTED);
  await room.over(channel, 'daily');
  expect(await room.board()).toEqual([]);
});

test('where Discord refuses it, the settings say so, wherever they are asked for', async () => {
  await using room = await openRoom();
  toAugust(room);
  await room.visitor(zoe).run('/announce setup', { channel, time: '12:30', timezone: 'UTC', content: 'day, trivia' });
  const permissions = String(PermissionFlagsBits.SendPolls);
  room.playground.act({ action: 'permit', user: zoe, channel, permissions, isAllowed: false });
  room.advance(HOUR / 2);
  await room.reaches('refused', 'daily');
  const elsewhere = guilds[0].channels[1]?.id;
  const status = await room.visitor(zoe, elsewhere).run('/announce status');
  expect(status.kind === 'message' && status.message.embeds[0]?.description).toMatch(
    /\nThe last question of the day there ended <t:\d+:R>, as Discord refused a message of it: I may not do that .*Give me /,
  );
});
