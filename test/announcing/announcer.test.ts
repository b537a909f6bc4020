import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guildScope, userScope } from '../../src/scope.ts';
import { type AnnouncingStage, announcingStage, channelId, DAY, trackside } from './announcing-stage.ts';

let stage: AnnouncingStage;
beforeEach(async () => {
  stage = await announcingStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

test('at the start everybody’s next announcement is waited for, and what was due since its own moment', async () => {
  const [late, paused, never] = [guildScope('1'), guildScope('2'), userScope('3')];
  await stage.setUp(trackside);
  await stage.setUp(late, { time: '06:15' });
  await stage.setUp(paused);
  await stage.change(paused, { kind: 'pause' });
  await stage.change(never, { kind: 'follow', follow: { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' } });
  stage.moveTo(`${DAY}T06:00:00Z`);
  await stage.announcer.start();
  expect(stage.alarms).toEqual(
    new Map([
      [trackside, `${DAY}T06:30:00Z`],
      [late, `${DAY}T05:15:00Z`],
    ]),
  );
});

test('at the start others have their turn after each subscriber', async () => {
  const subscribers = Array.from({ length: 300 }, (_, i) => guildScope(String(i)));
  await Promise.all(subscribers.map((subscriber) => stage.setUp(subscriber)));
  let isWalking = true;
  const walk = stage.announcer.start().finally(() => {
    isWalking = false;
  });
  let turns = 0;
  for (; isWalking; turns += 1) await nextTurn();
  await walk;
  expect(stage.alarms.size).toBe(subscribers.length);
  expect(turns).toBeGreaterThanOrEqual(subscribers.length);
});

test('a change that comes while an alarm is being set is what counts', async () => {
  await stage.setUp(trackside);
  const { alarms } = stage;
  let isFirst = true;
  const slow = stage.another({
    alarms: {
      async set(id, at) {
        if (isFirst) {
          isFirst = false;
          await stage.setUp(trackside, { time: '09:00' });
          await stage.announcer.changed(trackside);
        }
        alarms.set(id, at.toString());
      },
      cancel: async (id) => void alarms.delete(id),
    },
  });
  await slow.changed(trackside);
  expect(alarms).toEqual(new Map([[trackside, `${DAY}T08:00:00Z`]]));
});

test('a test says that it is one, pings nobody, and leaves the day’s own announcement to come', async () => {
  await stage.setUp(trackside, { roleId: '200000000000000150' });
  stage.moveTo(`${DAY}T06:30:00Z`);
  const posted = await stage.announcer.test(trackside);
  await stage.announcer.ring(trackside);
  const messages = stage.playground.store.state.posts.get(channelId)?.map(({ message }) => message) ?? [];
  expect(posted).toEqual({ kind: 'posted', messageId: messages[0]?.id });
  expect(messages.map(({ mention_roles }) => mention_roles)).toEqual([[], ['200000000000000150']]);
  expect(messages[0]?.content).toMatch(/^This is a test/);
  expect(stage.told.posted).toHaveLength(1);
});

test('a test that Discord refuses suspends what it tested, and says why in the status', async () => {
  await stage.setUp(trackside, { channelId: '999999999999999999' });
  expect(await stage.announcer.test(trackside)).toMatchObject({ kind: 'refused', why: 'gone' });
  const { suspended } = await stage.subscriptions.read(trackside);
  expect(suspended?.why).toMatch(/channel/);
  expect(stage.told.suspended).toEqual([trackside]);
  expect(stage.alarms.has(trackside)).toBe(false);
});

test('without settings there is nothing to test', async () => {
  expect(await stage.announcer.test(trackside)).toEqual({ kind: 'nothing' });
});
