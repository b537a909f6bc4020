import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideTokens, isBotToken } from '../../src/discord/token.ts';
import { slashCommand } from './interactions.ts';
import { smallToken } from './small-discord.ts';

test.each([
  ['a token', smallToken, true],
  ['a token of 2015', 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs', true],
  ['two parts', smallToken.slice(0, smallToken.lastIndexOf('.')), false],
  ['a space inside', smallToken.replace('.', '. '), false],
  ['nothing', '', false],
])('%s', (_, text, expected) => {
  expect(isBotToken(text)).toBe(expected);
});

const { token } = slashCommand('pace');

test.each([
  [`Bot ${smallToken}`, 'Bot [token]'],
  [`"authorization":"Bot ${smallToken}"`, '"authorization":"Bot [token]"'],
  [`/api/v10/interactions/4000/${token}/callback`, '/api/v10/interactions/4000/[token]/callback'],
  ['/api/v10/interactions/4000/a.shape.of-2030/callback?x=1', '/api/v10/interactions/4000/[token]/callback?x=1'],
  ['/webhooks/4000/secret/messages/@original', '/webhooks/4000/[token]/messages/@original'],
  [`token=${token};`, 'token=[token];'],
])('%s loses its token only', (text, hidden) => {
  expect(hideTokens(text)).toBe(hidden);
});

test.each([
  'at Object.<anonymous> (/app/node_modules/@discordjs/rest/dist/index.js:730:13)',
  'https://discord.com/api/v10/applications/100000000000000001/commands',
  '2026-11-21T20:00:00.000Z 1:43.03 | 12.80 (+1.0)',
])('%s stays as it is', (text) => {
  expect(hideTokens(text)).toBe(text);
});

test('whatever counts as a token is hidden in a line of JSON, and the line stays JSON', () => {
  const tokens = fc.stringMatching(/^[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,38}$/).filter(isBotToken);
  const around = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n', '\t', '\\', '\u0001', '"', 'x'.repeat(80)),
  );
  fc.assert(
    fc.property(around, tokens, around, (before, secret, after) => {
      const line = hideTokens(JSON.stringify({ msg: before + secret + after }));
      expect(line).not.toContain(secret);
      expect(Object.keys(JSON.parse(line))).toEqual(['msg']);
    }),
  );
});
