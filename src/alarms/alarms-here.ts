import type { Logger } from 'pino';
import { openAlarmTable, type WaitingAlarm } from './alarm-table.ts';
import type { Alarms, Ring, Yields } from './alarms.ts';
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

/** The clock is looked at so often, as it may be set, and as timers stand still while the machine sleeps. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Alarms in one process. Nothing is kept, so whoever uses them sets them anew at the start. What is due rings by moment, then by
 * turn, and waits in its place until fewer ring than may.
 */
export function alarmsHere({ now, ring, concurrency, yields = () => false, log }: AlarmsHereOptions): AlarmsHere {
  const waiting = openAlarmTable();
  /** What rings, with the moment to wait for once that has gone well; null for none. */
  const ringing = new Map<string, number | null>();
  const idle = Promise.withResolvers<void>();
  /** When the timer ends, if it is set. */
  let timer: { readonly at: number; readonly timeout: NodeJS.Timeout } | undefined;
  let turn: NodeJS.Immediate | undefined;
  let closed = false;
  const nowMs = (): number => now().epochMilliseconds;

  function wait(id: string, at: number, failures = 0, next: number | null = null): void {
    if (closed) return;
    waiting.put({ id, at, turn: turnOf(id, at), yields: yields(id), failures, next });
    if (!timer || at < timer.at) waitForFirst();
  }

  function forget(id: string): void {
    if (!closed) waiting.drop(id);
  }

  function waitForFirst(): void {
    clearTimeout(timer?.timeout);
    timer = undefined;
    const at = closed || ringing.size >= concurrency ? null : waiting.earliest();
    if (at === null) return;
    timer = { at, timeout: setTimeout(ringDue, Math.min(Math.max(at - nowMs(), 0), LONGEST_WAIT_MS)) };
  }

  function ringDue(): void {
    turn = undefined;
    const until = nowMs();
    while (ringing.size < concurrency) {
      const next = waiting.firstBy(until);
      if (!next) break;
      forget(next.id);
      void answer(next);
    }
    waitForFirst();
  }

  async function answer(alarm: WaitingAlarm): Promise<void> {
    const { id } = alarm;
    ringing.set(id, alarm.next);
    const failure = await failureOf(() => ring(id));
    const next = ringing.get(id) ?? null;
    ringing.delete(id);
    if (failure) tryAgain(alarm, failure.cause, next);
    else if (next !== null) wait(id, next);
    if (closed && ringing.size === 0) idle.resolve();
    // Not at once, so that other work gets its turn while thousands are due.
    if (!closed && !timer) turn ??= setImmediate(ringDue);
  }

  function tryAgain({ id, failures }: WaitingAlarm, err: unknown, next: number | null): void {
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
      else wait(id, millisecondOf(at));
    },
    async cancel(id) {
      if (ringing.has(id)) ringing.set(id, null);
      else forget(id);
    },
    clockMoved: waitForFirst,
    close() {
      if (!closed) waiting.close();
      closed = true;
      clearTimeout(timer?.timeout);
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
