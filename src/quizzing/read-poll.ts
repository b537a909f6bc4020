import type { Failure } from '../discord/failure.ts';
import type { Messages } from '../discord/messages.ts';
import type { PollVoters } from '../trivia/poll-votes.ts';

/** What a poll that has ended came to: all votes, that Discord still counts them, or that it can’t be read any more. */
export type ReadPoll =
  | { readonly kind: 'voters'; readonly voters: readonly PollVoters[] }
  | { readonly kind: 'counting' }
  | Failure;

/** Reads who chose what in a poll, once Discord has counted; nobody is told when somebody voted. Discord’s answers count from 1. */
export async function readPoll(
  messages: Pick<Messages, 'pollVoters'>,
  channelId: string,
  messageId: string,
): Promise<ReadPoll> {
  const voters: PollVoters[] = [];
  for await (const page of messages.pollVoters(channelId, messageId)) {
    if (page.kind === 'running') return { kind: 'counting' };
    if (page.kind !== 'voters') return page;
    voters.push(page);
  }
  return { kind: 'voters', voters };
}
