import { expect, test } from 'vitest';
import { directMessagesOf } from '../../src/playground/direct-messages.ts';
import { scopeOf } from '../../src/scope.ts';
import { channel, choose, openRoom, users } from './room.ts';

const [zoe, karim] = users;
const SECONDS = 120;
/** Longer than a press may take to arrive. */
const GRACE = 2;

const buttons = (rounds: number) => ({ style: 'buttons', seconds: SECONDS, rounds });

test('a quiz in direct messages it counts for whoever plays there', async () => {
  await using room = await openRoom();
  const { id } = directMessagesOf(karim);
  const k = room.visitor(karim, id);
  await k.run('/trivia start', buttons(1));
  const { message, right } = await room.question(1, id);
  await choose(k, message, right);
  room.advance(SECONDS + GRACE);
  await room.over(id);
  expect((await room.board(scopeOf(null, karim))).map(({ userId }) => userId)).toEqual([karim]);
  expect(await room.board()).toEqual([]);
  expect(room.complaints()).toEqual([]);
});

test('a quiz in a thread, while another quiz is under way in its channel', async () => {
  await using room = await openRoom();
  const { act, store } = room.playground;
  act({ action: 'start-thread', user: zoe, channel, name: 'Trivia night' });
  const thread = [...store.state.channels.values()].find(({ parent }) => parent === channel)?.id ?? '';
  await room.visitor(zoe).run('/trivia start', buttons(1));
  await room.visitor(karim, thread).run('/trivia start', buttons(1));
  const [here, there] = [await room.question(1), await room.question(1, thread)];
  expect(here.message.embeds[0]?.description).not.toBe(there.message.embeds[0]?.description);
  await choose(room.visitor(zoe), here.message, here.right);
  await choose(room.visitor(karim, thread), there.message, there.right);
  room.advance(SECONDS + GRACE);
  await room.over();
  await room.over(thread);
  expect((await room.board()).map(({ userId }) => userId).toSorted()).toEqual([zoe, karim]);
});
