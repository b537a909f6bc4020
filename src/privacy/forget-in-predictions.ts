import { forgetPredictor } from '../trivia/predictions/forget-predictor.ts';
import type { Predictions } from '../trivia/predictions/predictions.ts';
import { NOBODY } from './nobody.ts';

/** The predictions of a server without somebody’s answers, and without who opened them. */
export function forgetInPredictions(document: Predictions, userId: string): Predictions {
  const left = forgetPredictor(document, userId);
  if (!left.items.some(({ by }) => by === userId)) return left;
  return { ...left, items: left.items.map((item) => (item.by === userId ? { ...item, by: NOBODY } : item)) };
}
