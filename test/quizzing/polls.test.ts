import { expect, test } from 'vitest';
import { fan } from '../../src/playground/people.ts';
import { LEAST_POINTS } from '../../src/trivia/points.ts';
import { literal } from '../../src/wording/markdown.ts';
import { until } from '../alarms/until.ts';
import { COUNTED, openRoom, type Room, users } from './room.ts';

const [zoe, karim, soren] = users;
const SECONDS = 60;
/** Longer than an answer stands before the next question comes. */
const PAUSE = 9;

const polls = (rounds: number) => ({ style: 'poll', seconds: SECONDS, rounds });

/** What was asked of Discord about polls, in order: an end, or a page of voters. */
const askedAbout = ({ playground }: Room) =>
  playground.requests.flatMap(({ method, url, status }) => {
    const what = /\/polls\/\d+\/(expire|answers)/.exec(url)?.[1];
    return what === undefined ? [] : [`${method} ${what} ${status}`];
  });

/** Lets the poll close, and Discord count it. */
async function close(room: Room): Promise<void> {
  room.advance(SECONDS);
  await room.reaches('counting');
  room.advance(COUNTED);
}

test('three users: it is ended once, its voters are read once it is final, and the answer says who was right', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', polls(1));
  const { message, right, wrong } = await room.question(1);
  expect(message.poll?.answers.length).toBeGreaterThanOrEqual(2);
  room.visitor(zoe).vote(message, right + 1);
  room.visitor(karim).vote(message, wrong + 1);
  room.visitor(soren).vote(message, wrong + 1);
  room.visitor(soren).vote(message, right + 1);
  room.advance(SECONDS);
  await room.reaches('counting');
  const looks = () => room.playground.requests.filter(({ url }) => url.endsWith(`/messages/${message.id}`)).length;
  await until(() => looks() > 0);
  // Discord still counts: whoever looks again finds that out, and ends nothing a second time.
  const before = looks();
  room.advance(1);
  await until(() => looks() > before);
  expect(askedAbout(room)).toEqual(['POST expire 200']);
  room.advance(COUNTED);
  await room.over();
  expect(askedAbout(room)).toEqual(['POST expire 200', 'GET answers 200', 'GET answers 200']);
  const answer = (await room.posts(3)).at(-1);
  expect(answer?.message_reference?.message_id).toBe(message.id);
  expect(answer?.embeds[0]?.title).toBe(literal(message.poll?.answers[right]?.poll_media.text ?? ''));
  expect(answer?.embeds[0]?.description).toContain(
    `**2 of 3 right**\n${LEAST_POINTS} points each: <@${zoe}> <@${soren}>`,
  );
  expect((await room.board()).map(({ userId, points, answered }) => [userId, points, answered])).toEqual([
    [zoe, LEAST_POINTS, 1],
    [soren, LEAST_POINTS, 1],
    [karim, 0, 1],
  ]);
  expect(room.complaints()).toEqual([]);
});

test('230 right and 120 wrong voters are read page by page, each counted once', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', polls(1));
  const { message, right, wrong } = await room.question(1);
  for (let n = 0; n < 350; n += 1) room.visitor(fan(n).user.id).vote(message, (n < 230 ? right : wrong) + 1);
  await close(room);
  await room.over();
  const board = await room.board();
  const naive = Array.from({ length: 350 }, (_, n) => [fan(n).user.id, n < 230 ? LEAST_POINTS : 0]);
  expect(Object.fromEntries(board.map(({ userId, points }) => [userId, points]))).toEqual(Object.fromEntries(naive));
  expect(board.every(({ answered }) => answered === 1)).toBe(true);
  expect(askedAbout(room).filter((what) => what === 'GET answers 200')).toHaveLength(3 + 2);
  const answer = (await room.posts(3)).at(-1)?.embeds[0]?.description ?? '';
  expect(answer).toContain('**230 of 350 right**');
  expect(answer).toContain('and 220 more');
});

test('several rounds end in a table', async () => {
  await using room = await openRoom();
  await room.visitor(zoe).run('/trivia start', polls(2));
  for (const n of [1, 2]) {
    const { message, right, wrong } = await room.question(n);
    room.visitor(karim).vote(message, right + 1);
    room.visitor(soren).vote(message, (n === 1 ? right : wrong) + 1);
    await close(room);
    if (n === 1) await room.reaches('revealed');
    room.advance(PAUSE);
  }
  await room.over();
  const lines = (await room.posts(6)).at(-1)?.embeds[0]?.description?.split('\n') ?? [];
  expect(lines.slice(0, 2)).toEqual([expect.stringMatching(/100.*2\/2.*\d/), expect.stringMatching(/50.*1\/2/)]);
  expect((await room.board()).map(({ userId, points }) => [userId, points])).toEqual([
    [karim, 100],
    [soren, 50],
  ]);
});
