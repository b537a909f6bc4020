import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { connect } from '../../src/discord/gateway.ts';
import { ephemeral, reply } from '../../src/reply.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { captureLog } from './captured-log.ts';
import { slashCommand } from './interactions.ts';
import { smallToken } from './small-discord.ts';

const shown = reply([{ description: 'Kerr leads 3–1' }]);

// The contract suite tells which requests are made; this holds them against a Discord that refuses what Discord refuses.
test.each([
  ['for everybody', shown, ['PATCH 200']],
  ['for whoever asked', ephemeral(shown), ['DELETE 204', 'POST 200']],
])('an answer %s that comes late is one that Discord takes', async (_, data, expected) => {
  const playground = await startChecked();
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { api, requests } = playground;
  const { log } = captureLog();
  const bot = await connect({ token: smallToken, api, commands: [], respond: () => promise, log, deferAfterMs: 5 });
  const interaction = slashCommand('pace');
  const deferred = new Promise<void>((done) => {
    playground.onRequest(({ url }) => url.includes('/callback') && done());
  });
  playground.deliver(interaction);
  await deferred;
  resolve({ response: { type: 4, data }, command: 'pace', kind: 'command', outcome: 'answered' });
  await bot.close();
  const late = requests.filter(({ url }) => url.includes('/webhooks/'));
  expect(late.map(({ method, status }) => `${method} ${status}`)).toEqual(expected);
  await playground.close();
});
