import { forgetPredictor } from '../trivia/predictions/forget-predictor.ts';
import type { Prediction, Predictions } from '../trivia/predictions/predictions.ts';
import { NOBODY } from './nobody.ts';

const withoutOpener = (item: Prediction): Prediction => ({
  ...item,
  by: NOBODY,
  stage: item.stage.is === 'posting' ? { ...item.stage, followUp: null } : item.stage,
});

/** The predictions of a server without somebody’s answers, and without who opened them. */
export function forgetInPredictions(document: Predictions, userId: string): Predictions {
  const left = forgetPredictor(document, userId);
  if (!left.items.some(({ by }) => by === userId)) return left;
  return { ...left, items: left.items.map((item) => (item.by === userId ? withoutOpener(item) : item)) };
}
