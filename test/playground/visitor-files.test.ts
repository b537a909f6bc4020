import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

let playground: Playground;
let zoe: Visitor;

beforeEach(async () => {
  playground = await startChecked();
  zoe = new Visitor(playground);
});
afterEach(() => playground.close());

const sent = (bytes: Buffer | string, name = 'message.txt', type = 'text/plain') => ({
  ...{ name, type },
  base64: Buffer.from(bytes).toString('base64'),
});
const article = `Zoë läuft.\n${'Kerr wins. '.repeat(300)}`;

test('a file of text comes along with its size, its address, and the charset that it is in', async () => {
  const [attachment] = zoe.say('', [sent(article)]).attachments;
  expect(attachment).toEqual({
    id: expect.stringMatching(/^\d+$/),
    filename: 'message.txt',
    size: Buffer.byteLength(article),
    url: `${playground.url}/attachments/${attachment?.id}/message.txt`,
    proxy_url: attachment?.url,
    content_type: 'text/plain; charset=utf-8',
  });
  const served = await fetch(attachment?.url ?? '');
  expect(served.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await served.text()).toBe(article);
});

test.each([
  ['text in another charset', Buffer.from([0x5a, 0x6f, 0xeb]), 'a.txt', 'text/plain', 'text/plain'],
  ['a page', '<p>', 'a.html', 'text/html', 'text/html'],
])('%s keeps its type, and is only downloaded', async (_, bytes, name, type, told) => {
  const [attachment] = zoe.say('', [sent(bytes, name, type)]).attachments;
  expect(attachment?.content_type).toBe(told);
  expect((await fetch(attachment?.url ?? '')).headers.get('content-type')).toBe('application/octet-stream');
});

test('a file of exactly 10 MiB is taken over HTTP', async () => {
  const file = sent(Buffer.alloc(10 * 1024 * 1024, 'x'));
  const response = await fetch(`${playground.url}/playground/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'say',
      user: people[0].user.id,
      channel: '200000000000000101',
      content: '',
      files: [file],
    }),
  });
  expect(await response.json()).toEqual({});
  const [post] = playground.store.state.posts.get('200000000000000101') ?? [];
  expect(post?.message.attachments).toMatchObject([{ size: 10 * 1024 * 1024 }]);
});

test('a message of several lines keeps them', () => {
  expect(zoe.say('Kerr wins\n\nin 3:27.79').content).toBe('Kerr wins\n\nin 3:27.79');
});

describe('a file as an option', () => {
  beforeEach(async () => {
    const options = [{ type: 11, name: 'list', description: 'Which', required: true }];
    const commands = [{ name: 'read', description: 'Reads a list', options }];
    await byHand(playground)('PUT', '/applications/100000000000000001/commands', commands);
  });

  test('is resolved, with an address where it can be read', async () => {
    zoe.run('/read', { list: sent('a,b', 'list.csv', 'text/csv') });
    const { data } = z
      .object({ data: z.object({ options: z.tuple([z.object({ value: z.string() })]), resolved: z.unknown() }) })
      .parse(lastInteraction(playground));
    const [{ value: id }] = data.options;
    const url = `${playground.url}/attachments/${id}/list.csv`;
    const file = { id, filename: 'list.csv', size: 3, url, proxy_url: url, content_type: 'text/csv', ephemeral: true };
    expect(data.resolved).toEqual({ attachments: { [id]: file } });
    expect(await (await fetch(url)).text()).toBe('a,b');
  });

  test.each<[string, Record<string, string>, string]>([
    ['text in its place', { list: 'list.csv' }, 'list must be a file'],
    ['nothing', {}, 'list is required'],
  ])('is not %s', (_, options, sentence) => {
    expect(() => zoe.run('/read', options)).toThrow(sentence);
  });
});

describe('refused is', () => {
  test.each<[string, () => unknown, string]>([
    ['a message of 2001 characters', () => zoe.say('x'.repeat(2001)), 'Your message is too long'],
    ['a message of nothing', () => zoe.say(' '), 'Cannot send an empty message'],
    ['a file over 10 MiB', () => zoe.say('', [sent(Buffer.alloc(10 * 1024 * 1024 + 1))]), 'message.txt is too large'],
  ])('%s', (_, say, sentence) => {
    expect(say).toThrow(sentence);
    expect(playground.store.state.posts.size).toBe(0);
  });
});
