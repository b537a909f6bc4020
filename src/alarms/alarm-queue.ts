import { type DefaultJobOptions, Queue } from 'bullmq';
import type { AlarmJob } from './alarm-jobs.ts';
import type { connectRedis } from './redis-client.ts';

const PREFIX = 'bell-lap';

/** A job is tried until it succeeds, and is gone then. */
const jobOptions: DefaultJobOptions = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  stackTraceLimit: 1,
};

/** What a queue and its workers have in common. */
export const queueBase = (connection: ReturnType<typeof connectRedis>) => ({ connection, prefix: PREFIX });

/** The queue in which the alarms of a name wait. */
export const alarmQueue = (name: string, connection: ReturnType<typeof connectRedis>): Queue<AlarmJob> =>
  new Queue<AlarmJob>(name, { ...queueBase(connection), defaultJobOptions: jobOptions });
