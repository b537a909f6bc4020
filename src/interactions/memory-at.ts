import { noSubscription } from '../announcements/subscription.ts';
import type { Kept } from '../kept.ts';
import type { Memory } from '../memory/memory.ts';
import { ownerOf, type Scope, userScope } from '../scope.ts';

/** Where something is asked, or told. */
export interface Place {
  readonly scope: Scope;
  /** Discord’s id of whoever asks; null where nobody does. */
  readonly userId: string | null;
  /** Discord’s id. */
  readonly channelId: string | null;
}

/**
 * What is kept for a place. At once when all of it is at hand, as it is in a process that has the store to itself: most
 * questions are then answered in the same turn, without a promise.
 */
export function memoryAt(kept: Kept, { scope, userId, channelId }: Place): Memory | Promise<Memory> {
  const owner = ownerOf(scope);
  const [guild, subscription] =
    owner.kind === 'user' ? [null, noSubscription] : [kept.guild.read(owner.guildId), kept.subscription.read(scope)];
  const own = userId === null ? noSubscription : kept.subscription.read(userScope(userId));
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
