import type { EachKept, Kept } from '../kept.ts';
import { type OwnData, type OwnPiece, ownIn } from '../privacy/own-data.ts';
import type { Documents } from '../storage/documents.ts';
import type { ToldOfMembers } from './told-of-members.ts';

/** Collects all that is kept of somebody, in every server and in private messages. Rejects when the store fails. */
export async function ownDataOf(
  kept: Pick<Kept, ToldOfMembers>,
  userId: string,
  at: Temporal.Instant,
): Promise<OwnData> {
  async function own<T>(documents: Documents<T>, ownOf: (key: string, value: T, userId: string) => OwnPiece[]) {
    const found: OwnPiece[] = [];
    for await (const [key, value] of documents.all()) found.push(...ownOf(key, value, userId));
    return found;
  }
  const collect: Pick<EachKept<() => Promise<OwnPiece[]>>, ToldOfMembers> = {
    subscription: () => own(kept.subscription, ownIn.subscription),
    scores: () => own(kept.scores, ownIn.scores),
    predictions: () => own(kept.predictions, ownIn.predictions),
    quiz: () => own(kept.quiz, ownIn.quiz),
    daily: () => own(kept.daily, ownIn.quiz),
    flags: () => own(kept.flags, ownIn.flags),
    guild: () => own(kept.guild, ownIn.guild),
  };
  const data: OwnPiece[] = [];
  for (const collectKind of Object.values(collect)) data.push(...(await collectKind()));
  return { userId, at, data };
}
