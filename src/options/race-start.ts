import { formatDate } from '../athletics/date.ts';
import { nearDay } from '../athletics/near-day.ts';
import { parseTypedDay } from '../athletics/typed-day.ts';
import { Refusal } from '../refusal.ts';
import { typedText } from './found-or-refuse.ts';
import { timeOrRefuse } from './time-of-day.ts';
import { zoneOrRefuse } from './time-zone.ts';

/** When a race starts, as typed; without a time the first moment of its day counts, without a zone that of home. */
export interface TypedStart {
  readonly date: string;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/** The day of a race and the moment at which it starts. */
export interface RaceStart {
  /** ISO day. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly starts: number;
}

/** The first such day from today on; that of its year where one was typed. @throws Refusal for what is no day */
function dayOrRefuse(text: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const near = nearDay(text, () => today);
  if (near) return near;
  const typed = parseTypedDay(text, () => today);
  if (!typed) throw new Refusal(`${typedText(text)} is no day that I know. Write “12 Aug” or “2026-08-12”.`);
  const { month, day, year } = typed;
  if (year !== null) return Temporal.PlainDate.from({ year, month, day });
  for (let next = today.year; ; next += 1) {
    const date = Temporal.PlainDate.from({ year: next, month, day });
    // Not every year has a 29 February.
    if (date.day === day && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
}

/** Native polls last 32 days at most. */
const MOST_DAYS = 30;

/** When a race to come starts; `home` is the time zone of whoever names none. @throws Refusal for what is no day, time or zone, and for a start that is past or far away */
export function raceStart({ date: day, time, zone }: TypedStart, now: Temporal.Instant, home: string): RaceStart {
  const timeZone = zone === undefined ? home : zoneOrRefuse(zone);
  const date = dayOrRefuse(day, now.toZonedDateTimeISO(timeZone).toPlainDate());
  const plainTime = time === undefined ? Temporal.PlainTime.from('00:00') : Temporal.PlainTime.from(timeOrRefuse(time));
  const start = date.toZonedDateTime({ timeZone, plainTime }).toInstant();
  if (Temporal.Instant.compare(start, now) <= 0) {
    const hint = time === undefined ? 'When it is today, say at what `time` and in which `zone` it starts.' : '';
    throw new Refusal(`That race has started already. ${hint}`.trim());
  }
  if (now.until(start).total('days') > MOST_DAYS) {
    const first = formatDate(date.subtract({ days: MOST_DAYS }).toString());
    throw new Refusal(
      `That is far away: a prediction can be opened ${MOST_DAYS} days before the race, from ${first} on.`,
    );
  }
  return { date: date.toString(), starts: start.epochMilliseconds };
}
