import { randomUUID } from 'node:crypto';
import { type DefaultJobOptions, type Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Alarms, Ring } from './alarms.ts';
import { isConnectionTrouble } from './connection-trouble.ts';
import { millisecondOf } from './millisecond-of.ts';
import { connectRedis } from './redis-client.ts';
import { retryDelay } from './retry-delay.ts';
import { turnOf } from './turn.ts';

/** What alarms that several processes share take. */
export interface AlarmsOnRedisOptions {
  /** Such as redis://localhost:6379. */
  readonly url: string;
  /** Processes share the alarms that go by the same name; no colons. */
  readonly name: string;
  readonly ring: Ring;
  /** At most so many ring at the same time in this process. */
  readonly concurrency: number;
  /** At most so many begin to ring in a second, in all processes together. */
  readonly perSecond?: number;
  /** After so long without a sign of life from the process that rings it, an alarm is taken up by another. */
  readonly lockMs?: number;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** What a job holds. One that doesn't ring stands for a cancelled alarm, behind a ringing of the same id. */
const jobSchema = z.object({ id: z.string(), rings: z.boolean() });
type JobData = z.infer<typeof jobSchema>;

const PREFIX = 'bell-lap';
const LOCK_MS = 30_000;

/** BullMQ keeps what is due in the same millisecond in the order in which it was set, so turns are spread over so many. */
const SPREAD_MS = 100;

/** A job is tried until it succeeds, and is gone then. */
const jobOptions: DefaultJobOptions = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  stackTraceLimit: 1,
};

/**
 * Alarms that any number of processes share, each a delayed job of BullMQ. They outlast the processes, and Redis as far as it is
 * told to write to the disk (`appendonly yes`). Returns at once; what is set before Redis is reached waits for it.
 */
export function alarmsOnRedis(options: AlarmsOnRedisOptions): Alarms {
  const { url, name, log } = options;
  const connection = connectRedis(url, log);
  const base = { connection, prefix: PREFIX };
  const queue = new Queue<JobData>(name, { ...base, defaultJobOptions: jobOptions });
  const ringing = new Set<string>();
  const worker = new Worker<JobData>(name, (job) => answer(job, options.ring, ringing), {
    ...base,
    ...workerOptions(options),
  });
  const report = (err: Error): void => {
    // The client has said so already.
    if (!isConnectionTrouble(err)) log.error({ err }, 'Trouble with the queue of alarms');
  };
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    // An outage brings one error for each attempt to connect. BullMQ would wait for its end, though there is nothing to tell Redis.
    connection.on('error', () => {
      if (ringing.size === 0 && connection.isOpen) connection.destroy();
    });
    await worker.close();
    await queue.close();
    if (connection.isOpen) await connection.close();
  }
  queue.on('error', report);
  worker.on('error', report).on('failed', (job, err) => logFailure(job, err, log));
  return {
    set: (id, at) => put(queue, { id, rings: true }, millisecondOf(at), ringing),
    cancel: (id) => cancel(queue, id, ringing),
    close() {
      closing ??= close();
      return closing;
    },
  };
}

const workerOptions = ({ concurrency, perSecond, lockMs = LOCK_MS }: AlarmsOnRedisOptions) => ({
  concurrency,
  lockDuration: lockMs,
  stalledInterval: lockMs / 2,
  // However often the processes that ring an alarm are killed, it isn't given up.
  maxStalledCount: Number.MAX_SAFE_INTEGER,
  settings: { backoffStrategy: (failures: number) => retryDelay(failures, Math.random()) },
  ...(perSecond !== undefined && { limiter: { max: perSecond, duration: 1000 } }),
});

async function answer(job: Job<JobData>, ring: Ring, ringing: Set<string>): Promise<void> {
  const { id, rings } = jobSchema.parse(job.data);
  if (!rings) return;
  ringing.add(id);
  try {
    await ring(id);
  } finally {
    ringing.delete(id);
  }
}

function logFailure(job: Job<JobData> | undefined, err: Error, log: AlarmsOnRedisOptions['log']): void {
  const facts = job && { id: job.data.id, failures: job.attemptsMade, againMs: job.delay };
  log.warn({ ...facts, err }, 'An alarm rang and what it was for failed; it is tried again');
}

/**
 * Lets a job of an id wait for a moment instead of the one that did; while the id rings, BullMQ keeps it until that has gone well.
 * It does neither while the job that was there is due and waits for a free place, so that one is taken out first.
 */
async function put(queue: Queue<JobData>, data: JobData, at: number, ringing: ReadonlySet<string>): Promise<void> {
  for (let wasActive = ringing.has(data.id); ; ) {
    const jobId = randomUUID();
    const there = await add(queue, data, at, jobId);
    if (there === jobId) return;
    const state = await queue.getJobState(there);
    if (wasActive && state === 'active') return;
    wasActive = state === 'active';
    if (state === 'waiting') await queue.remove(there);
  }
}

/** The id of the job that is there then: the new one, or one that waits or rings under the same alarm's id. */
async function add(queue: Queue<JobData>, data: JobData, at: number, jobId: string): Promise<string> {
  const timestamp = Date.now();
  const delay = Math.max(at + (turnOf(data.id, at) % SPREAD_MS) - timestamp, 0);
  const deduplication = { id: data.id, replace: true, keepLastIfActive: true };
  const job = await queue.add('ring', data, { jobId, timestamp, delay, deduplication });
  return job.id ?? jobId;
}

async function cancel(queue: Queue<JobData>, id: string, ringing: ReadonlySet<string>): Promise<void> {
  const jobId = await queue.getDeduplicationJobId(id);
  if (jobId === null) return;
  if ((await queue.getJobState(jobId)) === 'active') await put(queue, { id, rings: false }, 0, ringing);
  else if ((await queue.remove(jobId)) === 0) await cancel(queue, id, ringing);
}
