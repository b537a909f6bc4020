import type { Prediction, Predictions } from './predictions.ts';

function without(prediction: Prediction, userId: string): Prediction {
  const { stage } = prediction;
  if (!('votes' in stage)) return prediction;
  const votes = stage.votes.filter(([voter]) => voter !== userId);
  return votes.length < stage.votes.length ? { ...prediction, stage: { ...stage, votes } } : prediction;
}

/** The predictions without what somebody predicted. */
export function forgetPredictor(document: Predictions, userId: string): Predictions {
  const items = document.items.map((prediction) => without(prediction, userId));
  return items.some((item, i) => item !== document.items[i]) ? { ...document, items } : document;
}
