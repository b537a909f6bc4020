import { putJob } from './alarm-jobs.ts';
import { alarmQueue } from './alarm-queue.ts';
import type { Alarms } from './alarms.ts';
import type { AlarmsOnRedisOptions } from './alarms-on-redis.ts';
import { isConnectionTrouble } from './connection-trouble.ts';
import { connectRedis } from './redis-client.ts';

const NONE: ReadonlySet<string> = new Set();

/** Alarms that ring in other processes: those that have `alarmsOnRedis` of the same name. None that is set here yields. */
export function alarmsElsewhere({
  url,
  name,
  log,
}: Pick<AlarmsOnRedisOptions, 'url' | 'name' | 'log'>): Pick<Alarms, 'set' | 'close'> {
  let isLeaving = false;
  const connection = connectRedis(url, () => isLeaving, log);
  const queue = alarmQueue(name, connection).on('error', (err: Error) => {
    if (!isConnectionTrouble(err)) log.error({ err }, 'Trouble with the queue of alarms');
  });
  const jobs = { queue, ringing: NONE, yields: () => false };
  return {
    set: (id, at) => putJob(jobs, { id, rings: true }, at),
    async close() {
      isLeaving = true;
      await queue.close();
      if (connection.isOpen) connection.destroy();
    },
  };
}
