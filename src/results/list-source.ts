import { formatDate } from '../athletics/date.ts';
import { dayNumber } from '../lists/day-number.ts';
import { isoDay } from '../lists/list-day.ts';
import type { ListStore } from '../lists/list-store.ts';
import { sourceSetsOf } from '../lists/list-texts.ts';
import { oncePer } from '../once-per.ts';
import { shortId } from '../short-id.ts';
import type { Source } from './race.ts';

/** "Jul 2023" of "2023-07-30". */
const monthOf = (date: string): string => formatDate(date).split(' ').slice(1).join(' ');

/** The day to which each list is complete, or else its last one, as yyyymmdd, by the list’s name; none of lists without a row. */
function lastDays({ columns, numbers, raceOf }: ListStore): ReadonlyMap<string, number> {
  const sets = sourceSetsOf(columns);
  const last = new Uint32Array(sets.length);
  for (let row = 0; row < raceOf.length; row += 1) {
    const [set, day] = [numbers.source[row] ?? 0, numbers.day[raceOf[row] ?? 0] ?? 0];
    if (day > (last[set] ?? 0)) last[set] = day;
  }
  const days = new Map<string, number>();
  for (const [set, day] of last.entries())
    if (day > 0) for (const name of sets[set] ?? []) days.set(name, Math.max(days.get(name) ?? 0, day));
  // What a list says of itself tells more than its last race.
  for (const { source, to } of columns.complete) if (days.has(source)) days.set(source, dayNumber(to));
  return days;
}

function sourceOf(name: string, lastDay: number): Source {
  const last = isoDay(lastDay);
  const short = last === null ? name : `${name} to ${monthOf(last)}`;
  return { kind: 'list', id: `list-${shortId(name)}`, short, url: null };
}

const sources = oncePer((store: ListStore) => {
  const byName = new Map([...lastDays(store)].map(([name, day]) => [name, sourceOf(name, day)]));
  const sets = sourceSetsOf(store.columns).map((names) => names.flatMap((name) => byName.get(name) ?? []));
  return { all: [...byName.values()], sets };
});

/** Every list, as the source of what it says: “World Athletics all-time lists to Jul 2023”. */
export const listSources = (store: ListStore): readonly Source[] => sources(store).all;

/** The lists that have a row. */
export const sourcesOfRow = (store: ListStore, row: number): readonly Source[] =>
  sources(store).sets[store.numbers.source[row] ?? 0] ?? [];
