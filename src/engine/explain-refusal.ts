import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import { refusedPostCard } from '../cards/refused-post-card.ts';
import { sayMore } from '../discord/say-more.ts';
import { isOpen } from '../follow-up.ts';
import type { RefusedPost } from '../quizzing/quizzing.ts';

/** Tells whoever began it, as long as Discord lets them be told, why a quiz or prediction doesn’t come; and the log in any case. Never rejects. */
export async function explainRefusal(
  { what, isGivenUp, channelId, followUp, refused: { why, sentence } }: RefusedPost,
  { rest, now, log }: { readonly rest: REST; readonly now: () => Temporal.Instant; readonly log: Logger },
): Promise<void> {
  const left = isGivenUp ? 'what it belonged to is given up' : 'what it was to tell counts all the same';
  log.warn({ what, channelId, why: sentence }, `Discord refused a message; ${left}`);
  if (followUp && isOpen(followUp, now().epochMilliseconds))
    await sayMore(rest, followUp, refusedPostCard(what, { sentence, isForbidden: why === 'forbidden' }), log);
}
