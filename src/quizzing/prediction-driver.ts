import type { Scope } from '../scope.ts';
import { applyPredictionChange } from '../trivia/predictions/apply-prediction-change.ts';
import { nextPredictionStep } from '../trivia/predictions/next-prediction-step.ts';
import { doPredictionStep } from './do-prediction-step.ts';
import { driveOn, type Next } from './drive-on.ts';
import { predictionAlarm } from './prediction-alarm.ts';
import { momentAt, type Quizzing } from './quizzing.ts';

/** Sees predictions through, one at a time. */
export interface PredictionDriver {
  /** Does all that can be done now for a prediction. Rejects when Discord or the store fails, to be called again. */
  drive(scope: Scope, id: string): Promise<void>;
}

async function look(quizzing: Quizzing, scope: Scope, id: string): Promise<Next> {
  const { predictions, worldFor, now } = quizzing;
  const prediction = (await predictions.read(scope)).items.find((item) => item.id === id);
  if (!prediction) return { do: 'nothing' };
  const { results } = await worldFor(scope);
  const step = nextPredictionStep(prediction, results, now().epochMilliseconds);
  if (step.do === 'nothing' || step.do === 'wait') return step;
  return async () => {
    const change = await doPredictionStep(quizzing, scope, prediction, step);
    if (change) await predictions.change(scope, (before) => applyPredictionChange(before, change));
    return change !== null;
  };
}

/** A driver of predictions. */
export const createPredictionDriver = (quizzing: Quizzing): PredictionDriver => ({
  drive: (scope, id) =>
    driveOn(
      () => look(quizzing, scope, id),
      (ms) => quizzing.alarms.set(predictionAlarm(scope, id), momentAt(ms)),
      () => quizzing.now().epochMilliseconds,
    ),
});
