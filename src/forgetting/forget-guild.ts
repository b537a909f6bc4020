import type { EachKept, Kept } from '../kept.ts';
import { guildScope } from '../scope.ts';
import type { Documents } from '../storage/documents.ts';
import type { Quiz } from '../trivia/quiz.ts';

async function removeQuizzes(quizzes: Documents<Quiz | null>, guildId: string): Promise<void> {
  for await (const [channelId, quiz] of quizzes.all()) if (quiz?.guildId === guildId) await quizzes.remove(channelId);
}

/** Forgets everything of a server, quizzes under way first. Rejects when the store fails; it is safe to begin again. */
export async function forgetGuild(kept: Kept, guildId: string): Promise<void> {
  const scope = guildScope(guildId);
  const forget: EachKept<() => Promise<void>> = {
    quiz: () => removeQuizzes(kept.quiz, guildId),
    daily: () => removeQuizzes(kept.daily, guildId),
    predictions: () => kept.predictions.remove(scope),
    scores: () => kept.scores.remove(scope),
    flags: () => kept.flags.remove(scope),
    subscription: () => kept.subscription.remove(scope),
    guild: () => kept.guild.remove(guildId),
    // Last, so that whoever is interrupted before comes back to it.
    absence: () => kept.absence.remove(guildId),
  };
  for (const forgetKind of Object.values(forget)) await forgetKind();
}
