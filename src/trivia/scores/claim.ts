import { shortId } from '../../short-id.ts';
import type { Scores } from './scores.ts';

/** So many questions are remembered as asked in a server; the one asked longest ago can come again. */
export const MOST_ASKED = 2000;

/** A question for a round; `again` when its topic is used up, so that it may have been asked before. */
export interface Claim {
  readonly round: string;
  readonly questionId: string;
  readonly again: boolean;
}

/** Tells how many questions ago a server was asked a question: 0 for the latest, null for one it wasn't, as far as it is remembered. */
export function askedIn({ asked }: Pick<Scores, 'asked'>): (questionId: string) => number | null {
  const places = new Map(asked.map(([question], place) => [question, place]));
  return (questionId) => {
    const place = places.get(shortId(questionId));
    return place === undefined ? null : asked.length - 1 - place;
  };
}

const placeOf = ({ asked }: Scores, questionId: string): number => {
  const id = shortId(questionId);
  return asked.findIndex(([question]) => question === id);
};

/** Whether the question is this round's. */
export const isClaimed = (scores: Scores, { round, questionId }: Pick<Claim, 'round' | 'questionId'>): boolean =>
  scores.asked[placeOf(scores, questionId)]?.[1] === shortId(round);

/** The scores with a question that is kept for a round, unless another round has asked it. Look with `isClaimed` whether it was. */
export function claim(scores: Scores, { round, questionId, again }: Claim): Scores {
  if (isClaimed(scores, { round, questionId })) return scores;
  const place = placeOf(scores, questionId);
  if (place >= 0 && !again) return scores;
  const others = scores.asked.filter((_, i) => i !== place);
  const latest: Scores['asked'][number] = [shortId(questionId), shortId(round)];
  return { ...scores, asked: [...others, latest].slice(-MOST_ASKED) };
}
