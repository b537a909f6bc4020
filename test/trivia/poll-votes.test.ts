import { expect, test } from 'vitest';
import { pollVotes } from '../../src/trivia/poll-votes.ts';
import { MOST_VOTERS } from '../../src/trivia/quiz.ts';

test('voters of all pages, by answer from 0, without those who opted out', () => {
  const voters = [
    { answerId: 1, userIds: ['7', '8'] },
    { answerId: 1, userIds: ['9'] },
    { answerId: 4, userIds: ['10', '11'] },
  ];
  expect(pollVotes(voters, ['8', '12'])).toEqual([
    ['7', 0, null],
    ['9', 0, null],
    ['10', 3, null],
    ['11', 3, null],
  ]);
});

test('at most as many as a round holds', () => {
  const userIds = Array.from({ length: MOST_VOTERS + 5 }, (_, i) => `${i}`);
  expect(Object.keys(pollVotes([{ answerId: 1, userIds }], []))).toHaveLength(MOST_VOTERS);
});
