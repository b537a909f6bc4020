import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { toRaces } from '../cards/leads.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { either } from '../wording/either.ts';
import { shortDiscipline } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';

/** As many as fit a row of buttons beside the athlete's card. */
const OTHER_EVENTS = 4;
const NEAREST_YEARS = 3;

interface AskedSeason {
  readonly id: string;
  readonly year?: number | undefined;
  /** A key that parses to it. */
  readonly event?: string | undefined;
}

/** An invocation that asks for a season or, without a year, for all of them. */
export const askingSeason = ({ id, year, event }: AskedSeason): Invocation => ({
  command: 'season',
  options: {
    athlete: id,
    ...(year !== undefined && { year: String(year) }),
    ...(event !== undefined && { event }),
  },
});

const toEvent = (id: string, event: Event): Lead => ({
  label: shortDiscipline(event),
  invocation: askingSeason({ id, event: eventKey(event) }),
});

/** To somebody’s years in their other events. */
export const toOtherEvents = (id: string, event: Event, events: readonly Event[]): Lead[] =>
  events
    .filter((other) => eventKey(other) !== eventKey(event))
    .slice(0, OTHER_EVENTS)
    .map((other) => toEvent(id, other));

/** The one of somebody's events that a text means. @throws Refusal that offers those there are */
export function eventAsked({ id, name }: Athlete, events: readonly Event[], query: EventQuery): Event {
  const event = events.find((own) => isEvent(query, own));
  if (event) return event;
  throw new Refusal(
    `No result of ${literal(name)} in the ${either(query.disciplines.map((discipline) => eventInSentence({ discipline, sex: null, indoor: query.indoor ?? false })))} is on record.`,
    events.slice(0, OTHER_EVENTS).map((own) => toEvent(id, own)),
  );
}

/** Says that a season is empty. @throws Refusal that leads to the nearest that aren’t, and to the event’s other years */
export function refuseEmptySeason(
  athlete: Athlete,
  year: number,
  event: Event | undefined,
  years: readonly number[],
): never {
  const what = event ? ` in the ${eventInSentence(event)}` : '';
  const nearest = years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year)).slice(0, NEAREST_YEARS);
  throw new Refusal(`No result of ${literal(athlete.name)}${what} in ${year} is on record.`, [
    ...(event ? [{ label: 'Year by year', invocation: askingSeason({ id: athlete.id, event: eventKey(event) }) }] : []),
    ...nearest.map((near) => ({ label: String(near), invocation: askingSeason({ id: athlete.id, year: near }) })),
  ]);
}

/** Says that nothing somebody did in an event counts. @throws Refusal that leads to their races and other events */
export function refuseUncounted(athlete: Athlete, event: Event, events: readonly Event[]): never {
  throw new Refusal(
    `No mark of ${literal(athlete.name)} in the ${eventInSentence(event)} is on record, or only with too much wind.`,
    [toRaces(athlete), ...toOtherEvents(athlete.id, event, events)],
  );
}
