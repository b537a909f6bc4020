import { isScope, type Scope } from '../scope.ts';
import type { Predictions } from '../trivia/predictions/predictions.ts';
import { underWay } from '../trivia/predictions/predictions.ts';
import { predictionAlarm } from './prediction-alarm.ts';
import type { Quizzing } from './quizzing.ts';

/** Lets predictions be looked at anew, as what was read may tell who won. */
export interface WakePredictions {
  /** Every one that is under way. Rejects when the store fails. */
  all(): Promise<void>;
  /** Those of one server. Rejects when the store fails. */
  of(scope: Scope): Promise<void>;
}

/** Sets an alarm for each prediction that is under way. */
export function wakePredictions({
  predictions,
  alarms,
  now,
}: Pick<Quizzing, 'predictions' | 'alarms' | 'now'>): WakePredictions {
  async function wake(scope: Scope, known: Predictions): Promise<void> {
    for (const { id } of underWay(known)) await alarms.set(predictionAlarm(scope, id), now());
  }
  return {
    async all() {
      for await (const [key, known] of predictions.all()) if (isScope(key)) await wake(key, known);
    },
    of: async (scope) => wake(scope, await predictions.read(scope)),
  };
}
