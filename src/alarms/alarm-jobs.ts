import { randomUUID } from 'node:crypto';
import type { Queue } from 'bullmq';
import { z } from 'zod';
import type { Yields } from './alarms.ts';
import { millisecondOf } from './millisecond-of.ts';
import { turnOf } from './turn.ts';

/** What a job holds. One that doesn't ring stands for a cancelled alarm, behind a ringing of the same id. */
export const alarmJobSchema = z.object({ id: z.string(), rings: z.boolean() });

/** One job, as it stands in Redis. */
export type AlarmJob = z.infer<typeof alarmJobSchema>;

/** BullMQ keeps what is due in the same millisecond in the order in which it was set, so turns are spread over so many. */
const SPREAD_MS = 100;

/** BullMQ takes what is due and has a priority, any but 0, only where nothing is due that has none. */
const YIELDING = 1;

/** Where jobs go. */
export interface AlarmJobs {
  readonly queue: Queue<AlarmJob>;
  /** What rings in this process. */
  readonly ringing: ReadonlySet<string>;
  readonly yields: Yields;
}

/**
 * Lets a job of an id wait for a moment instead of the one that did; while the id rings, BullMQ keeps it until that has gone well.
 * It does neither while the job that was there is due and waits for a free place, so that one is taken out first.
 */
export async function putJob(jobs: AlarmJobs, data: AlarmJob, at: Temporal.Instant): Promise<void> {
  const { queue, ringing } = jobs;
  for (let wasActive = ringing.has(data.id); ; ) {
    const jobId = randomUUID();
    const there = await add(jobs, data, millisecondOf(at), jobId);
    if (there === jobId) return;
    const state = await queue.getJobState(there);
    if (wasActive && state === 'active') return;
    wasActive = state === 'active';
    if (state === 'waiting' || state === 'prioritized') await queue.remove(there);
  }
}

/** The id of the job that is there then: the new one, or one that waits or rings under the same alarm's id. */
async function add({ queue, yields }: AlarmJobs, data: AlarmJob, at: number, jobId: string): Promise<string> {
  const timestamp = Date.now();
  const delay = Math.max(at + (turnOf(data.id, at) % SPREAD_MS) - timestamp, 0);
  const deduplication = { id: data.id, replace: true, keepLastIfActive: true };
  const priority = yields(data.id) ? YIELDING : 0;
  const job = await queue.add('ring', data, { jobId, timestamp, delay, priority, deduplication });
  return job.id ?? jobId;
}

/** Takes out the job of an id that waits. Behind one that rings it puts one that doesn't. */
export async function cancelJob(jobs: AlarmJobs, id: string): Promise<void> {
  const { queue } = jobs;
  const jobId = await queue.getDeduplicationJobId(id);
  if (jobId === null) return;
  if ((await queue.getJobState(jobId)) === 'active') await putJob(jobs, { id, rings: false }, Temporal.Now.instant());
  else if ((await queue.remove(jobId)) === 0) await cancelJob(jobs, id);
}
