import type { EachKept, Kept } from '../kept.ts';
import { forgetInPredictions } from '../privacy/forget-in-predictions.ts';
import { forgetInScores } from '../privacy/forget-in-scores.ts';
import { forgetPlayer } from '../privacy/forget-player.ts';
import { forgetReader } from '../privacy/forget-reader.ts';
import { userScope } from '../scope.ts';
import type { Documents } from '../storage/documents.ts';
import { forgetReporter } from '../trivia/flags.ts';
import type { ToldOfMembers } from './told-of-members.ts';

/** Changes every document in which there is something to forget; one that is all theirs goes. */
async function forgetIn<T>(documents: Documents<T>, own: string | null, forget: (value: T) => T): Promise<void> {
  if (own !== null) await documents.remove(own);
  for await (const [key, value] of documents.all()) {
    const left = forget(value);
    if (left === null) await documents.remove(key);
    else if (left !== value) await documents.change(key, forget);
  }
}

/** What can’t be read can’t be changed: it goes whole when the id stands in it. */
function mentions(userId: string): (stored: unknown) => boolean {
  const named = new RegExp(`(?<!\\d)${userId}(?!\\d)`);
  return (stored) => named.test(JSON.stringify(stored));
}

/**
 * Forgets somebody in every server and in private messages. What runs goes first, so that it isn’t counted afterwards. Rejects when
 * the store fails; then some may be forgotten and some not, and it is safe to begin again.
 */
export async function forgetMember(kept: Pick<Kept, ToldOfMembers>, userId: string): Promise<void> {
  const own = userScope(userId);
  const forget: Pick<EachKept<() => Promise<void>>, ToldOfMembers> = {
    quiz: () => forgetIn(kept.quiz, null, (quiz) => forgetPlayer(quiz, userId)),
    daily: () => forgetIn(kept.daily, null, (quiz) => forgetPlayer(quiz, userId)),
    predictions: () => forgetIn(kept.predictions, own, (predictions) => forgetInPredictions(predictions, userId)),
    scores: () => forgetIn(kept.scores, own, (scores) => forgetInScores(scores, userId)),
    flags: () => forgetIn(kept.flags, own, (flags) => forgetReporter(flags, userId)),
    guild: () => forgetIn(kept.guild, null, (memory) => forgetReader(memory, userId)),
    subscription: () => kept.subscription.remove(own),
  };
  for (const forgetKind of Object.values(forget)) await forgetKind();
  for (const { dropAside } of Object.values(kept)) await dropAside(mentions(userId));
}
