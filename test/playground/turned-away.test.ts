import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Playground } from '../../src/playground/playground.ts';
import { startChecked } from './checked-playground.ts';
import { rawRequest, statusOf } from './raw-request.ts';

let playground: Playground;
beforeEach(async () => {
  playground = await startChecked();
});
afterEach(() => playground.close());

type Headers = Readonly<Record<string, string>>;

/** `PORT` in a header stands for the playground's own. */
const atPort = (headers: Headers): Headers =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', new URL(playground.url).port)]),
  );

const here = { host: '127.0.0.1:PORT' };

const get = async (target: string, headers: Headers): Promise<number> =>
  statusOf(
    await rawRequest(playground, { line: `GET ${target}`, headers: { ...atPort(headers), connection: 'close' } }),
  );

/** What comes first over a WebSocket to the gateway: HELLO, or the error that ends it. */
async function firstHeard(headers: Headers): Promise<unknown> {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/?v=10`, { headers: atPort(headers) });
  const [heard] = await once(socket, 'message').catch((error: unknown) => [error]);
  socket.on('error', () => {});
  socket.terminate();
  return String(heard);
}

const strangers: [string, Headers][] = [
  ['a name that leads here from elsewhere', { host: 'playground.example:PORT' }],
  ['a name that begins like ours', { host: '127.0.0.1.example:PORT' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['no port', { host: 'localhost' }],
  ['a page of another site', { ...here, origin: 'https://playground.example' }],
  ['a page of another port', { ...here, origin: 'http://127.0.0.1:1' }],
  ['a page without an origin of its own', { ...here, origin: 'null' }],
  ['a page of the name by which it came', { host: 'playground.example', origin: 'http://playground.example' }],
];

const friends: [string, Headers][] = [
  ['a program', here],
  ['a program that says localhost', { host: 'localhost:PORT' }],
  ['a program that says ::1', { host: '[::1]:PORT' }],
  ['our page', { ...here, origin: 'http://127.0.0.1:PORT' }],
  ['our page at localhost', { host: 'localhost:PORT', origin: 'http://localhost:PORT' }],
];

describe.each(strangers)('%s', (_, headers) => {
  test.each(['/', '/playground/events', '/api/v10/gateway', '//'])('is 403 at %s', async (target) => {
    expect(await get(target, headers)).toBe(403);
    expect(playground.requests).toEqual([]);
  });

  test('hears nothing of the gateway', async () => {
    expect(await firstHeard(headers)).toContain('403');
  });
});

describe.each(friends)('%s', (_, headers) => {
  test.each(['/', '/api/v10/gateway'])('is 200 at %s', async (target) => {
    expect(await get(target, headers)).toBe(200);
  });

  test('is greeted by the gateway', async () => {
    expect(await firstHeard(headers)).toContain('heartbeat_interval');
  });
});

test.each(['//', 'http://[', 'http://127.0.0.1:x/'])('the target %s is 400', async (target) => {
  expect(await get(target, here)).toBe(400);
});

test('a WebSocket whose target is no address is 400', async () => {
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
  const key = { 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' };
  const headers = atPort({ ...here, ...upgrade, ...key });
  expect(statusOf(await rawRequest(playground, { line: 'GET //', headers }))).toBe(400);
});

test.each(['/../package.json', '/%2e%2e/package.json', '/node_modules/ws/index.js', '/.env', '/nothing.js'])(
  '%s is 404',
  async (target) => {
    expect(await get(target, here)).toBe(404);
  },
);
