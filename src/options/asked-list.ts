import { type Event, eventKey, eventName } from '../athletics/discipline.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import type { Nation } from '../athletics/nation.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import type { Sex } from '../athletics/sex.ts';
import type { Invocation, Lead } from '../invocation.ts';
import type { ListStore } from '../lists/list-store.ts';
import { Refusal } from '../refusal.ts';
import { either } from '../wording/either.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import { nationOrRefuse } from './nation-or-refuse.ts';

/** Which list somebody asked for, as typed. */
export interface TypedList {
  readonly discipline: string;
  readonly sex?: Sex | undefined;
  readonly nation?: string | undefined;
  readonly year?: number | undefined;
  readonly every: boolean;
  readonly aided: boolean;
}

/** The same, understood; of one event. */
export interface AskedList {
  readonly event: Event;
  readonly nation: Nation | undefined;
  readonly year: number | undefined;
  readonly every: boolean;
  readonly aided: boolean;
}

/** An invocation that asks for a list, short enough for a button. */
export const asking = ({ event, nation, year, every, aided }: AskedList): Invocation => ({
  command: 'records',
  options: {
    discipline: eventKey(event),
    ...(nation && { nation: nation.code }),
    ...(year !== undefined && { year: String(year) }),
    ...(every && { every: 'true' }),
    ...(aided && { aided: 'true' }),
  },
});

const SUGGESTIONS = 5;

const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "mixed 4 × 400 m relay", or "mile or road mile". */
const eventsInSentence = ({ disciplines, sex, indoor }: EventQuery): string =>
  either(disciplines.map((discipline) => eventInSentence({ discipline, sex, indoor: indoor ?? false })));

function refuseNone({ columns }: ListStore, query: EventQuery, lead: (event: Event) => Lead): never {
  const others = columns.events.filter((event) => isEvent({ ...query, sex: null, indoor: null }, event));
  const areOutdoors = !columns.events.some(({ indoor }) => indoor);
  const why =
    areOutdoors && query.indoor === true
      ? 'The lists are of outdoor marks, so they have none from indoors.'
      : `Nothing is on the lists for ${eventsInSentence(query)}.`;
  const there = both.format(others.map((event) => `the ${eventInSentence(event)}`));
  const pick = 'Pick an event from what is offered as you type.';
  const hasOutdoors = columns.events.length > 0 && areOutdoors && query.indoor !== true;
  const none = hasOutdoors ? `They are of outdoor track, field and road events. ${pick}` : pick;
  const instead = others.length > 0 ? `They have ${there}.` : none;
  throw new Refusal(`${why} ${instead}`, others.slice(0, SUGGESTIONS).map(lead));
}

/** The events a query means: of men, women or both, and outdoors unless it says otherwise. @throws Refusal when there is none, or when it means several disciplines */
function eventsAsked(store: ListStore, query: EventQuery, lead: (event: Event) => Lead): readonly [Event, ...Event[]] {
  const meant = store.columns.events.filter((event) => isEvent(query, event));
  const outdoors = meant.filter(({ indoor }) => !indoor);
  const events = query.indoor === null && outdoors.length > 0 ? outdoors : meant;
  const [first, ...others] = events;
  if (!first) return refuseNone(store, query, lead);
  if (new Set(events.map(({ sex }) => sex)).size === events.length) return [first, ...others];
  throw new Refusal(
    `That could be the ${either(events.map(eventInSentence))}.`,
    events.slice(0, SUGGESTIONS).map(lead),
  );
}

/** Understands what was typed: one list, or one each for men, women and mixed teams. @throws Refusal that says which part it doesn't know */
export function askedLists(store: ListStore, typed: TypedList): readonly [AskedList, ...AskedList[]] {
  const { year, every, aided } = typed;
  const known = eventOrRefuse(typed.discipline);
  const query = { ...known, sex: typed.sex ?? known.sex };
  const again = (nation: string): Invocation => ({
    command: 'records',
    options: {
      discipline: known.key,
      nation,
      ...(typed.sex && { sex: typed.sex }),
      ...(year !== undefined && { year: String(year) }),
    },
  });
  const nation = typed.nation === undefined ? undefined : nationOrRefuse(typed.nation, again);
  const listOf = (event: Event): AskedList => ({ event, nation, year, every, aided });
  const lead = (event: Event): Lead => ({ label: eventName(event), invocation: asking(listOf(event)) });
  const [first, ...others] = eventsAsked(store, query, lead);
  return [listOf(first), ...others.map(listOf)];
}
