import { MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { until } from '../alarms/until.ts';
import type { Outcome } from '../playground/visitor.ts';
import { COUNTED, channel, choose, openRoom, type Room, users } from './room.ts';

const [zoe, karim, soren] = users;
const SECONDS = 60;
const PAUSE = 9;

const polls = (rounds: number) => ({ style: 'poll', seconds: SECONDS, rounds });

/** Lets the poll close, and Discord count it. */
async function close(room: Room): Promise<void> {
  room.advance(SECONDS);
  await room.reaches('counting');
  room.advance(COUNTED);
}

const permit = ({ playground }: Room, permission: bigint, isAllowed: boolean) =>
  playground.act({ action: 'permit', user: zoe, channel, permissions: String(permission), isAllowed });

test('a poll whose message was deleted counts for nobody, and the quiz goes on', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', polls(2));
  const first = await room.question(1);
  room.visitor(zoe).vote(first.message, first.right + 1);
  const post = room.playground.store.post(channel, first.message.id);
  if (post) room.playground.store.apply({ type: 'deleted', post });
  room.advance(SECONDS);
  const shown = await room.posts(2);
  expect(shown.at(-1)?.embeds[0]?.description).toContain('Skipped: this question counts for nobody.');
  expect(await room.board()).toEqual([]);
  await room.reaches('revealed');
  room.advance(PAUSE);
  expect((await room.question(2)).message.poll).toBeDefined();
});

test('a channel in which the bot may post no more: the votes count, and its quiz is given up', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', polls(3));
  const { message, right } = await room.question(1);
  room.visitor(karim).vote(message, right + 1);
  permit(room, PermissionFlagsBits.SendMessages, false);
  await close(room);
  await room.reaches('refused');
  expect((await room.board()).map(({ userId }) => userId)).toEqual([karim]);
  expect(room.playground.requests.filter(({ status }) => status === 403)).toHaveLength(1);
  permit(room, PermissionFlagsBits.SendMessages, true);
  await room.visitor(zoe).run('/trivia start', polls(1));
  expect((await room.question(1)).message.poll).toBeDefined();
});

/** What the bot answered, as text. */
const saidBy = (answer: Outcome): string | undefined =>
  answer.kind === 'message' ? answer.message.embeds[0]?.description : undefined;

/** What one person alone was told that nobody asked for. */
const toldBesides = ({ playground }: Room, user: string): (string | undefined)[] =>
  (playground.store.state.posts.get(channel) ?? [])
    .filter(({ message, onlyFor }) => onlyFor === user && message.type === MessageType.Reply)
    .map(({ message }) => message.embeds[0]?.description);

test('a quiz that Discord refuses after its first question: whoever presses, stops or starts one there is told; the log has it', async () => {
  await using room = await openRoom();
  await room.visitor(karim).run('/trivia start', { rounds: 3 });
  const { message, right } = await room.question(1);
  permit(room, PermissionFlagsBits.SendMessages, false);
  room.advance(SECONDS);
  await room.reaches('refused');
  const why =
    /The last quiz here ended <t:\d+:R>, as Discord refused a message of it: I may not do that .*Give me .*Send Messages/;
  expect(room.complaints().at(-1)).toContain('what it belonged to is given up');
  expect(toldBesides(room, karim)).toEqual([]);
  expect(await choose(room.visitor(soren), message, right)).toMatch(why);
  expect(saidBy(await room.visitor(karim).run('/trivia stop'))).toMatch(why);
  permit(room, PermissionFlagsBits.SendMessages, true);
  expect(saidBy(await room.visitor(zoe).run('/trivia start', { rounds: 1 }))).toMatch(why);
  await room.question(1);
  expect(saidBy(await room.visitor(zoe).run('/trivia stop'))).toBe('Stopped. What is open counts for nobody.');
});

const tomorrow = Temporal.Now.plainDateISO('UTC').add({ days: 2 }).toString();
const race = { athlete1: 'Josh Kerr', athlete2: 'Cole Hocker', event: 'men’s 1500', meet: 'Gala', date: tomorrow };

test.each([
  ['/trivia start', { rounds: 3 }, /^\*\*The quiz can’t begin:.*Give me .*Send Messages.*Then start it again\.$/],
  ['/predict open', race, /^\*\*The prediction can’t be opened:.*Give me .*Send Messages.*Then start it again\.$/],
])('whoever asked for %s is told when not even its first message is taken', async (line, options, told) => {
  await using room = await openRoom();
  room.playground.onRequest(({ url }) => {
    if (url.includes('/callback')) permit(room, PermissionFlagsBits.SendMessages, false);
  });
  await room.visitor(karim).run(line, options);
  await until(() => toldBesides(room, karim).length > 0);
  expect(toldBesides(room, karim)).toEqual([expect.stringMatching(told)]);
  expect(await room.posts(1)).toHaveLength(1); // the answer to the command
});

test('without Create Polls it is played with buttons, and says why', async () => {
  await using room = await openRoom();
  permit(room, PermissionFlagsBits.SendPolls, false);
  const told = await room.visitor(zoe).run('/trivia start', polls(1));
  expect(JSON.stringify(told.kind === 'message' && told.message.embeds)).toContain('Create Polls');
  const { message, right } = await room.question(1);
  expect(message.poll).toBeUndefined();
  expect(await choose(room.visitor(karim), message, right)).toMatch(/^You chose/);
});

test('Discord stumbles at every step: each message stands once, and each vote counts once', async () => {
  await using room = await openRoom();
  const { fault } = room.playground;
  fault({ kind: 'server-error', when: 'after', on: 'messages' });
  await room.visitor(zoe).run('/trivia start', polls(1));
  const { message, right } = await room.question(1);
  room.visitor(karim).vote(message, right + 1);
  fault({ kind: 'server-error', when: 'after' });
  room.advance(SECONDS);
  await room.reaches('counting');
  fault({ kind: 'server-error', when: 'before', times: 2 });
  fault({ kind: 'rate-limit', scope: 'route', retryAfterMs: 20, times: 2 });
  room.advance(COUNTED);
  await room.over();
  expect(await room.posts(3)).toHaveLength(3);
  expect((await room.board()).map(({ userId, answered }) => [userId, answered])).toEqual([[karim, 1]]);
});
