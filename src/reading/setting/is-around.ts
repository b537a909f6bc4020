import type { MeetEdition } from '../../athletics/meets-file.ts';

/** A report of the day after, and clocks elsewhere, make a meet no longer than this, in days. */
const AROUND = 2;

/** Whether a day can be one of an edition’s. */
export function isAround(day: string, { start, end }: Pick<MeetEdition, 'start' | 'end'>): boolean {
  const from = Temporal.PlainDate.from(start).subtract({ days: AROUND }).toString();
  const to = Temporal.PlainDate.from(end ?? start)
    .add({ days: AROUND })
    .toString();
  return from <= day && day <= to;
}
