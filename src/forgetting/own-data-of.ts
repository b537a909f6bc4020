import type { Kept } from '../kept.ts';
import { type OwnData, type OwnPiece, ownIn } from '../privacy/own-data.ts';
import type { Documents } from '../storage/documents.ts';
import type { ToldOfMembers } from './told-of-members.ts';

/** Collects all that is kept of somebody, in every server and in private messages. Rejects when the store fails. */
export async function ownDataOf(
  kept: Pick<Kept, ToldOfMembers>,
  userId: string,
  at: Temporal.Instant,
): Promise<OwnData> {
  const data: OwnPiece[] = [];
  async function collect<T>(documents: Documents<T>, own: (key: string, value: T, userId: string) => OwnPiece[]) {
    for await (const [key, value] of documents.all()) data.push(...own(key, value, userId));
  }
  await collect(kept.subscription, ownIn.subscription);
  await collect(kept.scores, ownIn.scores);
  await collect(kept.predictions, ownIn.predictions);
  await collect(kept.quiz, ownIn.quiz);
  await collect(kept.flags, ownIn.flags);
  await collect(kept.guild, ownIn.guild);
  return { userId, at, data };
}
