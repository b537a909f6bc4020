import type { Logger } from 'pino';
import { SWEEP } from '../forgetting/look-after-servers.ts';
import { isScope } from '../scope.ts';
import { turns } from '../storage/turns.ts';
import type { EngineRings } from './engine-alarms.ts';
import type { EngineWorkers } from './engine-workers.ts';

/** Lets alarms ring at those who do the work; one at a time for the quiz of a channel, and for its question of the day. */
export function engineRings(workers: () => EngineWorkers, log: Pick<Logger, 'error'>): EngineRings {
  const inTurn = turns();
  const driveDaily = (id: string, channelId: string) => inTurn(id, () => workers().daily.drive(channelId));
  const unknown = (id: string) =>
    log.error({ id }, 'An alarm of a kind that is unknown here rang, and nothing was done');
  return {
    async announcements(id) {
      const [kind, channelId] = id.split(' ');
      if (kind === 'daily' && channelId !== undefined) return driveDaily(id, channelId);
      return isScope(id) ? workers().announcer.ring(id) : unknown(id);
    },
    async quizzes(id) {
      const [kind, first = '', second = ''] = id.split(' ');
      switch (kind) {
        case SWEEP:
          return workers().servers.sweep();
        case 'quiz':
          return inTurn(id, () => workers().quizzes.drive(first));
        case 'daily':
          return driveDaily(id, first);
        case 'prediction':
          return isScope(first) ? workers().predictions.drive(first, second) : unknown(id);
        case 'test':
          return isScope(first) ? void (await workers().tester.test(first)) : unknown(id);
        case 'tally':
          await workers().quizzes.showTally(first, second);
          return workers().daily.showTally(first, second);
        default:
          return unknown(id);
      }
    },
  };
}
