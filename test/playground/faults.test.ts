import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

const here = '/channels/200000000000000101/messages';

let playground: Playground;
let rest: REST;
beforeEach(async () => {
  playground = await startChecked();
  rest = new REST({ api: playground.api }).setToken(playground.token);
});
afterEach(async () => {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  await playground.close();
});

const posts = () => playground.store.state.posts.get('200000000000000101') ?? [];
const posting = (signal: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ content: 'x', nonce: 'once', enforce_nonce: true }),
  signal,
});
const statuses = () => playground.requests.map(({ status }) => status);

test.each(['route', 'shared', 'global'] as const)('a 429 (%s) has Discord’s body and headers', async (scope) => {
  playground.fault({ kind: 'rate-limit', scope, retryAfterMs: 250 });
  const { status, headers, body } = await byHand(playground)('POST', here, { content: 'x' });
  expect(status).toBe(429);
  expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 0.25, global: scope === 'global' });
  expect(headers.get('retry-after')).toBe('0.25');
  expect(headers.get('x-ratelimit-global')).toBe(scope === 'global' ? 'true' : null);
  expect(headers.get('x-ratelimit-scope')).toBe(scope === 'route' ? 'user' : scope);
  expect(posts()).toEqual([]);
});

test.each(['route', 'global'] as const)('@discordjs/rest waits a 429 for the %s out, and posts once', async (scope) => {
  playground.fault({ kind: 'rate-limit', scope, retryAfterMs: 100, times: 2 });
  await rest.post(here, { body: { content: 'x' } });
  expect(statuses()).toEqual([429, 429, 200]);
  expect(posts()).toHaveLength(1);
});

test('a 5xx before anything was done: tried again, posted once', async () => {
  playground.fault({ kind: 'server-error', when: 'before' });
  await rest.post(here, { body: { content: 'x' } });
  expect(statuses()).toEqual([500, 200]);
  expect(posts()).toHaveLength(1);
});

test('a 5xx after it was done: tried again and posted twice, but once with a nonce', async () => {
  playground.fault({ kind: 'server-error', when: 'after' });
  await rest.post(here, { body: { content: 'x' } });
  expect(posts()).toHaveLength(2);
  playground.fault({ kind: 'server-error', when: 'after' });
  await rest.post(here, { body: { content: 'x', nonce: 'once', enforce_nonce: true } });
  expect(posts()).toHaveLength(3);
});

describe.each(['no-answer', 'hang-up'] as const)('%s', (kind) => {
  const signal = () => AbortSignal.timeout(500);

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s anything was done: the bot never hears of it', async (when, done) => {
    playground.fault({ kind, when });
    await expect(fetch(`${playground.api}/v10${here}`, posting(signal()))).rejects.toThrow();
    expect(posts()).toHaveLength(done);
    expect(playground.requests).toMatchObject([{ isLost: true, status: done ? 200 : 504 }]);
  });

  test('after it was done, and tried again with the same nonce: posted once', async () => {
    playground.fault({ kind, when: 'after' });
    await expect(fetch(`${playground.api}/v10${here}`, posting(signal()))).rejects.toThrow();
    expect((await fetch(`${playground.api}/v10${here}`, posting(signal()))).status).toBe(200);
    expect(posts()).toHaveLength(1);
  });
});

test('a fault of messages leaves other requests alone', async () => {
  playground.fault({ kind: 'server-error', when: 'before', on: 'messages' });
  const bot = byHand(playground);
  const asked = [
    await bot('GET', here),
    await bot('POST', here, { content: 'x' }),
    await bot('POST', here, { content: 'x' }),
  ];
  expect(asked.map(({ status }) => status)).toEqual([200, 500, 200]);
});

test('a slow answer comes after those to later requests', async () => {
  playground.fault({ kind: 'slow', ms: 300 });
  const order: string[] = [];
  const asked = (path: '/users/@me' | '/applications/@me') => rest.get(path).then(() => order.push(path));
  const arrival = playground.arrival();
  const slow = asked('/users/@me');
  await arrival;
  await Promise.all([slow, asked('/applications/@me')]);
  expect(order).toEqual(['/applications/@me', '/users/@me']);
});

test('what is held waits until it is let go', async () => {
  const release = playground.hold();
  const arrival = playground.arrival();
  const posted = rest.post(here, { body: { content: 'x' } });
  await arrival;
  expect(posts()).toEqual([]);
  release();
  await posted;
  expect(posts()).toHaveLength(1);
});

test('@discordjs/rest sends a file and its alt text', async () => {
  const files = [{ name: 'chart.png', data: Buffer.from('finish') }];
  const body = {
    embeds: [{ image: { url: 'attachment://chart.png' } }],
    attachments: [{ id: '0', description: 'A chart' }],
  };
  await rest.post(here, { body, files });
  expect(playground.requests.at(-1)).toMatchObject({ files: ['chart.png'], json: body });
  expect(posts()[0]?.message.embeds[0]?.image?.url).toMatch(/chart\.png$/);
});
