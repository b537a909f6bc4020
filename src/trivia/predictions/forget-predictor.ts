import type { Prediction, Predictions } from './predictions.ts';

function without(prediction: Prediction, userId: string): Prediction {
  const { stage } = prediction;
  if (!('votes' in stage) || !(userId in stage.votes)) return prediction;
  const { [userId]: _, ...votes } = stage.votes;
  return { ...prediction, stage: { ...stage, votes } };
}

/** The predictions without what somebody predicted. */
export function forgetPredictor(document: Predictions, userId: string): Predictions {
  const items = document.items.map((prediction) => without(prediction, userId));
  return items.some((item, i) => item !== document.items[i]) ? { ...document, items } : document;
}
