import type { Messages } from '../discord/messages.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Scope } from '../scope.ts';
import { type PollVoters, pollVotes } from '../trivia/poll-votes.ts';
import { MOST_VOTERS } from '../trivia/quiz.ts';
import type { Votes } from '../trivia/votes.ts';
import type { Quizzing, Shown } from './quizzing.ts';

/** What reading a poll takes. */
interface PollReading {
  readonly messages: Pick<Messages, 'pollVoters'>;
  readonly scores: Pick<Quizzing['scores'], 'read'>;
}

/**
 * Reads what those chose in a poll that has ended who may be on the boards of a scope, as many as a round holds (Discord lists them answer after answer, so
 * beyond that those of the last answers are missing); nobody is told when
 * somebody voted. `counting` while Discord counts, `lost` when it can’t be read any more. Rejects with an `UnsureError` when nobody knows.
 */
export async function readPoll(
  { messages, scores }: PollReading,
  scope: Scope,
  { channelId, messageId }: Shown,
): Promise<Votes | 'counting' | 'lost'> {
  const before = await scores.read(scope);
  const most = MOST_VOTERS + before.optedOut.length;
  const voters: PollVoters[] = [];
  let count = 0;
  for await (const page of messages.pollVoters(channelId, messageId)) {
    if (page.kind === 'running') return 'counting';
    if (page.kind === 'refused') return 'lost';
    if (page.kind === 'unsure') throw new UnsureError(page.sentence);
    voters.push(page);
    count += page.userIds.length;
    if (count >= most) break;
  }
  const { optedOut } = await scores.read(scope); // somebody may have opted out meanwhile
  return pollVotes(voters, optedOut);
}
