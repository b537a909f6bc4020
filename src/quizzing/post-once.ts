import type { QuizPost } from '../cards/quiz-post.ts';
import type { Messages, Posted } from '../discord/messages.ts';

/** What is posted, and since when it may stand there. */
export interface Posting {
  readonly channelId: string;
  readonly body: QuizPost;
  /** At most 25 characters. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** What no other message of the channel has: the `custom_id` of one of its buttons, or the question of its poll; null for neither. */
  readonly mark: string | null;
  readonly replyTo: string | null;
}

/** For so long Discord surely gives the earlier message for the same nonce. */
const NONCE_MS = 60_000;

/**
 * Posts a message, or finds it where somebody has posted it before. What was begun long ago is looked for; a channel whose history can't
 * be read is taken to lack it.
 */
export async function postOnce(
  messages: Pick<Messages, 'post' | 'findOwn'>,
  { channelId, body, nonce, since, mark, replyTo }: Posting,
  now: number,
): Promise<Posted> {
  if (now - since >= NONCE_MS) {
    const found = await messages.findOwn(channelId, Temporal.Instant.fromEpochMilliseconds(since), mark ?? nonce);
    if (found.kind === 'found') return { kind: 'posted', messageId: found.messageId };
    if (found.kind === 'unsure') return found;
  }
  return messages.post(channelId, body, { nonce, ...(replyTo !== null && { replyTo }) });
}
