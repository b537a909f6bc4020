import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type AlarmTable, openAlarmTable, type WaitingAlarm } from './alarm-table.ts';
import type { Alarms, Ring, Yields } from './alarms.ts';
import { type Failure, failureOf } from './failure-of.ts';
import { millisecondOf } from './millisecond-of.ts';
import { retryDelay } from './retry-delay.ts';
import { turnOf } from './turn.ts';
import { wakeUp } from './wake-up.ts';

/** What alarms in one process take. */
export interface AlarmsHereOptions {
  readonly now: () => Temporal.Instant;
  readonly ring: Ring;
  /** At most so many ring at the same time. */
  readonly concurrency: number;
  /** None does unless told otherwise. */
  readonly yields?: Yields;
  /** Where they wait; closed with them. */
  readonly waiting?: AlarmTable;
  readonly log: Pick<Logger, 'warn'>;
}

/** Alarms of this process alone, which forgets them when it ends. */
export interface AlarmsHere extends Alarms {
  /** To be called when the clock was moved by hand. Else a clock that was set anew is noticed within half a minute. */
  clockMoved(): void;
}

/**
 * Alarms in one process. Nothing is kept, so whoever uses them sets them anew at the start. What is due rings by moment, then by
 * turn, and waits in its place until fewer ring than may.
 */
export function alarmsHere(options: AlarmsHereOptions): AlarmsHere {
  const { now, ring, concurrency, yields = () => false, waiting = openAlarmTable(), log } = options;
  /** What rings, with the moment to wait for once that has gone well; null for none. */
  const ringing = new Map<string, number | null>();
  const idle = Promise.withResolvers<void>();
  let turn: NodeJS.Immediate | undefined;
  const closing = new AbortController();
  let closed = false;
  /** How often in a row what is due could not be taken from the table. */
  let failedLooks = 0;
  const nowMs = (): number => now().epochMilliseconds;
  const timer = wakeUp(nowMs, () => ringDue());

  function wait(id: string, at: number, failures = 0, next: number | null = null): void {
    if (closed) return;
    waiting.put({ id, at, turn: turnOf(id, at), yields: yields(id), failures, next });
    const waitsUntil = timer.at();
    if (waitsUntil === null || at < waitsUntil) waitForFirst();
  }

  function forget(id: string): void {
    if (!closed) waiting.drop(id);
  }

  /** Nobody could catch what the table throws here, as when the disk is full. */
  function look(inTable: () => void): void {
    try {
      inTable();
    } catch (err) {
      failedLooks += 1;
      const againMs = retryDelay(failedLooks, Math.random());
      log.warn({ failures: failedLooks, againMs, err }, 'The alarms that wait could not be read; that is tried again');
      timer.setIn(againMs);
    }
  }

  const waitForFirst = (): void => look(setTimer);

  function setTimer(): void {
    const at = closed || ringing.size >= concurrency ? null : waiting.earliest();
    if (at === null) timer.clear();
    else timer.set(at);
  }

  const ringDue = (): void => look(ringAndWait);

  function ringAndWait(): void {
    turn = undefined;
    const until = nowMs();
    while (!closed && ringing.size < concurrency) {
      const next = waiting.firstBy(until);
      if (!next) break;
      forget(next.id);
      void answer(next);
    }
    setTimer();
    failedLooks = 0;
  }

  async function answer(alarm: WaitingAlarm): Promise<void> {
    const { id } = alarm;
    ringing.set(id, alarm.next);
    const failure = await failureOf(() => ring(id));
    for (let misses = 1; !isKept(alarm, failure); misses += 1)
      await failureOf(() => pause(retryDelay(misses, Math.random()), undefined, { signal: closing.signal }));
    ringing.delete(id);
    if (closed && ringing.size === 0) idle.resolve();
    // Not at once, so that other work gets its turn while thousands are due.
    if (!closed && timer.at() === null) turn ??= setImmediate(ringDue);
  }

  /** Whether the table took what comes after a ringing. Until it does the alarm counts as ringing, so that it isn’t lost. */
  function isKept(alarm: WaitingAlarm, failure: Failure | undefined): boolean {
    const { id } = alarm;
    const next = ringing.get(id) ?? null;
    try {
      if (failure) tryAgain(alarm, failure.cause, next);
      else if (next !== null) wait(id, next);
      return true;
    } catch (err) {
      log.warn({ id, err }, 'An alarm rang and its next moment could not be kept; that is tried again');
      return false;
    }
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
      closing.abort();
      timer.clear();
      clearImmediate(turn);
      if (ringing.size === 0) idle.resolve();
      return idle.promise;
    },
  };
}
