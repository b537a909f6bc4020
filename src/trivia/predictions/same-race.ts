import { eventKey } from '../../athletics/discipline.ts';
import { fold } from '../../athletics/name.ts';
import type { Prediction } from './predictions.ts';

/** Whether two predictions are of one race in one channel, where it is to be predicted once. */
export const isSameRace = (
  a: Pick<Prediction, 'channelId' | 'race'>,
  b: Pick<Prediction, 'channelId' | 'race'>,
): boolean =>
  a.channelId === b.channelId &&
  eventKey(a.race.event) === eventKey(b.race.event) &&
  a.race.date === b.race.date &&
  fold(a.race.meet) === fold(b.race.meet);
