import { expect, test } from 'vitest';
import { readPoll } from '../../src/quizzing/read-poll.ts';
import { guildScope } from '../../src/scope.ts';
import { MOST_VOTERS } from '../../src/trivia/quiz.ts';
import { optOut } from '../../src/trivia/scores/members.ts';
import { nothingKeptYet } from '../fixture-kept.ts';

const PAGE = 100;
const scope = guildScope('20');

test('of a poll with millions of voters no more pages are asked for than a round holds, besides those who opted out', async () => {
  const { scores } = await nothingKeptYet();
  await scores.change(scope, (before) => optOut(before, '3'));
  let pages = 0;
  async function* pollVoters() {
    while (pages < 50_000) {
      const userIds = Array.from({ length: PAGE }, (_, i) => String(pages * PAGE + i));
      pages += 1;
      yield { kind: 'voters', answerId: 1, userIds } as const;
    }
  }
  const votes = await readPoll({ messages: { pollVoters }, scores }, scope, { channelId: '40', messageId: '100' });
  expect(votes).toHaveLength(MOST_VOTERS);
  expect(pages).toBe(MOST_VOTERS / PAGE + 1);
});
