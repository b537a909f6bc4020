import type { Errand } from '../errand.ts';
import { predictionAlarm } from '../quizzing/prediction-alarm.ts';
import { dailyAlarm, quizAlarm } from '../quizzing/quiz-alarm.ts';

/** The alarm at which an errand is done, in whichever process it rings; at most a hundred characters. */
export function errandAlarm(errand: Errand): string {
  switch (errand.kind) {
    case 'drive-quiz':
      return quizAlarm(errand.channelId);
    case 'drive-daily':
      return dailyAlarm(errand.channelId);
    case 'drive-prediction':
      return predictionAlarm(errand.scope, errand.id);
    case 'announce-now':
      return `test ${errand.subscriber}`;
    case 'show-tally':
      return `tally ${errand.channelId} ${errand.round}`;
  }
}
