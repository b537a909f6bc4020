import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/announcements/subscription.ts';
import { UnsureError } from '../../src/discord/unsure-error.ts';
import type { Action } from '../../src/playground/page-actions.ts';
import { people } from '../../src/playground/people.ts';
import { guilds } from '../../src/playground/servers.ts';
import { userScope } from '../../src/scope.ts';
import { world } from '../fixture-world.ts';
import { type AnnouncingStage, announcingStage, channelId, DAY, daily, trackside } from './announcing-stage.ts';

const DUE = `${DAY}T06:30:00Z`;
const [here, marathon] = guilds;
const otherChannel = here.channels[1]?.id ?? '';
const zoe = people[0].user.id;
const member = userScope(zoe);

let stage: AnnouncingStage;
beforeEach(async () => {
  stage = await announcingStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

const role = here.roles[0]?.id ?? '';

const ledgerOf = async (subscriber = trackside): Promise<readonly Entry[]> =>
  (await stage.subscriptions.read(subscriber)).ledger;
const statesOf = async (subscriber = trackside): Promise<(readonly [day: string, kind: string])[]> =>
  (await ledgerOf(subscriber)).map(({ day, state }) => [day, state.kind] as const);
const messagesIn = (channel = channelId) => stage.playground.store.state.posts.get(channel) ?? [];
const statuses = () => stage.posts().map(({ status }) => status);
const act = (action: Action) => stage.playground.act(action);
const forbidHistory = () =>
  act({
    action: 'permit',
    user: zoe,
    channel: channelId,
    permissions: String(PermissionFlagsBits.ReadMessageHistory),
    isAllowed: false,
  });

/** A process that can’t know whether it has posted: Discord did what it was asked to, and answered nothing but 500. */
async function postUnsure(): Promise<void> {
  stage.playground.fault({ kind: 'server-error', when: 'after', times: 4, on: 'messages' });
  await expect(stage.announcer.ring(trackside)).rejects.toThrow(UnsureError);
}

/** A process that has begun, and not posted. */
async function beginOnly(): Promise<void> {
  stage.playground.fault({ kind: 'server-error', when: 'before', times: 4, on: 'messages' });
  await expect(stage.announcer.ring(trackside)).rejects.toThrow(UnsureError);
}

describe('a day that is due', () => {
  test('is posted, noted, told of once, and the next one is waited for', async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
    await stage.announcer.ring(trackside);
    await stage.announcer.ring(trackside);
    const [post] = messagesIn();
    expect(await ledgerOf()).toMatchObject([
      { day: DAY, state: { kind: 'posted', channelId, messageId: post?.message.id }, quoteIds: [expect.any(String)] },
    ]);
    expect(statuses()).toEqual([200]);
    expect(stage.told.posted).toEqual([{ subscriber: trackside, settings: daily, channelId, day: DAY }]);
    expect(stage.alarms).toEqual(new Map([[trackside, '2027-03-24T06:30:00Z']]));
  });

  test('of a member is a direct message', async () => {
    await stage.setUp(member, { channelId: null });
    stage.moveTo(DUE);
    await stage.announcer.ring(member);
    const [{ state } = { state: null }] = await ledgerOf(member);
    if (state?.kind !== 'posted') throw new Error('not posted');
    expect(messagesIn(state.channelId).map(({ message }) => message.id)).toEqual([state.messageId]);
  });

  test('on which nothing is to be told is empty, and Discord isn’t asked for anything', async () => {
    await stage.setUp(trackside, { content: ['news'], whenEmpty: 'silent' });
    stage.moveTo(DUE);
    await stage.announcer.ring(trackside);
    expect(await statesOf()).toEqual([[DAY, 'empty']]);
    expect(stage.playground.requests).toEqual([]);
    expect(stage.told.posted).toEqual([]);
  });

  test('is posted until six hours after its moment, and missed from then on; each of several days is noted', async () => {
    await stage.setUp(trackside);
    stage.moveTo('2027-03-24T12:29:00Z');
    await stage.announcer.ring(trackside);
    stage.moveTo('2027-03-25T12:30:01Z');
    await stage.announcer.ring(trackside);
    expect(await statesOf()).toEqual([
      [DAY, 'missed'],
      ['2027-03-24', 'posted'],
      ['2027-03-25', 'missed'],
    ]);
    expect(stage.told.posted.map(({ day }) => day)).toEqual(['2027-03-24']);
  });

  test.each([
    ['the role that was asked for, and nothing else', role, { parse: [], roles: [role] }],
    ['nobody when no role was asked for', null, { parse: [] }],
  ])('pings %s', async (_, roleId, allowed) => {
    await stage.setUp(trackside, { roleId });
    stage.moveTo(DUE);
    await stage.announcer.ring(trackside);
    expect(stage.posts().map(({ json }) => json)).toMatchObject([{ allowed_mentions: allowed }]);
    expect(messagesIn().map(({ message }) => message.mention_roles)).toEqual([roleId === null ? [] : [role]]);
  });

  test('is told of again when telling failed, and posted once', async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
    const failing = stage.another({ onPosted: () => Promise.reject(new Error('The store is away')) });
    await expect(failing.ring(trackside)).rejects.toThrow('The store is away');
    await stage.announcer.ring(trackside);
    expect(stage.told.posted).toHaveLength(1);
    expect(messagesIn()).toHaveLength(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
  });
});

describe('a channel that says no is asked once', () => {
  const [, , closed] = here.channels;
  const [, , , unseen] = marathon?.channels ?? [];
  test.each([
    ['where the bot may not write', closed?.id, () => {}, /Give me View Channel, Read Message History/],
    ['that the bot can’t see', unseen?.id, () => {}, /can’t see that channel/],
    ['that was deleted', channelId, () => act({ action: 'delete-channel', user: zoe, channel: channelId }), /is gone/],
    [
      'of a server that put the bot out',
      channelId,
      () => act({ action: 'bot', user: zoe, guild: here.id, isThere: false }),
      /can’t see that channel|Invite me again/,
    ],
    [
      'of somebody who takes no direct messages',
      null,
      () => act({ action: 'direct-messages', user: zoe, isOpen: false }),
      /no direct messages/,
    ],
  ] as const)('%s', async (_, where = '', befall, why) => {
    const subscriber = where === null ? member : trackside;
    await stage.setUp(subscriber, { channelId: where });
    stage.moveTo(DUE);
    befall();
    await stage.announcer.ring(subscriber);
    expect(stage.posts()).toHaveLength(1);
    const { length } = stage.playground.requests;
    stage.moveTo('2027-03-24T06:30:00Z');
    await stage.announcer.ring(subscriber);
    expect(stage.playground.requests).toHaveLength(length);
    expect(stage.alarms).toEqual(new Map());
    expect(stage.told).toEqual({ posted: [], suspended: [subscriber] });
    const { suspended } = await stage.subscriptions.read(subscriber);
    expect(suspended?.why).toMatch(why);
    expect(await statesOf(subscriber)).toEqual([[DAY, 'missed']]);
  });
});

describe('Discord in trouble', () => {
  beforeEach(async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
  });

  test.each(['route', 'global'] as const)('a 429 for the %s is waited out', async (scope) => {
    stage.playground.fault({ kind: 'rate-limit', scope, retryAfterMs: 50, times: 2, on: 'messages' });
    await stage.announcer.ring(trackside);
    expect(statuses()).toEqual([429, 429, 200]);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
  });

  test.each([
    ['a 500', { kind: 'server-error', when: 'after', on: 'messages' }],
    ['no answer', { kind: 'no-answer', when: 'after', on: 'messages' }],
    ['a cut line', { kind: 'hang-up', when: 'after', on: 'messages' }],
  ] as const)('%s after the message was posted posts no other', async (_, fault) => {
    stage.playground.fault(fault);
    const impatient = stage.another({}, 200);
    // A cut line isn’t tried again at once.
    await impatient.ring(trackside).catch(() => stage.announcer.ring(trackside));
    expect(messagesIn()).toHaveLength(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
    expect(stage.told.posted).toHaveLength(1);
  });

  test('what was posted without anybody knowing is found hours later', async () => {
    await postUnsure();
    stage.moveTo(`${DAY}T20:00:00Z`);
    await stage.announcer.ring(trackside);
    expect(statuses()).toEqual([500, 500, 500, 500]);
    expect(messagesIn()).toHaveLength(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
    expect(stage.told.posted).toHaveLength(1);
  });

  test('it is found in its channel, though another one was set up meanwhile', async () => {
    await postUnsure();
    await stage.setUp(trackside, { channelId: otherChannel });
    await stage.announcer.ring(trackside);
    expect([messagesIn().length, messagesIn(otherChannel).length]).toEqual([1, 0]);
    expect(await ledgerOf()).toMatchObject([{ state: { kind: 'posted', channelId } }]);
  });

  test('a channel that was given up and deleted meanwhile doesn’t suspend the new one', async () => {
    await postUnsure();
    await stage.setUp(trackside, { channelId: otherChannel });
    act({ action: 'delete-channel', user: zoe, channel: channelId });
    await stage.announcer.ring(trackside);
    stage.moveTo('2027-03-24T06:30:00Z');
    await stage.announcer.ring(trackside);
    expect(await statesOf()).toEqual([
      [DAY, 'missed'],
      ['2027-03-24', 'posted'],
    ]);
  });

  test('what was begun and not posted is posted while it is fresh, under the same nonce', async () => {
    await beginOnly();
    stage.moveTo(`${DAY}T08:00:00Z`);
    await stage.announcer.ring(trackside);
    expect(statuses()).toEqual([500, 500, 500, 500, 200]);
    expect(new Set(stage.posts().map(({ json }) => Object(json).nonce)).size).toBe(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
  });
});

describe('without Read Message History', () => {
  beforeEach(async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
    await postUnsure();
    forbidHistory();
  });

  test('the nonce brings the message back while Discord remembers it', async () => {
    stage.moveTo(`${DAY}T06:31:00Z`);
    await stage.announcer.ring(trackside);
    expect(messagesIn()).toHaveLength(1);
    expect(await ledgerOf()).toMatchObject([{ state: { kind: 'posted', messageId: messagesIn()[0]?.message.id } }]);
  });

  test('later it isn’t posted again, and the day after it goes on', async () => {
    stage.moveTo(`${DAY}T06:40:00Z`);
    await stage.announcer.ring(trackside);
    expect(messagesIn()).toHaveLength(1);
    expect(await ledgerOf()).toMatchObject([
      { state: { kind: 'missed', why: expect.stringContaining('Give me Read Message History') } },
    ]);
    stage.moveTo('2027-03-24T06:30:00Z');
    await stage.announcer.ring(trackside);
    expect(messagesIn()).toHaveLength(2);
  });
});

describe('somebody pauses', () => {
  const pause = () => stage.change(trackside, { kind: 'pause' });
  beforeEach(async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
  });

  test('while it is made: nothing is posted', async () => {
    const slow = stage.another({
      worldFor: async () => {
        await pause();
        return { ...world, now: stage.playground.clock.now() };
      },
    });
    await slow.ring(trackside);
    expect(stage.posts()).toEqual([]);
    expect(await statesOf()).toEqual([]);
    expect(stage.alarms).toEqual(new Map());
  });

  test('while it is on its way: it was posted, and is the last one', async () => {
    const release = stage.playground.hold();
    const rung = stage.announcer.ring(trackside);
    await stage.playground.arrival();
    await pause();
    release();
    await rung;
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
    expect(stage.alarms).toEqual(new Map());
  });

  test('after it was begun: it isn’t posted', async () => {
    await beginOnly();
    await pause();
    await stage.announcer.ring(trackside);
    expect(messagesIn()).toEqual([]);
  });
});

describe('two processes', () => {
  beforeEach(async () => {
    await stage.setUp(trackside);
    stage.moveTo(DUE);
  });

  test('that ring at once post one message', async () => {
    await Promise.all([stage.announcer, stage.another(), stage.another()].map((one) => one.ring(trackside)));
    expect(messagesIn()).toHaveLength(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
  });

  test('of which one is held up between looking and posting, longer than Discord remembers a nonce', async () => {
    await beginOnly();
    const heldUp = stage.another({
      worldFor: async () => {
        await stage.announcer.ring(trackside);
        stage.moveTo(`${DAY}T06:40:00Z`);
        return { ...world, now: stage.playground.clock.now() };
      },
    });
    await expect(heldUp.ring(trackside)).rejects.toThrow(UnsureError);
    await heldUp.ring(trackside);
    expect(messagesIn()).toHaveLength(1);
    expect(await statesOf()).toEqual([[DAY, 'posted']]);
  });
});
