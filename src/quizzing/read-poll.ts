import type { Failure } from '../discord/failure.ts';
import type { Messages } from '../discord/messages.ts';
import type { PollVoters } from '../trivia/poll-votes.ts';

/** How a poll ended: all votes, that Discord still counts them, that its message is gone, or that nobody knows. */
export type ReadPoll =
  | { readonly kind: 'voters'; readonly voters: readonly PollVoters[] }
  | { readonly kind: 'counting' }
  | { readonly kind: 'lost' }
  | Extract<Failure, { kind: 'unsure' }>;

const gone = (failure: Failure): ReadPoll => (failure.kind === 'unsure' ? failure : { kind: 'lost' });

/** Ends a poll and reads who chose what, once Discord has counted; nobody is told when somebody voted. Discord’s answers count from 1. */
export async function readPoll(
  messages: Pick<Messages, 'expirePoll' | 'pollVoters'>,
  channelId: string,
  messageId: string,
): Promise<ReadPoll> {
  const ended = await messages.expirePoll(channelId, messageId);
  if (ended.kind !== 'changed') return gone(ended);
  const voters: PollVoters[] = [];
  for await (const page of messages.pollVoters(channelId, messageId)) {
    if (page.kind === 'running') return { kind: 'counting' };
    if (page.kind !== 'voters') return gone(page);
    voters.push(page);
  }
  return { kind: 'voters', voters };
}
