import type { Scores } from './scores.ts';

/** The scores without what is kept of a member. */
export function forgetMember(scores: Scores, userId: string): Scores {
  if (!(userId in scores.members)) return scores;
  const { [userId]: _, ...members } = scores.members;
  return { ...scores, members };
}

/** The scores of a member who wants to be on no board: what was kept is gone, and nothing more is kept. */
export function optOut(scores: Scores, userId: string): Scores {
  if (scores.optedOut.includes(userId)) return scores;
  const forgotten = forgetMember(scores, userId);
  return { ...forgotten, optedOut: [...scores.optedOut, userId] };
}

/** The same for one who wants to be on boards again, from now on. */
export const optIn = (scores: Scores, userId: string): Scores =>
  scores.optedOut.includes(userId)
    ? { ...scores, optedOut: scores.optedOut.filter((other) => other !== userId) }
    : scores;
