import { eventInSentence } from '../athletics/event-in-sentence.ts';
import type { Lead } from '../invocation.ts';
import { bestList } from '../lists/best-list.ts';
import { completeTo } from '../lists/complete-to.ts';
import type { ListStore } from '../lists/list-store.ts';
import { Refusal } from '../refusal.ts';
import { yearIn } from '../results/outings.ts';
import { dayOf } from '../wording/event-words.ts';
import { type AskedList, asking } from './asked-list.ts';

const nameOf = (name: string, { nation, aided }: AskedList): string[] => [
  name,
  ...(nation ? [nation.name] : []),
  ...(aided ? ['wind-aided'] : []),
];

/** "all-time to 1 Jul 2023", "1998"; of a list that isn’t complete, that it has only what is known. */
function timeText(year: number | undefined, until: string | null): string {
  if (until === null) return ['best known', ...(year === undefined ? [] : [`of ${year}`])].join(' ');
  if (year === undefined) return `all-time to ${dayOf(until)}`;
  return year < yearIn(until) ? String(year) : `${year} to ${dayOf(until)}`;
}

/** "Men’s 1500 m · Kenya · 1998", for a list of what is called so that is complete to a day, an ISO date, or isn’t. */
export const listTitle = (name: string, asked: AskedList, until: string | null): string =>
  [...nameOf(name, asked), timeText(asked.year, until)].join(' · ');

/** The same list, but for something. */
const otherwise = (asked: AskedList, label: string, change: Partial<AskedList>): Lead => ({
  label,
  invocation: asking({ ...asked, ...change }),
});

const hasMarks = (store: ListStore, { event, nation, year, aided }: AskedList): boolean =>
  bestList(store, { event, nation: nation?.code, year, aided }, 0, 1).total > 0;

/** What else a list can be, where there is something in it; each takes the place of the list. */
export function leadsOf(store: ListStore, asked: AskedList): Lead[] {
  const { event, nation, year, every, aided } = asked;
  const until = completeTo(store, event);
  const latest = until === null ? store.firstYear + store.years - 1 : yearIn(until);
  const inLatest = year === undefined && hasMarks(store, { ...asked, year: latest });
  const withWind = !aided && hasMarks(store, { ...asked, aided: true });
  return [
    otherwise(asked, every ? 'Best of each athlete' : 'Every mark', { every: !every }),
    ...(year === undefined ? [] : [otherwise(asked, 'All-time', { year: undefined })]),
    ...(inLatest ? [otherwise(asked, `Season ${latest}`, { year: latest })] : []),
    ...(nation ? [otherwise(asked, 'All nations', { nation: undefined })] : []),
    ...(withWind ? [otherwise(asked, 'Wind-aided', { aided: true })] : []),
    ...(aided ? [otherwise(asked, 'Legal wind', { aided: false })] : []),
  ].map((lead) => ({ ...lead, inPlace: true }));
}

/** Why a list is empty: its year is still to come on the lists, or nobody’s mark was good enough. */
const whyEmpty = (year: number | undefined, until: string | null): string =>
  year !== undefined && until !== null && year > yearIn(until)
    ? `They go to ${dayOf(until)}.`
    : 'They hold good marks only.';

/** Says that a list is empty, which goes to a day, an ISO date, or to none. @throws Refusal that leads to wider lists */
export function refuseEmpty(asked: AskedList, until: string | null): never {
  const { nation, year, event } = asked;
  const last = until === null ? undefined : yearIn(until);
  const what = [...nameOf(eventInSentence(event), asked), year ?? 'all-time'].join(' · ');
  throw new Refusal(`The lists have no mark for ${what}. ${whyEmpty(year, until)}`, [
    ...(last !== undefined && (year ?? 0) > last ? [otherwise(asked, `Season ${last}`, { year: last })] : []),
    ...(year === undefined ? [] : [otherwise(asked, 'All-time', { year: undefined })]),
    ...(nation ? [otherwise(asked, 'All nations', { nation: undefined })] : []),
    otherwise(asked, `All-time ${eventInSentence(event)}`, { nation: undefined, year: undefined, aided: false }),
  ]);
}
