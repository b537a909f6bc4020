import { forgetMember, optIn } from '../trivia/scores/members.ts';
import type { Scores } from '../trivia/scores/scores.ts';

/** The scores of a server without anything of a member, not even the wish to be on no board. */
export const forgetInScores = (scores: Scores, userId: string): Scores => optIn(forgetMember(scores, userId), userId);
