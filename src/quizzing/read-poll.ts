import { UnsureError } from '../discord/unsure-error.ts';
import type { Scope } from '../scope.ts';
import { type PollVoters, pollVotes } from '../trivia/poll-votes.ts';
import type { Votes } from '../trivia/votes.ts';
import type { Quizzing, Shown } from './quizzing.ts';

/**
 * Reads what those chose in a poll that has ended who may be on the boards of a scope; nobody is told when somebody voted. `counting`
 * while Discord counts, `lost` when it can’t be read any more. Rejects with an `UnsureError` when nobody knows.
 */
export async function readPoll(
  { messages, scores }: Pick<Quizzing, 'messages' | 'scores'>,
  scope: Scope,
  { channelId, messageId }: Shown,
): Promise<Votes | 'counting' | 'lost'> {
  const voters: PollVoters[] = [];
  for await (const page of messages.pollVoters(channelId, messageId)) {
    switch (page.kind) {
      case 'running':
        return 'counting';
      case 'refused':
        return 'lost';
      case 'unsure':
        throw new UnsureError(page.sentence);
      case 'voters':
        voters.push(page);
    }
  }
  const { optedOut } = await scores.read(scope);
  return pollVotes(voters, optedOut);
}
