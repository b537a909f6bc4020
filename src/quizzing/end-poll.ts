import type { Messages } from '../discord/messages.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Shown } from './quizzing.ts';

/** Ends a poll; `lost` when there is none any more. Rejects with an `UnsureError` when nobody knows. */
export async function endPoll(
  messages: Pick<Messages, 'expirePoll'>,
  { channelId, messageId }: Shown,
): Promise<'ended' | 'lost'> {
  const ended = await messages.expirePoll(channelId, messageId);
  if (ended.kind === 'unsure') throw new UnsureError(ended.sentence);
  return ended.kind === 'changed' ? 'ended' : 'lost';
}
