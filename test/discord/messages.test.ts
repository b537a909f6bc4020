import { setImmediate } from 'node:timers/promises';
import { ButtonStyle, ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/discord/messages.ts';
import { bot, people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { reply } from '../../src/reply.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { Visitor } from '../playground/visitor.ts';
import { outboundTo } from './outbound.ts';

const channel = '200000000000000101';
const closedChannel = '200000000000000103';
const unseenChannel = '200000000000000204';
const [zoe, karim, soren] = people.map(({ user }) => user.id);

let playground: Playground;
let messages: Messages;
let lines: string[];
beforeEach(async () => {
  playground = await startChecked();
  ({ messages, lines } = outboundTo(playground.api));
});
afterEach(() => playground.close());

const posts = () => playground.store.state.posts.get(channel) ?? [];
const statuses = () => playground.requests.map(({ status }) => status);
const card = reply([{ description: 'Kerr won' }]);

async function posted(nonce: string, body: Parameters<Messages['post']>[1] = card): Promise<string> {
  const outcome = await messages.post(channel, body, { nonce });
  if (outcome.kind !== 'posted') throw new Error(outcome.sentence);
  return outcome.messageId;
}

describe('posting', () => {
  test('sends the reply as it is, with its nonce enforced', async () => {
    const messageId = await posted('day-1');
    expect(posts().map(({ message }) => message.id)).toEqual([messageId]);
    expect(playground.requests.map(({ json }) => json)).toEqual([{ ...card, nonce: 'day-1', enforce_nonce: true }]);
  });

  test('the same nonce again brings the same message back', async () => {
    expect(await posted('day-1')).toBe(await posted('day-1'));
    expect(posts()).toHaveLength(1);
  });

  test('mentions nobody unless the body says whom', async () => {
    await posted('day-1', { content: `<@${zoe}>` });
    await posted('day-2', { content: `<@${zoe}>`, allowed_mentions: { users: [zoe ?? ''] } });
    expect(posts().map(({ message }) => message.mentions.length)).toEqual([0, 1]);
  });

  test('files come along with their words', async () => {
    const body = reply([{ image: { url: 'attachment://chart.png' } }]);
    const files = [{ name: 'chart.png', bytes: Buffer.from('finish'), type: 'image/png', alt: 'Kerr ahead of Hocker' }];
    const outcome = await messages.post(channel, body, { nonce: 'day-1', files });
    expect(outcome).toMatchObject({ kind: 'posted' });
    expect(playground.requests.at(-1)).toMatchObject({
      files: ['chart.png'],
      json: { attachments: [{ id: '0', filename: 'chart.png', description: 'Kerr ahead of Hocker' }] },
    });
    expect(posts()[0]?.message.embeds[0]?.image?.url).toMatch(/chart\.png$/);
  });

  test('a reply refers to its message, and is posted without when that is gone', async () => {
    const first = await posted('day-1');
    await messages.post(channel, card, { nonce: 'day-2', replyTo: first });
    await messages.post(channel, card, { nonce: 'day-3', replyTo: '200000000000000999' });
    expect(posts().map(({ message }) => message.message_reference?.message_id)).toEqual([undefined, first, undefined]);
  });

  test.each(['before', 'after'] as const)(
    'a 500 that came %s Discord posted is tried again, and posts once',
    async (when) => {
      playground.fault({ kind: 'server-error', when, times: 2 });
      const messageId = await posted('day-1');
      expect(statuses()).toEqual([500, 500, 200]);
      expect(posts().map(({ message }) => message.id)).toEqual([messageId]);
    },
  );

  test('500 again and again is unsure; what was posted is found, and posting again posts nothing more', async () => {
    playground.fault({ kind: 'server-error', when: 'after', times: 4 });
    const since = playground.clock.now();
    expect(await messages.post(channel, card, { nonce: 'day-1' })).toEqual({
      kind: 'unsure',
      sentence: expect.stringContaining('(it answered 500)'),
    });
    const found = await messages.findOwn(channel, since, 'day-1');
    expect(found).toEqual({ kind: 'found', messageId: await posted('day-1') });
    expect(posts()).toHaveLength(1);
  });

  test('an answer that never came is asked for again, and the message stands there once', async () => {
    const { messages: impatient, rest } = outboundTo(playground.api);
    rest.options.timeout = 100;
    playground.fault({ kind: 'no-answer', when: 'after' });
    expect(await impatient.post(channel, card, { nonce: 'day-1' })).toMatchObject({ kind: 'posted' });
    expect(posts()).toHaveLength(1);
  });

  test('a message that was given up while it waited is not posted', async () => {
    const release = playground.hold();
    const first = messages.post(channel, card, { nonce: 'day-1' });
    await playground.arrival();
    const giveUp = new AbortController();
    const second = messages.post(channel, card, { nonce: 'day-2', signal: giveUp.signal });
    await setImmediate(); // it waits for the first by now
    giveUp.abort();
    release();
    expect(await Promise.all([first, second])).toMatchObject([{ kind: 'posted' }, { kind: 'unsure' }]);
    expect(posts()).toHaveLength(1);
  });

  test.each(['route', 'shared', 'global'] as const)('a 429 for the %s is waited out', async (scope) => {
    playground.fault({ kind: 'rate-limit', scope, retryAfterMs: 50, times: 2 });
    await posted('day-1');
    expect(statuses()).toEqual([429, 429, 200]);
    expect(posts()).toHaveLength(1);
  });

  test.each([
    ['where the bot may not write', closedChannel, card, 'forbidden', 50013, /Send Messages/],
    ['where the bot can’t look', unseenChannel, card, 'forbidden', 50001, /View Channel/],
    ['where nothing is', '200000000000000999', card, 'gone', 10003, /channel is gone/],
    ['something empty', channel, reply([]), 'invalid', 50006, /mistake of mine/],
    ['something too long', channel, { content: 'lap '.repeat(501) }, 'invalid', 50035, /mistake of mine/],
  ] as const)('%s: refused, asked once, and logged', async (_, where, body, why, code, sentence) => {
    const outcome = await messages.post(where, body, { nonce: 'day-1' });
    expect(outcome).toEqual({ kind: 'refused', why, code, sentence: expect.stringMatching(sentence) });
    expect(playground.requests).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 'warn', err: expect.objectContaining({ code }) }),
    ]);
  });
});

describe('a message that was posted', () => {
  test('is changed, and read as it is now', async () => {
    const id = await posted('day-1');
    const changed = reply([{ description: 'Hocker won' }]);
    expect(await messages.edit(channel, id, changed)).toEqual({ kind: 'changed' });
    expect(await messages.getMessage(channel, id)).toMatchObject({
      kind: 'message',
      message: { id, embeds: [{ description: 'Hocker won' }] },
    });
  });

  test('is gone for good when somebody deleted it', async () => {
    const id = await posted('day-1');
    const post = playground.store.post(channel, id);
    if (post) playground.store.apply({ type: 'deleted', post });
    const gone = { kind: 'refused', why: 'gone', code: 10008, sentence: expect.stringContaining('deleted it') };
    expect(await messages.getMessage(channel, id)).toEqual(gone);
    expect(await messages.edit(channel, id, card)).toEqual(gone);
  });
});

describe('finding a message', () => {
  const marked = (customId: string) => ({
    ...card,
    components: [
      {
        type: ComponentType.ActionRow as const,
        components: [
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Primary as const,
            label: 'All',
            custom_id: customId,
          },
        ],
      },
    ],
  });

  test.each([0, 99, 100, 250])('by the custom_id of a button, with %i others since', async (others) => {
    const since = playground.clock.now();
    const id = await posted('day-1', marked('today|n=1'));
    for (let i = 0; i < others; i += 1) new Visitor(playground, { user: zoe ?? '', channel }).say(`Lap ${i}`);
    await posted('day-2', marked('today|n=2'));
    expect(await messages.findOwn(channel, since, 'today|n=1')).toEqual({ kind: 'found', messageId: id });
    expect(await messages.findOwn(channel, since, 'today|n=3')).toEqual({ kind: 'none' });
  });

  test('not one that somebody else wrote, nor one from long before', async () => {
    await posted('day-1');
    playground.clock.advance(600_000);
    expect(await messages.findOwn(channel, playground.clock.now(), 'day-1')).toEqual({ kind: 'none' });
    const stranger = playground.store.post(channel, await posted('day-2'));
    const author = people[0].user;
    if (stranger)
      playground.store.apply({ type: 'edited', post: { ...stranger, message: { ...stranger.message, author } } });
    expect(await messages.findOwn(channel, playground.clock.now(), 'day-2')).toEqual({ kind: 'none' });
  });

  test('by a clock that goes a minute ahead of Discord’s', async () => {
    const id = await posted('day-1');
    const since = playground.clock.now().add({ minutes: 1 });
    expect(await messages.findOwn(channel, since, 'day-1')).toEqual({ kind: 'found', messageId: id });
  });

  test('where the bot may not read the history it is hidden, if something was posted there since', async () => {
    await posted('day-1');
    playground.act({
      action: 'permit',
      user: zoe ?? '',
      channel,
      permissions: String(PermissionFlagsBits.ReadMessageHistory),
      isAllowed: false,
    });
    const since = playground.clock.now();
    expect(await messages.findOwn(channel, since, 'day-1')).toEqual({ kind: 'hidden' });
    expect(await messages.findOwn(channel, since.add({ minutes: 6 }), 'day-2')).toEqual({ kind: 'none' });
  });

  test('where the bot can’t look is refused', async () => {
    expect(await messages.findOwn(unseenChannel, playground.clock.now(), 'day-1')).toMatchObject({
      kind: 'refused',
      why: 'forbidden',
    });
  });
});

describe('polls', () => {
  const poll = {
    poll: {
      question: { text: 'Who wins?' },
      answers: ['Kerr', 'Nuguse', 'Hocker'].map((text) => ({ poll_media: { text } })),
      duration: 24,
    },
  };
  const vote = (id: string, user: string | undefined, answer: number) => {
    const message = playground.store.post(channel, id)?.message;
    if (message) new Visitor(playground, { user: user ?? '', channel }).vote(message, answer);
  };
  const voters = (id: string) => Array.fromAsync(messages.pollVoters(channel, id));

  test('tell who voted for what once they are over, and not before', async () => {
    const id = await posted('poll-1', poll);
    vote(id, zoe, 1);
    vote(id, karim, 3);
    vote(id, soren, 1);
    expect(await voters(id)).toEqual([{ kind: 'running' }]);
    expect(await messages.expirePoll(channel, id)).toEqual({ kind: 'changed' });
    expect(await voters(id)).toEqual([
      { kind: 'voters', answerId: 1, userIds: [zoe, soren] },
      { kind: 'voters', answerId: 3, userIds: [karim] },
    ]);
  });

  test('that nobody voted in have no voters', async () => {
    const id = await posted('poll-1', poll);
    await messages.expirePoll(channel, id);
    expect(await voters(id)).toEqual([]);
  });

  test('that ended by themselves are ended', async () => {
    const id = await posted('poll-1', poll);
    playground.clock.advance(25 * 3_600_000);
    expect(await messages.expirePoll(channel, id)).toEqual({ kind: 'changed' });
  });

  test('are not ended, nor read, when they are gone', async () => {
    const gone = { kind: 'refused', why: 'gone' };
    expect(await messages.expirePoll(channel, '200000000000000999')).toMatchObject(gone);
    expect(await voters('200000000000000999')).toMatchObject([gone]);
  });
});

test('direct messages are opened, and written to', async () => {
  const opened = await messages.openDirectMessage(zoe ?? '');
  if (opened.kind !== 'open') throw new Error(opened.sentence);
  expect(await messages.post(opened.channelId, card, { nonce: 'day-1' })).toMatchObject({ kind: 'posted' });
  expect(playground.store.state.posts.get(opened.channelId)).toMatchObject([{ message: { author: { id: bot.id } } }]);
  expect(await messages.openDirectMessage('600000000000000009')).toMatchObject({ kind: 'refused', why: 'gone' });
});
