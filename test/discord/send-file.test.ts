import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { connect } from '../../src/discord/gateway.ts';
import type { Collect } from '../../src/discord/send-file.ts';
// A second copy of undici, read in this order, takes over the requests of @discordjs/rest, and refuses its files.
import '../../src/intake/web.ts';
import { reply } from '../../src/reply.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { captureLog } from './captured-log.ts';
import { slashCommand } from './interactions.ts';

const answer: Answer = {
  response: { type: 4, data: reply([{ description: 'A file follows' }]) },
  command: 'privacy.export',
  kind: 'command',
  outcome: 'answered',
  file: { kind: 'own data', userId: '10' },
};

/** What a bot sends besides, whose only answer is followed by a file. */
async function following(collect: Collect, waitMs = 0) {
  const playground = await startChecked();
  const { log, lines, line } = captureLog();
  const { token, api } = playground;
  const respond = () => (waitMs === 0 ? answer : new Promise<Answer>((resolve) => setTimeout(resolve, waitMs, answer)));
  const bot = await connect({ token, api, commands: [], respond, collect, deferAfterMs: 20, log });
  playground.deliver(slashCommand('privacy'));
  await line('"command":"privacy.export"');
  await bot.close();
  await playground.close();
  const sent = playground.requests.filter(({ method, url }) => method === 'POST' && url.includes('/webhooks/'));
  return { sent, troubles: lines.filter((line) => /"level":"(warn|error)"/.test(line)) };
}

const collect: Collect = async ({ userId }) => ({
  name: 'data.json',
  contentType: 'application/json',
  text: `{"of":"${userId}"}`,
});

test.each([
  ['at once', 0],
  ['late', 100],
])('a file follows an answer that is given %s, seen only by whoever asked', async (_, waitMs) => {
  const { sent, troubles } = await following(collect, waitMs);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    status: 200,
    answer: { flags: 64, content: '', attachments: [{ filename: 'data.json', size: '{"of":"10"}'.length }] },
  });
  expect(troubles).toEqual([]);
});

test('where there is no file, whoever asked is told so, and the log says why', async () => {
  const { sent, troubles } = await following(() => Promise.reject(new Error('no shelf')));
  expect(sent.map(({ answer }) => answer)).toMatchObject([
    { flags: 64, content: 'That went wrong on my side, and there is no file. Try it again in a while.' },
  ]);
  expect(troubles).toEqual([expect.stringContaining('no shelf')]);
});
