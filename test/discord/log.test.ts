import { DiscordAPIError, HTTPError } from 'discord.js';
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { createLog, describeError, logAnswer } from '../../src/discord/log.ts';
import { captureLog } from './captured-log.ts';
import { slashCommand } from './interactions.ts';
import { smallToken } from './small-discord.ts';

const { token } = slashCommand('pace');
const url = `https://discord.com/api/v10/interactions/4000/${token}/callback`;
const request = { files: undefined, body: { data: { content: 'what a fan may have written' } } };

test.each([
  [
    'an error of the API',
    new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', url, request),
    { name: 'DiscordAPIError[10062]', message: 'Unknown interaction', code: 10062, status: 404, method: 'POST' },
  ],
  [
    'an error of HTTP',
    new HTTPError(503, 'Service Unavailable', 'POST', url, request),
    { name: 'HTTPError', message: 'Service Unavailable', status: 503, method: 'POST' },
  ],
  [
    'an error of the network',
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED', address: '127.0.0.1' }),
    { name: 'Error', message: 'connect', code: 'ECONNREFUSED' },
  ],
  [
    'an error with a cause',
    new TypeError('outer', { cause: Object.assign(new Error('inner'), { headers: smallToken }) }),
    { name: 'TypeError', message: 'outer', cause: { name: 'Error', message: 'inner', stack: expect.any(String) } },
  ],
])('of %s only what is safe is told, with the stack', (_, error, told) => {
  expect(describeError(error)).toEqual({ ...told, stack: error.stack });
});

test.each([
  ['tripped', 'tripped'],
  [undefined, 'undefined'],
])('something thrown that is no error (%o) is told as text', (thrown, told) => {
  expect(describeError(thrown)).toBe(told);
});

const answered: Answer = {
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'Josh Kerr by 0.03 s' } },
  command: 'rivalry',
  kind: 'command',
  outcome: 'answered',
};
const cause = new Error('no lane 9');
const err = { name: 'Error', message: 'no lane 9', stack: cause.stack };

test.each<[Answer, object]>([
  [answered, { level: 'info', outcome: 'answered' }],
  [
    { ...answered, outcome: 'refused' },
    { level: 'info', outcome: 'refused' },
  ],
  [
    { ...answered, outcome: 'failed', failure: { id: 'a1', cause } },
    { level: 'error', outcome: 'failed', failure: 'a1', err },
  ],
])('the line of an interaction: %#', (answer, expected) => {
  const { log, lines } = captureLog();
  logAnswer(log, answer, 12.3);
  const always = { time: expect.any(String), command: 'rivalry', kind: 'command', ms: 12, msg: 'interaction' };
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ ...always, ...expected }]);
});

test.each<[string, object]>([
  ['in the message of an error', { err: new Error(`401 for Bot ${smallToken}`) }],
  ['in a field', { headers: { authorization: smallToken } }],
  ['in a URL', { err: new Error(`POST ${url}`) }],
  ['of an interaction in a field', { interaction: { token } }],
])('a token %s is not written', (_, fields) => {
  const { log, lines } = captureLog();
  log.error(fields, 'oops');
  expect(lines.join()).toContain('[token]');
  expect(lines.join()).not.toContain(smallToken);
  expect(lines.join()).not.toContain(token);
});

test('what is below the level is not written', () => {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line) => lines.push(line) });
  log.info('quiet');
  log.warn('heard');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['heard']);
});
