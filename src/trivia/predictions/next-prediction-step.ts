import type { Results } from '../../results/results.ts';
import { boardTopicOf } from '../board-topic.ts';
import type { Award, RoundSettlement } from '../scores/settle.ts';
import type { PredictionChange } from './prediction-change.ts';
import type { Prediction } from './predictions.ts';
import { settlement } from './settlement.ts';

/** What stands in the channel when a race is predicted. */
export type PredictionShowing = 'question' | 'answer';

/** What is to be done next for a prediction. Whoever does it, and however often, it comes out the same. */
export type PredictionStep =
  | { readonly do: 'nothing' }
  /** Look again then, when somebody changes it or, once the race has begun, when something was read. */
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'change'; readonly change: PredictionChange }
  /** Post this with the nonce, unless it stands there since then, and change it by `opened` or `told`. */
  | {
      readonly do: 'post';
      readonly showing: PredictionShowing;
      readonly nonce: string;
      readonly since: number;
      readonly replyTo: string | null;
    }
  /** End the poll and change it by `ended`. */
  | { readonly do: 'end poll'; readonly messageId: string }
  /** Once the poll is final, read its voters page by page, and change it by `read`; without voters by no votes. */
  | { readonly do: 'read poll'; readonly messageId: string; readonly voters: boolean }
  /** Count it in the server's scores, then change it by `settled`. */
  | { readonly do: 'settle'; readonly settlement: RoundSettlement };

/** What a right prediction is worth: as much as an answer at once. */
export const PREDICTION_POINTS = 100;

/** A race of which nothing was read for so long counts for nobody. */
export const LAPSE_MS = 14 * 24 * 60 * 60_000;

/** Those who predicted a race, right or wrong; none when it counts for nobody. */
export function awardsOf({ stage }: Prediction): Award[] {
  if (!('outcome' in stage) || stage.is === 'over' || stage.outcome.kind === 'void') return [];
  const { right } = stage.outcome;
  return stage.votes.map(([userId, choice]) => {
    const isRight = right.includes(choice);
    return { userId, right: isRight, points: isRight ? PREDICTION_POINTS : 0 };
  });
}

/** The result, once one was read; without one for long, that there is none. Disputed ones wait to be resolved. */
function whenRead(prediction: Prediction, results: Results, now: number): PredictionStep {
  const { id, race } = prediction;
  const known = settlement(prediction, results);
  const until = race.starts + LAPSE_MS;
  if (known.kind === 'won') {
    const { race: _, ...outcome } = known;
    return { do: 'change', change: { kind: 'decided', id, outcome, at: now } };
  }
  if (now < until) return { do: 'wait', until };
  return { do: 'change', change: { kind: 'decided', id, outcome: { kind: 'void', why: 'no result' }, at: now } };
}

/** What is to be done next for a prediction, at a moment (milliseconds since 1970). */
export function nextPredictionStep(prediction: Prediction, results: Results, now: number): PredictionStep {
  const { id, race, stage } = prediction;
  switch (stage.is) {
    case 'posting':
      return { do: 'post', showing: 'question', nonce: `${id}q`, since: stage.since, replyTo: null };
    case 'open':
      return now < race.starts
        ? { do: 'wait', until: race.starts }
        : { do: 'change', change: { kind: 'close', id, at: now } };
    case 'closing':
      return { do: 'end poll', messageId: stage.messageId };
    case 'counting':
      return { do: 'read poll', messageId: stage.messageId, voters: !stage.cancelled };
    case 'waiting':
      return whenRead(prediction, results, now);
    case 'settling': {
      const topics = ['predictions', boardTopicOf(race.event.discipline)] as const;
      return {
        do: 'settle',
        settlement: { id, at: stage.at, topics, awards: awardsOf(prediction), revealed: null },
      };
    }
    case 'telling':
      return { do: 'post', showing: 'answer', nonce: `${id}a`, since: stage.since, replyTo: stage.messageId };
    case 'over':
      return { do: 'nothing' };
  }
}
