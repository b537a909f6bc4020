import { expect, test } from 'vitest';
import { refusedPostCard } from '../../src/cards/refused-post-card.ts';
import { explainRefusal } from '../../src/engine/explain-refusal.ts';
import { outboundTo } from '../discord/outbound.ts';
import { startScriptedApi } from '../discord/scripted-api.ts';
import { NOON } from '../trivia/fixture-quiz.ts';

const BEGUN = '**The quiz can’t begin:** Discord refused its first message.';

test.each([
  [true, 'Give me Send Messages there.', `${BEGUN} Give me Send Messages there. Then start it again.`],
  [false, 'That channel is gone.', `${BEGUN} That channel is gone.`],
])('it is to be started again where permissions are missing: %s', (isForbidden, sentence, description) => {
  expect(refusedPostCard('quiz', { sentence, isForbidden }).embeds).toMatchObject([{ description }]);
});

test.each([
  [15 * 60_000 - 1, ['POST /webhooks/9/abc']],
  [15 * 60_000, []],
])('%i ms after it was asked for, what is sent to who asked is %j; the log has it', async (later, sent) => {
  await using discord = await startScriptedApi(() => ({ status: 200, body: { id: '1' } }));
  const { rest, log, lines } = outboundTo(discord.api);
  const now = () => Temporal.Instant.fromEpochMilliseconds(NOON + later);
  const followUp = { applicationId: '9', token: 'abc', since: NOON };
  const refused = { kind: 'refused', why: 'forbidden', code: 50_013, sentence: 'Give me Send Messages.' } as const;
  await explainRefusal({ what: 'quiz', isGivenUp: true, channelId: '40', followUp, refused }, { rest, now, log });
  expect(discord.requests).toEqual(sent);
  expect(lines).toEqual([expect.stringContaining('what it belonged to is given up')]);
});
