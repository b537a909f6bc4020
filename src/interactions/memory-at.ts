import { noSubscription, type Subscription } from '../announcements/subscription.ts';
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

/** The question of the day where announcements go. */
function announcedIn({ daily }: Kept, { settings }: Subscription): Memory['announced'] | Promise<Memory['announced']> {
  const channelId = settings?.channelId ?? null;
  return channelId === null ? null : daily.read(channelId);
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
  const announced =
    subscription instanceof Promise
      ? subscription.then((read) => announcedIn(kept, read))
      : announcedIn(kept, subscription);
  const [scores, predictions] = [kept.scores.read(scope), kept.predictions.read(scope)];
  if (
    guild instanceof Promise ||
    subscription instanceof Promise ||
    own instanceof Promise ||
    quiz instanceof Promise ||
    daily instanceof Promise ||
    announced instanceof Promise ||
    scores instanceof Promise ||
    predictions instanceof Promise
  )
    return Promise.all([guild, subscription, own, quiz, daily, announced, scores, predictions]).then((read) => {
      const [guild, subscription, own, quiz, daily, announced, scores, predictions] = read;
      return { guild, subscription, own, quiz, daily, announced, scores, predictions };
    });
  return { guild, subscription, own, quiz, daily, announced, scores, predictions };
}
