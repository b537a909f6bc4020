import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createClock } from '../../src/playground/clock.ts';
import { fan } from '../../src/playground/people.ts';
import { byHand, idOf, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { manyGuilds } from './many-guilds.ts';
import { Visitor } from './visitor.ts';

const channel = '200000000000000101';
const here = `/channels/${channel}/messages`;
const hour = 3_600_000;

/** A clock that shows this moment. */
function clockAt(moment: string) {
  const clock = createClock();
  clock.advance(Temporal.Instant.from(moment).epochMilliseconds - clock.now().epochMilliseconds);
  return clock;
}

test('messages that the bot posts are counted by channel, and by the day of a time zone', async () => {
  await using playground = await startChecked({ clock: clockAt('2027-03-01T22:30:00Z') });
  const bot = byHand(playground);
  for (let i = 0; i < 3; i++) {
    await bot('POST', here, { content: String(i) });
    playground.clock.advance(hour);
  }
  const { tally } = playground;
  expect([tally.total, tally.count(channel), tally.count('200000000000000102')]).toEqual([3, 3, 0]);
  expect([...tally.perDay(channel, 'UTC')]).toEqual([
    ['2027-03-01', 2],
    ['2027-03-02', 1],
  ]);
  expect([...tally.perDay(channel, 'Europe/Oslo')]).toEqual([
    ['2027-03-01', 1],
    ['2027-03-02', 2],
  ]);
});

test('answers to commands, results of polls, and a nonce that comes again are not counted', async () => {
  await using playground = await startChecked();
  const bot = byHand(playground);
  await bot('PUT', '/applications/100000000000000001/commands', [{ name: 'pace', description: 'Laps' }]);
  void new Visitor(playground).run('/pace');
  const { id, token } = lastInteraction(playground);
  await bot('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: 'x' } });
  const poll = { question: { text: 'Who?' }, answers: [{ poll_media: { text: 'Kerr' } }] };
  for (let i = 0; i < 2; i++) await bot('POST', here, { poll, nonce: 'once', enforce_nonce: true });
  playground.clock.advance(25 * hour);
  expect(playground.store.state.posts.get(channel)).toHaveLength(3);
  expect(playground.tally.count(channel)).toBe(1);
});

test('a forgetful playground counts on, but keeps messages for five minutes and interactions for fifteen only', async () => {
  await using playground = await startChecked({ isForgetful: true });
  const bot = byHand(playground);
  await bot('PUT', '/applications/100000000000000001/commands', [{ name: 'pace', description: 'Laps' }]);
  const run = () => void new Visitor(playground).run('/pace');
  const post = async () => idOf(await bot('POST', here, { content: 'x', nonce: 'n', enforce_nonce: true }));
  const first = await post();
  run();
  playground.clock.advance(4 * 60_000);
  expect(await post()).toBe(first);
  const form = new FormData();
  form.set('files[0]', new Blob(['1:43.2']), 'splits.txt');
  await bot('POST', '/channels/200000000000000102/messages', form);
  expect(playground.store.state.files.size).toBe(1);
  playground.clock.advance(12 * 60_000);
  await bot('POST', '/channels/200000000000000102/messages', form);
  expect(playground.store.state.files.size).toBe(1);
  expect(await post()).not.toBe(first);
  run();
  expect(playground.store.state.posts.get(channel)).toHaveLength(1);
  expect(playground.store.state.interactions.size).toBe(1);
  expect([playground.tally.total, playground.requests.length]).toEqual([4, 0]);
});

test('a bot in a child process follows the clock of the test, dies, and comes back', async () => {
  await using playground = await startChecked({ servers: manyGuilds(3), clock: clockAt('2027-03-01T10:30:00Z') });
  const lane = manyGuilds(3)[2]?.channels[0]?.id ?? '';
  const start = async () => {
    const env = { ...process.env, PLAYGROUND: playground.url, DISCORD_TOKEN: playground.token, CHANNEL: lane };
    const child = spawn(process.execPath, ['test/playground/child/poster.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return child;
  };
  const count = () => playground.tally.count(lane);
  const child = await start();
  playground.clock.advance(hour);
  await expect.poll(count).toBe(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  playground.clock.advance(hour);
  const heir = await start();
  playground.clock.advance(2 * hour);
  await expect.poll(count).toBe(3);
  heir.kill('SIGKILL');
  await once(heir, 'exit');
  const texts = playground.store.state.posts.get(lane)?.map(({ message }) => message.content);
  expect(texts?.toSorted()).toEqual(['2027-03-01T11:00:00Z', '2027-03-01T13:00:00Z', '2027-03-01T14:00:00Z']);
});

test('somebody of the crowd is somebody else for each number', () => {
  expect(new Set(Array.from({ length: 1000 }, (_, n) => fan(n).user.id)).size).toBe(1000);
});
