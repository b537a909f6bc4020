import { MOST_VOTERS } from './quiz.ts';
import type { Vote, Votes } from './votes.ts';

/** Those who chose one answer of a poll, a page or all of them; Discord counts answers from 1. */
export interface PollVoters {
  readonly answerId: number;
  readonly userIds: readonly string[];
}

/** The votes of a poll that is final: one each, at most as many as a round holds, and none of those who opted out. */
export function pollVotes(voters: readonly PollVoters[], optedOut: readonly string[]): Votes {
  const hidden = new Set(optedOut);
  return voters
    .flatMap(({ answerId, userIds }) => userIds.map((userId): Vote => [userId, answerId - 1, null]))
    .filter(([userId]) => !hidden.has(userId))
    .slice(0, MOST_VOTERS);
}
