import { askedIn } from './scores/claim.ts';
import type { Scores } from './scores/scores.ts';

/** A question, and whether the server was asked it before. */
export interface Drawn<Question> {
  readonly question: Question;
  readonly again: boolean;
}

/** Of so many, the question asked longest ago comes again. */
const DRAWS_AGAIN = 20;

/**
 * A question that the server wasn't asked yet; once the topic is used up, one that was asked long ago. Null when the topic has no
 * question at all. `draw` makes a question of the topic by chance, none that `isAsked`, or null when it finds none.
 */
export function drawQuestion<Question extends { readonly id: string }>(
  scores: Pick<Scores, 'asked'>,
  draw: (isAsked: (id: string) => boolean) => Question | null,
): Drawn<Question> | null {
  const ago = askedIn(scores);
  const fresh = draw((id) => ago(id) !== null);
  if (fresh) return { question: fresh, again: false };
  const old = Array.from({ length: DRAWS_AGAIN }, () => draw(() => false)).filter((one) => one !== null);
  const [longest] = old.toSorted((a, b) => (ago(b.id) ?? 0) - (ago(a.id) ?? 0));
  return longest ? { question: longest, again: true } : null;
}
