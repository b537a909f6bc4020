import type { QuizPost } from '../cards/quiz-post.ts';
import type { Refused } from '../discord/failure.ts';
import type { Messages } from '../discord/messages.ts';
import { NONCE_MS } from '../discord/nonce-ms.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import { questionMark } from './question-mark.ts';

/** What is posted, and since when it may stand there. */
export interface Posting {
  readonly channelId: string;
  readonly body: QuizPost;
  /** At most 25 characters. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly replyTo: string | null;
}

/** A message that stands in its channel. */
interface Standing {
  readonly kind: 'posted';
  readonly messageId: string;
}

/**
 * Posts a message, or finds it where somebody has posted it before; or tells why Discord refuses it. What was begun
 * long ago is looked for; a channel whose history can't be read is taken to lack it. Rejects with an `UnsureError` when nobody knows.
 */
export async function postOnce(
  messages: Pick<Messages, 'post' | 'findOwn'>,
  { channelId, body, nonce, since, replyTo }: Posting,
  now: number,
): Promise<Standing | Refused> {
  if (now - since >= NONCE_MS) {
    const began = Temporal.Instant.fromEpochMilliseconds(since);
    const found = await messages.findOwn(channelId, began, questionMark(body) ?? nonce);
    if (found.kind === 'found') return { kind: 'posted', messageId: found.messageId };
    if (found.kind === 'unsure') throw new UnsureError(found.sentence);
  }
  const posted = await messages.post(channelId, body, { nonce, ...(replyTo !== null && { replyTo }) });
  if (posted.kind === 'unsure') throw new UnsureError(posted.sentence);
  return posted;
}
