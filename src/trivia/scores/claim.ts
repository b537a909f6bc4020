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

/** The short id of a question in an entry. */
const questionIn = (entry: string): string => entry.slice(0, entry.indexOf(' '));

/** Tells how many questions ago a server was asked a question: 0 for the latest, null for one it wasn't, as far as it is remembered. */
export function askedIn({ asked }: Pick<Scores, 'asked'>): (questionId: string) => number | null {
  const places = new Map(asked.map((entry, place) => [questionIn(entry), place]));
  return (questionId) => {
    const place = places.get(shortId(questionId));
    return place === undefined ? null : asked.length - 1 - place;
  };
}

const entryOf = ({ round, questionId }: Pick<Claim, 'round' | 'questionId'>): string =>
  `${shortId(questionId)} ${shortId(round)}`;

/** Whether the question is this round's. */
export const isClaimed = ({ asked }: Scores, wanted: Pick<Claim, 'round' | 'questionId'>): boolean =>
  asked.includes(entryOf(wanted));

/** The scores with a question that is kept for a round, unless another round has asked it. Look with `isClaimed` whether it was. */
export function claim(scores: Scores, wanted: Claim): Scores {
  if (isClaimed(scores, wanted)) return scores;
  const question = shortId(wanted.questionId);
  const others = scores.asked.filter((entry) => questionIn(entry) !== question);
  if (others.length < scores.asked.length && !wanted.again) return scores;
  return { ...scores, asked: [...others, entryOf(wanted)].slice(-MOST_ASKED) };
}
