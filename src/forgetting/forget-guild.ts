import { guildSubscriber } from '../announcements/subscription.ts';
import type { Kept } from '../kept.ts';

/** Forgets everything of a server, quizzes under way first. Rejects when the store fails; it is safe to begin again. */
export async function forgetGuild(kept: Kept, guildId: string): Promise<void> {
  const scope = guildSubscriber(guildId);
  for await (const [channelId, quiz] of kept.quiz.all())
    if (quiz?.guildId === guildId) await kept.quiz.remove(channelId);
  for (const documents of [kept.predictions, kept.scores, kept.flags, kept.subscription]) await documents.remove(scope);
  await kept.guild.remove(guildId);
  // Last, so that whoever is interrupted before comes back to it.
  await kept.absence.remove(guildId);
}
