import { describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { startChecked } from './checked-playground.ts';
import { rawRequest, statusOf } from './raw-request.ts';

const most = 16 * 1024 * 1024;
const restMost = 101 * 1024 * 1024;
const actions = 'POST /playground/actions';
const messages = 'POST /api/v10/channels/200000000000000101/messages';

/** What a request is answered that never comes to its end. */
const answerTo = (playground: Playground, line: string, more: Readonly<Record<string, string>>, body: string) =>
  rawRequest(playground, {
    line,
    headers: {
      ...{ host: new URL(playground.url).host, 'content-type': 'application/json' },
      authorization: `Bot ${playground.token}`,
      ...more,
    },
    body,
  });

describe('a body that is too long is 413, and the rest of it is not awaited', () => {
  test.each([
    ['an action that says so', actions, { 'content-length': String(most + 1) }, '{'],
    [
      'an action in chunks',
      actions,
      { 'transfer-encoding': 'chunked' },
      `${(most + 1).toString(16)}\r\n${' '.repeat(most + 1)}\r\n`,
    ],
    ['a request of the bot that says so', messages, { 'content-length': String(restMost + 1) }, '{'],
  ])('%s', async (_, line, headers, body) => {
    await using playground = await startChecked();
    expect(statusOf(await answerTo(playground, line, headers, body))).toBe(413);
  });
});

test('an action of exactly 16 MiB is read', async () => {
  await using playground = await startChecked();
  const action = JSON.stringify({ action: 'move-clock', ms: 1 }).padEnd(most);
  const headers = { 'content-length': String(most), connection: 'close' };
  expect(statusOf(await answerTo(playground, actions, headers, action))).toBe(200);
});
