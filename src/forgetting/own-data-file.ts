import type { CollectedFile } from '../discord/send-file.ts';
import type { Kept } from '../kept.ts';
import { ownDataOf } from './own-data-of.ts';
import type { ToldOfMembers } from './told-of-members.ts';

/** All that is kept of somebody, as a file for people and programs. Rejects when the store fails. */
export async function ownDataFile(
  kept: Pick<Kept, ToldOfMembers>,
  userId: string,
  at: Temporal.Instant,
): Promise<CollectedFile> {
  const text = `${JSON.stringify(await ownDataOf(kept, userId, at), null, 2)}\n`;
  return { name: 'bell-lap-privacy.json', contentType: 'application/json', text };
}
