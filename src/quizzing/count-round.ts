import type { Scope } from '../scope.ts';
import { forgetMember } from '../trivia/scores/members.ts';
import { noScores, type Scores } from '../trivia/scores/scores.ts';
import { type RoundSettlement, settle } from '../trivia/scores/settle.ts';
import type { Votes } from '../trivia/votes.ts';
import { type Quizzing, zoneOf } from './quizzing.ts';

/** The scores without those whose answers were counted though they aren’t there any more. */
function withoutGone(scores: Scores, { awards }: RoundSettlement, left: Votes): Scores {
  const there = new Set(left.map(([userId]) => userId));
  return awards.reduce((rest, { userId }) => (there.has(userId) ? rest : forgetMember(rest, userId)), scores);
}

/**
 * Counts a round in the scores of a scope. Whoever wants to be forgotten is forgotten in what runs first, and then in the scores: when
 * that happens after the round was read, it would be counted in the end. So `votesNow` tells who is left in it afterwards; null
 * when all of it is gone, as a server's or somebody's private quiz is.
 */
export async function countRound(
  { scores, worldFor }: Pick<Quizzing, 'scores' | 'worldFor'>,
  scope: Scope,
  settlement: RoundSettlement,
  votesNow: () => Promise<Votes | null>,
): Promise<void> {
  const timeZone = zoneOf(await worldFor(scope));
  let before: Scores = noScores;
  const after = await scores.change(scope, (known) => {
    before = known;
    return settle(known, settlement, timeZone);
  });
  if (after === before) return; // somebody else has counted it
  const left = await votesNow();
  if (left !== null) await scores.change(scope, (known) => withoutGone(known, settlement, left));
  else if (before === noScores) await scores.remove(scope);
}
