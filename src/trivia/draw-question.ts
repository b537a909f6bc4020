import { askedAgo } from './scores/claim.ts';
import type { Scores } from './scores/scores.ts';

/** A topic that brings nothing new in so many questions is used up. */
export const MOST_DRAWS = 200;

/** A question, and whether the server was asked it before. */
export interface Drawn<Question> {
  readonly question: Question;
  readonly again: boolean;
}

/**
 * A question that the server wasn't asked yet; once the topic is used up, the one of those drawn that was asked longest ago. Null when
 * the topic has no question at all. `draw` makes one question of the topic by chance; null when it fails to.
 */
export function drawQuestion<Question extends { readonly id: string }>(
  scores: Scores,
  draw: () => Question | null,
): Drawn<Question> | null {
  let oldest: { question: Question; ago: number } | null = null;
  for (let i = 0; i < MOST_DRAWS; i += 1) {
    const question = draw();
    if (question === null) continue;
    const ago = askedAgo(scores, question.id);
    if (ago === null) return { question, again: false };
    if (oldest === null || ago > oldest.ago) oldest = { question, ago };
  }
  return oldest && { question: oldest.question, again: true };
}
