import { type Job, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { type AlarmJob, alarmJobSchema, cancelJob, putJob } from './alarm-jobs.ts';
import { alarmQueue, queueBase } from './alarm-queue.ts';
import type { Alarms, Ring, Yields } from './alarms.ts';
import { isConnectionTrouble } from './connection-trouble.ts';
import { connectRedis } from './redis-client.ts';
import { retryDelay } from './retry-delay.ts';

/** What alarms that several processes share take. */
export interface AlarmsOnRedisOptions {
  /** Such as redis://localhost:6379. */
  readonly url: string;
  /** Processes share the alarms that go by the same name; no colons. */
  readonly name: string;
  readonly ring: Ring;
  /** At most so many ring at the same time in this process. */
  readonly concurrency: number;
  /** None does unless told otherwise; all processes agree on it. */
  readonly yields?: Yields;
  /** After so long without a sign of life from the process that rings it, an alarm is taken up by another. */
  readonly lockMs?: number;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

const LOCK_MS = 30_000;

/**
 * Alarms that any number of processes share, each a delayed job of BullMQ. They outlast the processes, and Redis as far as it is
 * told to write to the disk (`appendonly yes`). Returns at once; what is set while Redis can't be reached waits for it. What is
 * set while its id rings comes later by as long as that still goes on, so it is best set at the end.
 */
export function alarmsOnRedis(options: AlarmsOnRedisOptions): Alarms {
  const { url, name, yields = () => false, log } = options;
  let isLeaving = false;
  const connection = connectRedis(url, () => isLeaving, log);
  const queue = alarmQueue(name, connection);
  const ringing = new Set<string>();
  const jobs = { queue, ringing, yields };
  const worker = new Worker<AlarmJob>(name, (job) => answer(job, options.ring, ringing), {
    ...queueBase(connection),
    ...workerOptions(options),
  });
  const report = (err: Error): void => {
    // The client has said so already.
    if (!isConnectionTrouble(err)) log.error({ err }, 'Trouble with the queue of alarms');
  };
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    const left = Promise.withResolvers<void>();
    // An outage brings an error for each attempt to connect. BullMQ would wait for its end, though nothing rings any more.
    connection.on('error', () => {
      if (ringing.size > 0) return;
      isLeaving = true;
      if (connection.isOpen) connection.destroy();
      left.resolve();
    });
    await Promise.race([left.promise, closeAll()]);
  }
  async function closeAll(): Promise<void> {
    await worker.close();
    await queue.close();
    if (connection.isOpen) await connection.close();
  }
  queue.on('error', report);
  worker.on('error', report).on('failed', (job, err) => logFailure(job, err, log));
  return {
    set: (id, at) => putJob(jobs, { id, rings: true }, at),
    cancel: (id) => cancelJob(jobs, id),
    close() {
      closing ??= close();
      return closing;
    },
  };
}

const workerOptions = ({ concurrency, lockMs = LOCK_MS }: AlarmsOnRedisOptions) => ({
  concurrency,
  lockDuration: lockMs,
  stalledInterval: lockMs / 2,
  // However often the processes that ring an alarm are killed, it isn't given up.
  maxStalledCount: Number.MAX_SAFE_INTEGER,
  settings: { backoffStrategy: (failures: number) => retryDelay(failures, Math.random()) },
});

async function answer(job: Job<AlarmJob>, ring: Ring, ringing: Set<string>): Promise<void> {
  const { id, rings } = alarmJobSchema.parse(job.data);
  if (!rings) return;
  ringing.add(id);
  try {
    await ring(id);
  } finally {
    ringing.delete(id);
  }
}

function logFailure(job: Job<AlarmJob> | undefined, err: Error, log: AlarmsOnRedisOptions['log']): void {
  const facts = job && { id: job.data.id, failures: job.attemptsMade, againMs: job.delay };
  log.warn({ ...facts, err }, 'An alarm rang and what it was for failed; it is tried again');
}
