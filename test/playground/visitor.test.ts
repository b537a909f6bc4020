import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { today } from '../../commands/today.ts';
import type { Answer } from '../../src/answer.ts';
import { connect } from '../../src/discord/gateway.ts';
import { ephemeral, reply } from '../../src/reply.ts';
import { captureLog } from '../discord/captured-log.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

const shown = reply([{ description: 'Kerr leads 3–1' }]);

test.each([
  ['for everybody', shown],
  ['for whoever asked', ephemeral(shown)],
])('a visitor waits for an answer %s that comes after “thinking …”', async (_, data) => {
  await using playground = await startChecked();
  const { log } = captureLog();
  const respond = async (): Promise<Answer> => {
    await setTimeout(50);
    return { response: { type: 4, data }, command: 'today', kind: 'command', outcome: 'answered' };
  };
  const { api, token } = playground;
  const bot = await connect({ api, token, commands: [today], respond, log, deferAfterMs: 5 });
  const outcome = await new Visitor(playground).run('/today');
  expect(outcome.kind === 'message' && outcome.message.embeds[0]?.description).toBe('Kerr leads 3–1');
  await bot.close();
});
