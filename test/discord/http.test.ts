import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { InteractionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { ConnectionError } from '../../src/discord/connection-error.ts';
import { PortError } from '../../src/discord/listening.ts';
import { autocomplete, buttonPress, ping, slashCommand } from './interactions.ts';
import { respond } from './joined.ts';
import { type Served, serve } from './served.ts';
import { createSigner } from './signer.ts';
import { smallToken, startSmallDiscord } from './small-discord.ts';

const now = () => Math.floor(Date.now() / 1000);
const isTrouble = (line: string) => /"level":"(warn|error)"/.test(line);

describe('a signed request', () => {
  test.each([
    ['a slash command', slashCommand('pace', { of: 'Josh Kerr ✓' })],
    ['an autocomplete', autocomplete('pace', 'of', 'Ke')],
    ['a button press', buttonPress('pace|of=josh-kerr')],
  ])('%s gets the response of `respond` as JSON, byte for byte', async (_, interaction) => {
    await using served = await serve();
    const response = await served.post(interaction);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.text()).toBe(JSON.stringify(respond(interaction).response));
    expect(served.lines.filter(isTrouble)).toEqual([]);
  });

  test('leaves one line in the log, and nothing of what was asked', async () => {
    await using served = await serve();
    await served.post(slashCommand('pace', { of: 'Josh Kerr' }));
    await served.server.close();
    const told = { level: 'info', time: expect.any(String), command: 'pace', kind: 'command', outcome: 'answered' };
    const lines = served.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'interaction');
    expect(lines).toEqual([{ ...told, ms: expect.any(Number), msg: 'interaction' }]);
    expect(served.lines.join()).not.toContain('Kerr');
  });

  test('that comes twice is answered twice alike', async () => {
    await using served = await serve();
    const interaction = slashCommand('pace');
    const [first, second] = await Promise.all([served.post(interaction), served.post(interaction)]);
    expect(await second.text()).toBe(await first.text());
  });

  test.each([
    ['no JSON', '{"type":1'],
    ['no text', '\u0000'],
    ['JSON that is no interaction', '[]'],
    ['an interaction without its token', JSON.stringify({ ...ping(), token: '' })],
  ])('with %s is a bad request', async (_, body) => {
    await using served = await serve();
    const response = await fetch(served.url, { method: 'POST', body, headers: served.signer.headersFor(body) });
    expect([response.status, await response.text()]).toEqual([400, '']);
  });

  test.each<[string, () => Answer | Promise<Answer>]>([
    [
      'throws',
      () => {
        throw new Error('fell at the water jump');
      },
    ],
    ['rejects', () => Promise.reject(new Error('fell at the water jump'))],
  ])('for which `respond` %s is a 500 without a word, and the next is answered', async (_, fall) => {
    await using served = await serve({
      respond: (interaction) => (interaction.type === InteractionType.MessageComponent ? fall() : respond(interaction)),
    });
    const response = await served.post(buttonPress('pace'));
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(JSON.parse(await served.line('fell at'))).toMatchObject({ level: 'error' });
    expect((await served.post(slashCommand('pace'))).status).toBe(200);
  });
});

describe('a request that Discord did not make', () => {
  const body = JSON.stringify(ping());
  const refused: number[] = [];
  const asked: unknown[] = [];
  let served: Served;

  beforeAll(async () => {
    served = await serve({
      observeRefusal: (status) => refused.push(status),
      respond(interaction) {
        asked.push(interaction);
        return respond(interaction);
      },
    });
  });
  afterAll(() => served[Symbol.asyncDispose]());

  /** Its status; one that was refused must be counted, not answered, and told nothing. */
  async function statusOf(headers: Record<string, string>, { sent = body, path = '', method = 'POST' } = {}) {
    const [answeredBefore, refusedBefore] = [asked.length, refused.length];
    const response = await fetch(served.url + path, { method, headers, ...(method === 'POST' && { body: sent }) });
    const { status } = response;
    expect(refused.slice(refusedBefore)).toEqual(status === 200 ? [] : [status]);
    expect(asked.length - answeredBefore).toBe(status === 200 ? 1 : 0);
    if (status !== 200) expect(await response.text()).toBe('');
    return status;
  }

  test.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
    ['no signature', ({ 'x-signature-ed25519': _, ...rest }) => rest],
    ['no timestamp', ({ 'x-signature-timestamp': _, ...rest }) => rest],
    ['an empty signature', (headers) => ({ ...headers, 'x-signature-ed25519': '' })],
    ['a signature that is no hex', (headers) => ({ ...headers, 'x-signature-ed25519': 'z'.repeat(128) })],
    [
      'a signature cut short',
      ({ 'x-signature-ed25519': full = '', ...rest }) => ({ ...rest, 'x-signature-ed25519': full.slice(2) }),
    ],
    ['a signature of zeros', (headers) => ({ ...headers, 'x-signature-ed25519': '0'.repeat(128) })],
    [
      'two signatures',
      ({ 'x-signature-ed25519': one, ...rest }) => ({ ...rest, 'x-signature-ed25519': `${one}, ${one}` }),
    ],
    ['another timestamp', (headers) => ({ ...headers, 'x-signature-timestamp': String(now() - 1) })],
    ['a timestamp that is no number', (headers) => ({ ...headers, 'x-signature-timestamp': '1e9' })],
    ['somebody else’s signature', () => createSigner().headersFor(body)],
  ])('with %s is a 401', async (_, change) => {
    expect(await statusOf(change(served.signer.headersFor(body)))).toBe(401);
  });

  test('with another body than the signed one is a 401, be it by a space', async () => {
    expect(await statusOf(served.signer.headersFor(body), { sent: `${body} ` })).toBe(401);
  });

  test.each([
    [-298, 200],
    [-301, 401],
    [299, 200],
    [302, 401],
  ])('or made %i seconds from now is a %i', async (seconds, expected) => {
    expect(await statusOf(served.signer.headersFor(body, now() + seconds))).toBe(expected);
  });

  test.each([
    ['to another path', { path: '/else' }, {}, 404],
    ['with a query', { path: '?x=/else' }, {}, 200],
    ['that gets', { method: 'GET' }, {}, 405],
    ['of text', {}, { 'content-type': 'text/plain' }, 415],
    ['of almost JSON', {}, { 'content-type': 'application/jsonp' }, 415],
    ['of JSON in a charset', {}, { 'content-type': 'Application/JSON; charset=utf-8' }, 200],
  ])('%s: %j %j is a %i', async (_, request, headers, expected) => {
    expect(await statusOf({ ...served.signer.headersFor(body), ...headers }, request)).toBe(expected);
  });

  test('is no line in the log', () => {
    expect(served.lines.filter((line) => !line.includes('"msg":"interaction"'))).toEqual([
      expect.stringContaining('Waiting for Discord'),
    ]);
  });
});

/** A connection that says exactly what it is told; `answer` is all it hears until it is closed. */
async function dial({ server }: Served): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  return { socket, answer: text(socket).catch(String) };
}

const head = 'POST /interactions HTTP/1.1\r\nHost: bell-lap\r\nContent-Type: application/json\r\n';
const mebibyte = 1024 * 1024;

describe('a body', () => {
  test('of a mebibyte is read, and then refused for want of a signature', async () => {
    await using served = await serve();
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(served.url, { method: 'POST', headers, body: ' '.repeat(mebibyte) })).status).toBe(401);
  });

  test('that says it is longer is refused before any of it was sent, and the connection is closed', async () => {
    await using served = await serve();
    const { socket, answer } = await dial(served);
    socket.write(`${head}Content-Length: ${mebibyte + 1}\r\n\r\n`);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  });

  test('that grows longer without saying so is refused as soon as it does, and the connection is closed', async () => {
    await using served = await serve();
    const { socket, answer } = await dial(served);
    socket.write(
      `${head}Transfer-Encoding: chunked\r\n\r\n${(mebibyte + 1).toString(16)}\r\n${' '.repeat(mebibyte + 1)}`,
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  });

  test('whose sender goes away in the middle is forgotten', async () => {
    await using served = await serve();
    const { socket } = await dial(served);
    socket.write(`${head}Content-Length: 10\r\n\r\n{`);
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await served.line('ended before it was whole');
    expect((await served.post(ping())).status).toBe(200);
    expect(served.lines.filter(isTrouble)).toEqual([]);
  });

  test('that does not arrive in seconds is a 408', async () => {
    await using served = await serve();
    const { socket, answer } = await dial(served);
    socket.write(`${head}Content-Length: 10\r\n\r\n{`);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('closing', () => {
  test('answers under way arrive before it is done, on connections that end, and nobody new is let in', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    await using served = await serve({
      respond() {
        ask();
        return promise;
      },
    });
    const underWay = served.post(slashCommand('pace'));
    await asked;
    const closing = served.server.close();
    expect(served.server.isReady()).toBe(false);
    await expect(served.post(ping())).rejects.toThrow();
    resolve(respond(slashCommand('pace')));
    expect((await underWay).status).toBe(200);
    await closing;
    expect(served.lines.filter(isTrouble)).toEqual([]);
  });

  test('while it drains it says that it is not ready, and still answers, on connections that end', async () => {
    await using served = await serve({ drainMs: 1_000 });
    const closing = served.server.close();
    expect(served.server.isReady()).toBe(false);
    const response = await served.post(slashCommand('pace'));
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    await closing;
    await expect(served.post(ping())).rejects.toThrow();
  });

  test('an answer that never comes does not keep it from stopping', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    await using served = await serve({
      respond() {
        ask();
        return new Promise(() => {});
      },
    });
    served.post(slashCommand('pace')).catch(() => undefined);
    await asked;
    await served.server.close(1);
    expect(served.lines.join()).toContain('still under way');
  });
});

describe('starting', () => {
  test('with a token the commands are registered, and without one they are left alone', async () => {
    await using discord = await startSmallDiscord();
    await using with_ = await serve({ api: discord.api, token: smallToken });
    await using without = await serve({ api: discord.api });
    expect(discord.registrations()).toHaveLength(1);
    expect([with_.lines.join(), without.lines.join()].map((lines) => lines.includes('Registered'))).toEqual([
      true,
      false,
    ]);
  });

  test('a token that Discord refuses is explained', async () => {
    await using discord = await startSmallDiscord();
    const token = smallToken.replace('worth', 'price');
    await expect(serve({ api: discord.api, token })).rejects.toThrow(ConnectionError);
  });

  test('a port that is taken is explained', async () => {
    await using served = await serve();
    const { port } = served.server;
    await expect(serve({ port })).rejects.toThrow(
      new PortError(`PORT is ${port}, and Bell Lap can't listen there: another program listens there already.`),
    );
  });
});
