import { z } from 'zod';
import { formatDayOfYear } from '../src/athletics/date.ts';
import { fold } from '../src/athletics/name.ts';
import { parseTypedDay, type TypedDay } from '../src/athletics/typed-day.ts';
import { todayCard } from '../src/cards/today-card.ts';
import { defineCommand } from '../src/command.ts';
import type { Lead } from '../src/invocation.ts';
import { bornOn } from '../src/lists/born-on.ts';
import { type Choice, choiceOf } from '../src/options/choices.ts';
import { typedText } from '../src/options/found-or-refuse.ts';
import { nameOption, slashCommand } from '../src/options/slash-command.ts';
import { quotesOn } from '../src/quotes/quotes-on.ts';
import { Refusal } from '../src/refusal.ts';
import { highlightsOf } from '../src/results/highlights.ts';
import type { World } from '../src/world.ts';

const HIGHLIGHTS = 8;
const QUOTES = 2;
const BORN = 3;

/** A year in which every day of the calendar is one. */
const LEAP_YEAR = 2024;

const todayOf = (now: Temporal.Instant): Temporal.PlainDate => now.toZonedDateTimeISO('UTC').toPlainDate();

const nameOf = ({ month, day, year }: TypedDay): string =>
  [formatDayOfYear(month, day), ...(year === null ? [] : [String(year)])].join(' ');

/** As buttons keep it: "08-06" or "2004-08-24". */
const keyOf = ({ month, day, year }: TypedDay): string =>
  new Temporal.PlainDate(year ?? LEAP_YEAR, month, day).toString().slice(year === null ? -5 : 0);

const dayOf = ({ month, day }: Temporal.PlainDate): TypedDay => ({ month, day, year: null });

/** The day so many days later, of every year or, where one is meant, as the calendar goes on. */
function shifted({ month, day, year }: TypedDay, days: number): TypedDay {
  const date = new Temporal.PlainDate(year ?? LEAP_YEAR, month, day).add({ days });
  return year === null ? dayOf(date) : { ...dayOf(date), year: date.year };
}

const toDay = (day: TypedDay, label: string): Lead => ({
  label,
  invocation: { command: 'today', options: { date: keyOf(day) } },
  inPlace: true,
});

const leadsOf = (day: TypedDay): Lead[] => {
  const [before, after] = [shifted(day, -1), shifted(day, 1)];
  const every: Lead[] = day.year === null ? [] : [toDay({ ...day, year: null }, 'Every year')];
  return [toDay(before, `‹ ${nameOf(before)}`), toDay(after, `${nameOf(after)} ›`), ...every];
};

/** The day a text means; today in UTC without one. @throws Refusal when it is none */
function dayAsked(world: World, typed = 'today'): TypedDay {
  const day = parseTypedDay(typed, () => todayOf(world.now));
  if (day) return day;
  throw new Refusal(`${typedText(typed)} is no day that I know. Write “6 Aug”, “08-06” or “2004-08-24”.`, [
    { label: 'Today', invocation: { command: 'today', options: {} } },
  ]);
}

/** Every day of the year from a day on, for the list that is offered while typing. */
const calendarFrom = (from: Temporal.PlainDate): TypedDay[] =>
  Array.from({ length: 366 }, (_, i) =>
    dayOf(new Temporal.PlainDate(LEAP_YEAR, from.month, from.day).add({ days: i })),
  );

const choice = (day: TypedDay): Choice => choiceOf(nameOf(day), keyOf(day));

/** What was meant first, then all days that begin so, in the order of the calendar from today. */
function completeDay({ now }: World, typed: string): Choice[] {
  const today = todayOf(now);
  const meant = parseTypedDay(typed, () => today);
  const beginning = calendarFrom(today).filter(({ month, day }) => {
    const name = formatDayOfYear(month, day);
    return [name, name.split(' ').reverse().join(' ')].some((written) => fold(written).startsWith(fold(typed)));
  });
  return [...(meant ? [choice(meant)] : []), ...beginning.map(choice)];
}

/** `/today`: what happened on this day, in all years or in one. */
export const today = defineCommand({
  data: slashCommand('today', 'What happened on this day: the best marks, who was born, what was said').addStringOption(
    nameOption('date', 'Another day, such as “6 Aug” or “2004-08-24”'),
  ),
  examples: ['/today', '/today date:6 Aug', '/today date:2004-08-24'],
  options: z.object({ date: z.string().optional() }),
  complete: { date: completeDay },
  run(world, { date }) {
    const day = dayAsked(world, date);
    const { results, quotes } = world;
    return todayCard({
      day,
      name: nameOf(day),
      highlights: highlightsOf(results, day, HIGHLIGHTS),
      quotes: quotesOn(quotes, keyOf(day), QUOTES),
      born: day.year === null ? bornOn(results.listed.store, day.month, day.day, BORN) : [],
      leads: leadsOf(day),
    });
  },
});
