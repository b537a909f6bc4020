import type { PredictionChange } from './prediction-change.ts';
import { MOST_OPEN, MOST_OVER, type Prediction, type Predictions, underWay } from './predictions.ts';
import { isSameRace } from './same-race.ts';
import { stageAfter } from './stage-after.ts';

function withPrediction(document: Predictions, prediction: Prediction): Predictions {
  const others = underWay(document);
  const isKnown = document.items.some(({ id }) => id === prediction.id);
  if (isKnown || others.length >= MOST_OPEN || others.some((other) => isSameRace(other, prediction))) return document;
  const over = document.items.filter(({ stage }) => stage.is === 'over').slice(-MOST_OVER);
  const kept = document.items.filter((item) => item.stage.is !== 'over' || over.includes(item));
  return { ...document, items: [...kept, prediction] };
}

/** A server's predictions after a change; the very same object when it comes too late, too early or a second time. */
export function applyPredictionChange(document: Predictions, change: PredictionChange): Predictions {
  if (change.kind === 'predict') return withPrediction(document, change.prediction);
  const before = document.items.find(({ id }) => id === change.id);
  if (!before) return document;
  const stage = stageAfter(before, change);
  if (stage === before.stage) return document;
  return { ...document, items: document.items.map((item) => (item === before ? { ...item, stage } : item)) };
}
