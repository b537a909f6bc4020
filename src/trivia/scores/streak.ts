import type { Member } from './member.ts';

/** So many days are kept one by one, so that one which is counted late still finds its place. */
export const DAYS_KEPT = 8;

type Run = NonNullable<Member['before']>;
type Days = Pick<Member, 'rightDays' | 'before'>;

/** A streak after another, later day with a right answer. */
function after(run: Run | null, day: number): Run {
  const missed = run === null ? Number.POSITIVE_INFINITY : day - run.last - 1;
  const isForgiven = missed === 1 && run?.forgiven === false;
  const goesOn = run !== null && (missed === 0 || isForgiven);
  const length = goesOn ? run.length + 1 : 1;
  return {
    last: day,
    length,
    forgiven: goesOn && (run.forgiven || isForgiven),
    best: Math.max(run?.best ?? 0, length),
  };
}

/** The days with one more, in whatever order they come; one before all that are kept can't be placed any more. */
export function withRightDay({ rightDays, before }: Days, day: number): Days {
  if (rightDays.includes(day) || (before !== null && day <= before.last)) return { rightDays, before };
  const days = [...rightDays, day].sort((a, b) => a - b);
  const [first] = days;
  return days.length > DAYS_KEPT && first !== undefined
    ? { rightDays: days.slice(1), before: after(before, first) }
    : { rightDays: days, before };
}

/** Days in a row with a right answer. */
export interface Streak {
  /** 0 when it has ended. */
  readonly length: number;
  /** The longest ever. */
  readonly best: number;
}

/**
 * The streak of a member on a day (counted from 1 January 1970). It counts days with a right answer. One missed day in a streak is
 * forgiven, though not counted; a second missed day ends it, and so do two in a row. Today isn't missed before it is over.
 */
export function streakOf({ rightDays, before }: Days, today: number): Streak {
  const run = rightDays.filter((day) => day <= today).reduce<Run | null>(after, before);
  if (run === null) return { length: 0, best: 0 };
  const missed = today - run.last - 1;
  const isAlive = missed <= 0 || (missed === 1 && !run.forgiven);
  return { length: isAlive ? run.length : 0, best: run.best };
}
