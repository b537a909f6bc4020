import type { Messages } from '../discord/messages.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { PollVoters } from '../trivia/poll-votes.ts';

/**
 * Reads who chose what in a poll that has ended; nobody is told when somebody voted. `counting` while Discord counts, `lost` when it
 * can’t be read any more. Rejects with an `UnsureError` when nobody knows.
 */
export async function readPoll(
  messages: Pick<Messages, 'pollVoters'>,
  channelId: string,
  messageId: string,
): Promise<readonly PollVoters[] | 'counting' | 'lost'> {
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
  return voters;
}
