import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { pointsFor } from '../../src/trivia/points.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { until } from '../alarms/until.ts';
import { channel, choose, openRoom, type Room, users } from './room.ts';

const [zoe, karim, soren] = users;
const SECONDS = 120;
/** Longer than a press may take to arrive, and than an answer stands before the next question comes. */
const [GRACE, PAUSE] = [2, 9];

const buttons = (rounds: number) => ({ style: 'buttons', seconds: SECONDS, rounds });
async function votesOf({ kept }: Room): Promise<{ votes: Votes; opened: number }> {
  const stage = (await kept.quiz.read(channel))?.stage;
  if (stage?.is !== 'open') throw new Error('no question is open');
  return stage;
}

/** What the buttons of a message look like. */
const buttonsOf = (message: APIMessage | undefined) =>
  (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) =>
          one.type === ComponentType.Button && 'label' in one
            ? [{ label: one.label, style: one.style, disabled: one.disabled }]
            : [],
        )
      : [],
  );

/** Everybody’s points of all time. */
const pointsIn = async (room: Room, of?: string) =>
  Object.fromEntries((await room.board(of)).map(({ userId, points }) => [userId, points]));

test('three users, two rounds: the last choice in time counts, with its time; then the table and the board', async () => {
  await using room = await openRoom();
  const by = users.map((user) => room.visitor(user));
  const [z, k, s] = [room.visitor(zoe), room.visitor(karim), room.visitor(soren)];
  await z.run('/trivia start', buttons(2));

  const first = await room.question(1);
  expect(await choose(z, first.message, first.wrong)).toMatch(/^You chose \*\*/);
  room.advance(4);
  expect(await choose(k, first.message, first.right)).toMatch(/^You chose \*\*/);
  expect(await choose(s, first.message, first.wrong)).toMatch(/^You chose \*\*/);
  room.advance(4);
  expect(await choose(z, first.message, first.right)).toMatch(/^You chose \*\*/);
  expect(await choose(k, first.message, first.right)).toMatch(/already\.$/);
  const { votes, opened } = await votesOf(room);
  expect(votes.map(([user, choice]) => [user, choice])).toEqual([
    [zoe, first.right],
    [karim, first.right],
    [soren, first.wrong],
  ]);
  const inFirst = Object.fromEntries(
    votes.map(([user, choice, at]) => [
      user,
      choice === first.right ? pointsFor((at ?? 0) - opened, SECONDS * 1000) : 0,
    ]),
  );
  expect(inFirst[karim]).toBeGreaterThan(inFirst[zoe] ?? 0);
  room.advance(SECONDS - 8);
  expect(await choose(s, first.message, first.right)).toBe('Time is up for that question.');
  room.advance(GRACE);
  const [, , answer] = await room.posts(3);
  expect(answer?.message_reference?.message_id).toBe(first.message.id);
  expect(answer?.embeds[0]?.description).toContain('**2 of 3 right**');
  await room.reaches('revealed');
  const [, closed] = await room.posts(3);
  expect(closed?.embeds[0]?.description).toMatch(/\nClosed · 3 answered$/);
  expect(buttonsOf(closed)).toEqual(
    Array.from('ABCD', (label, i) => ({ label, style: i === first.right ? 3 : 2, disabled: true })),
  );
  room.advance(PAUSE);

  const second = await room.question(2);
  for (const visitor of by) await choose(visitor, second.message, second.wrong);
  await choose(s, second.message, second.right);
  const { votes: later, opened: laterOpened } = await votesOf(room);
  const at = later.find(([user]) => user === soren)?.[2] ?? 0;
  const points = { ...inFirst, [soren]: pointsFor(at - laterOpened, SECONDS * 1000) };
  room.advance(SECONDS + GRACE);
  const table = (await room.posts(6)).at(-1)?.embeds[0];
  await room.over();
  expect(table?.title).toBe('Final table · Everything');
  const ranked = Object.entries(points).toSorted(([, a], [, b]) => b - a);
  const lines = (table?.description ?? '').split('\n').slice(0, 3);
  expect(lines.map((line) => /<@(\d+)>/.exec(line)?.[1])).toEqual(ranked.map(([user]) => user));
  expect(await pointsIn(room)).toEqual(points);
  const board = await k.run('/leaderboard');
  expect(board.kind === 'message' && board.message.embeds[0]?.description).toContain(`You: **`);
  expect(room.complaints()).toEqual([]);
});

test('what is changed shows how many have answered, and nothing of what', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', buttons(1));
  const { message, right } = await room.question(1);
  for (const user of users) await choose(room.visitor(user), message, right);
  const shown = () => room.playground.store.post(channel, message.id)?.message.embeds[0]?.description ?? '';
  expect(shown()).toMatch(/nobody has answered yet$/);
  await until(() => shown().endsWith('3 answered'));
  expect(shown().split('\n').slice(0, -1)).toEqual((message.embeds[0]?.description ?? '').split('\n').slice(0, -1));
});

test('only who started it can skip or stop; neither question counts, and the table says that it was stopped', async () => {
  await using room = await openRoom();
  const [z, k] = [room.visitor(karim), room.visitor(soren)];
  await z.run('/trivia start', buttons(3));
  const first = await room.question(1);
  await choose(k, first.message, first.right);
  const refused = await k.run('/trivia skip');
  expect(refused.kind === 'message' && refused.message.embeds[0]?.description).toMatch(/^Only who started this quiz/);
  await z.run('/trivia skip');
  await room.reaches('revealed');
  // Between two questions it skips the pause.
  await z.run('/trivia skip');
  const second = await room.question(2);
  await choose(k, second.message, second.right);
  await z.run('/trivia stop');
  await room.over();
  const shown = await room.posts(0);
  const answers = shown.filter(({ message_reference: to }) => to);
  expect(answers.map(({ embeds: [embed] }) => embed?.description)).toEqual([
    expect.stringContaining('Skipped: this question counts for nobody.'),
    expect.stringContaining('Skipped: this question counts for nobody.'),
  ]);
  expect(shown.at(-1)?.embeds[0]?.description).toMatch(/^Nobody answered\.\n\n-# Stopped early/);
  expect(await pointsIn(room)).toEqual({});
  expect(room.complaints()).toEqual([]);
});

test('one quiz a channel, and the next once it is over', async () => {
  await using room = await openRoom();
  const z = room.visitor(zoe);
  await z.run('/trivia start', buttons(1));
  await room.question(1);
  const again = await z.run('/trivia start', buttons(1));
  expect(again.kind === 'message' && again.message.embeds[0]?.description).toMatch(/^A quiz is under way here/);
  await z.run('/trivia stop');
  await room.over();
  await z.run('/trivia start', buttons(1));
  expect((await room.question(1)).message.embeds[0]?.title).toBe('Trivia · Everything');
});
