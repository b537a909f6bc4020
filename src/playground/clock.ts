/** A clock that can be moved forward. Between moves it runs as clocks do. */
export interface Clock {
  now(): Temporal.Instant;
  /** Moves forward by so many milliseconds; every alarm on the way rings at its own time. */
  advance(ms: number): void;
  /** Rings when the clock gets there, at once if it has; returns what takes the alarm back. */
  at(moment: Temporal.Instant, ring: () => void): () => void;
  /** Is told of every move. */
  onMove(listener: () => void): void;
  /** Takes back all alarms. */
  stop(): void;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** Timers longer than this fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Starts a clock that shows the machine's time. */
export function createClock(): Clock {
  const alarms = new Set<Alarm>();
  const listeners = new Set<() => void>();
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const arm = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(() => ringIfDue(alarm), Math.min(Math.max(alarm.at - now(), 0), LONGEST_TIMER)).unref();
  };
  const ringIfDue = (alarm: Alarm): void => {
    if (alarm.at > now()) arm(alarm);
    else {
      remove(alarm);
      alarm.ring();
    }
  };
  const remove = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    alarms.delete(alarm);
  };
  const next = (until: number): Alarm | undefined => {
    let first: Alarm | undefined;
    for (const alarm of alarms) if (alarm.at <= until && alarm.at < (first?.at ?? Infinity)) first = alarm;
    return first;
  };
  const moveTo = (moment: number): void => {
    ahead += Math.max(moment - now(), 0);
  };
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(now()),
    advance(ms) {
      const goal = now() + ms;
      for (let alarm = next(goal); alarm; alarm = next(goal)) {
        moveTo(alarm.at);
        ringIfDue(alarm);
      }
      moveTo(goal);
      for (const alarm of alarms) arm(alarm);
      for (const listener of listeners) listener();
    },
    at(moment, ring) {
      const alarm: Alarm = { at: moment.epochMilliseconds, ring, timer: undefined };
      alarms.add(alarm);
      arm(alarm);
      return () => remove(alarm);
    },
    onMove: (listener) => void listeners.add(listener),
    stop: () => {
      for (const alarm of alarms) remove(alarm);
    },
  };
}
