import { noSubscription } from '../announcements/subscription.ts';
import type { Kept } from '../kept.ts';
import type { Memory } from '../memory/memory.ts';
import { guildScope, scopeOf, userScope } from '../scope.ts';

/** Where something is asked, or told: Discord's ids. */
export interface Place {
  readonly guildId: string | null;
  readonly userId: string;
  readonly channelId: string | null;
}

/**
 * What is kept for a place. At once when all of it is at hand, as it is in a process that has the store to itself: most
 * questions are then answered in the same turn, without a promise.
 */
export function memoryAt(kept: Kept, { guildId, userId, channelId }: Place): Memory | Promise<Memory> {
  const scope = scopeOf(guildId, userId);
  const guild = guildId === null ? null : kept.guild.read(guildId);
  const subscription = guildId === null ? noSubscription : kept.subscription.read(guildScope(guildId));
  const own = kept.subscription.read(userScope(userId));
  const [quiz, daily] = channelId === null ? [null, null] : [kept.quiz.read(channelId), kept.daily.read(channelId)];
  const [scores, predictions] = [kept.scores.read(scope), kept.predictions.read(scope)];
  if (
    guild instanceof Promise ||
    subscription instanceof Promise ||
    own instanceof Promise ||
    quiz instanceof Promise ||
    daily instanceof Promise ||
    scores instanceof Promise ||
    predictions instanceof Promise
  )
    return Promise.all([guild, subscription, own, quiz, daily, scores, predictions]).then((read) => {
      const [guild, subscription, own, quiz, daily, scores, predictions] = read;
      return { guild, subscription, own, quiz, daily, scores, predictions };
    });
  return { guild, subscription, own, quiz, daily, scores, predictions };
}
