import type { Logger } from 'pino';
import type { Alarms, Ring, Yields } from './alarms.ts';
import { DueQueue, type Waiting } from './due-queue.ts';
import { millisecondOf } from './millisecond-of.ts';
import { retryDelay } from './retry-delay.ts';
import { turnOf } from './turn.ts';

/** What alarms in one process take. */
export interface AlarmsHereOptions {
  readonly now: () => Temporal.Instant;
  readonly ring: Ring;
  /** At most so many ring at the same time. */
  readonly concurrency: number;
  /** None does unless told otherwise. */
  readonly yields?: Yields;
  readonly log: Pick<Logger, 'warn'>;
}

/** Alarms of this process alone, which forgets them when it ends. */
export interface AlarmsHere extends Alarms {
  /** To be called when the clock was moved by hand. Else a clock that was set anew is noticed within half a minute. */
  clockMoved(): void;
}

interface WaitingAlarm extends Waiting {
  readonly id: string;
  /** Ringings for this moment that failed. */
  readonly failures: number;
  /** The moment to wait for once a ringing has gone well, in milliseconds since 1970. */
  readonly next: number | undefined;
}

/** The clock is looked at so often, as it may be set, and as timers stand still while the machine sleeps. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Alarms in one process. Nothing is kept, so whoever uses them sets them anew at the start. What is due rings by moment, then by
 * turn, and waits in its place until fewer ring than may.
 */
export function alarmsHere({ now, ring, concurrency, yields = () => false, log }: AlarmsHereOptions): AlarmsHere {
  const [first, second] = [new DueQueue<WaitingAlarm>(), new DueQueue<WaitingAlarm>()];
  const waiting = new Map<string, WaitingAlarm>();
  /** What rings, with the moment to wait for once that has gone well. */
  const ringing = new Map<string, number | undefined>();
  const idle = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;
  let closed = false;
  const nowMs = (): number => now().epochMilliseconds;

  const queueOf = (id: string): DueQueue<WaitingAlarm> => (yields(id) ? second : first);

  function wait(id: string, at: number, failures = 0, next?: number): void {
    const alarm = { id, at, turn: turnOf(id, at), place: -1, failures, next };
    waiting.set(id, alarm);
    const queue = queueOf(id);
    queue.add(alarm);
    if (queue.first === alarm) waitForFirst();
  }

  function forget(id: string): void {
    const alarm = waiting.get(id);
    if (alarm) queueOf(id).remove(alarm);
    waiting.delete(id);
  }

  /** What rings next, if it is due by a moment. */
  const firstBy = (until: number): WaitingAlarm | undefined =>
    [first.first, second.first].find((alarm) => alarm && alarm.at <= until);

  function waitForFirst(): void {
    clearTimeout(timer);
    timer = undefined;
    const at = Math.min(first.first?.at ?? Infinity, second.first?.at ?? Infinity);
    if (closed || at === Infinity || ringing.size >= concurrency) return;
    timer = setTimeout(ringDue, Math.min(Math.max(at - nowMs(), 0), LONGEST_WAIT_MS));
  }

  function ringDue(): void {
    turn = undefined;
    const until = nowMs();
    for (let next = firstBy(until); next && ringing.size < concurrency; next = firstBy(until)) {
      forget(next.id);
      void answer(next);
    }
    waitForFirst();
  }

  async function answer(alarm: WaitingAlarm): Promise<void> {
    const { id } = alarm;
    ringing.set(id, alarm.next);
    const failure = await failureOf(() => ring(id));
    const next = ringing.get(id);
    ringing.delete(id);
    if (failure) tryAgain(alarm, failure.cause, next);
    else if (next !== undefined) wait(id, next);
    if (closed && ringing.size === 0) idle.resolve();
    // Not at once, so that other work gets its turn while thousands are due.
    if (!closed && !timer) turn ??= setImmediate(ringDue);
  }

  function tryAgain({ id, failures }: WaitingAlarm, err: unknown, next: number | undefined): void {
    const againMs = retryDelay(failures + 1, Math.random());
    log.warn(
      { id, failures: failures + 1, againMs, err },
      'An alarm rang and what it was for failed; it is tried again',
    );
    wait(id, nowMs() + againMs, failures + 1, next);
  }

  return {
    async set(id, at) {
      if (ringing.has(id)) ringing.set(id, millisecondOf(at));
      else {
        forget(id);
        wait(id, millisecondOf(at));
      }
    },
    async cancel(id) {
      if (ringing.has(id)) ringing.set(id, undefined);
      else forget(id);
    },
    clockMoved: waitForFirst,
    close() {
      closed = true;
      clearTimeout(timer);
      clearImmediate(turn);
      if (ringing.size === 0) idle.resolve();
      return idle.promise;
    },
  };
}

/** What went wrong, if something did. */
async function failureOf(work: () => Promise<void>): Promise<{ readonly cause: unknown } | undefined> {
  try {
    await work();
    return undefined;
  } catch (cause) {
    return { cause };
  }
}
