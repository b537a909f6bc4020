import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { byMark, type Mark } from '../athletics/mark.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { aheadOf, type Side } from '../lists/ahead.ts';
import { headToHead, type ListEncounter } from '../lists/head-to-head.ts';
import { eventOfRace } from '../lists/list-event.ts';
import { isOneRace, type ListRound, listRounds } from '../lists/list-round.ts';
import { margin } from './margin.ts';
import type { Performance, Race } from './race.ts';
import type { Results } from './results.ts';
import { type Score, scoreOf } from './score.ts';
import { withoutEnRoute } from './without-en-route.ts';

/** A race that both started; heats of which nobody knows who was in which are none. */
export interface Encounter {
  readonly race: Race;
  readonly a: Performance;
  readonly b: Performance;
  /** Null when no source tells who was ahead, or place and marks contradict each other. */
  readonly winner: Side | null;
  /** Null unless both marks are known. */
  readonly margin: Mark | null;
}

/** Which encounters are asked for; what is absent may be anything. */
export interface RivalryQuery {
  readonly event?: EventQuery | undefined;
  /** Finals alone. */
  readonly finals?: boolean | undefined;
}

/** Where two met: in races that articles tell of, and in those that only lists know, which stay numbers until they are shown. */
export interface Meetings {
  readonly told: readonly Encounter[];
  readonly listed: readonly ListEncounter[];
}

const started = ({ status }: Performance): boolean => status !== 'DNS';
const finished = ({ status, place, mark }: Performance): boolean =>
  status === null && (place !== null || mark !== null);
const failed = ({ status }: Performance): boolean => status === 'DNF' || status === 'DQ';

function winnerOf(a: Performance, b: Performance): Side | null {
  if (failed(a) || failed(b)) {
    if (finished(a)) return 'a';
    return finished(b) ? 'b' : null;
  }
  const comparable = a.mark && b.mark && a.mark.measure === b.mark.measure;
  const marks = comparable && a.mark && b.mark ? byMark(a.mark, b.mark) : null;
  return aheadOf(marks, a.place === null || b.place === null ? null : a.place - b.place);
}

const marginOf = ({ mark: a }: Performance, { mark: b }: Performance): Mark | null =>
  a && b && a.measure === b.measure ? margin(a, b) : null;

/** Two in one race, as an encounter. */
function encounterIn(race: Race, aId: string, bId: string): Encounter[] {
  const of = (id: string): Performance | undefined =>
    race.performances.find((performance) => performance.athlete.id === id && started(performance));
  const [a, b] = [of(aId), of(bId)];
  // Where heats of a round stand together two in them may not have met.
  if (!a || !b || !isOneRace(race.round, race.section)) return [];
  return [{ race, a, b, winner: winnerOf(a, b), margin: marginOf(a, b) }];
}

const isAsked = ({ event, finals }: RivalryQuery, own: Event | undefined, round: ListRound | undefined): boolean =>
  (!event || (own !== undefined && isEvent(event, own))) && (!finals || round === 'final');

/** Where two met. The only count of it: every score there is comes from here. */
export function meetingsOf(results: Results, a: Athlete, b: Athlete, query: RivalryQuery = {}): Meetings {
  const { store, numberOf } = results.listed;
  const { columns, numbers } = store;
  const [numberA, numberB] = [numberOf(a.id), numberOf(b.id)];
  const inLists =
    numberA === undefined || numberB === undefined ? [] : withoutEnRoute(store, headToHead(store, numberA, numberB));
  return {
    told: results
      .toldOf(a.id)
      .filter(({ event, round }) => isAsked(query, event, round))
      .flatMap((race) => encounterIn(race, a.id, b.id)),
    listed: inLists.filter(
      ({ race }) =>
        !results.isTold(race) &&
        isAsked(query, columns.events[eventOfRace(store, race)], listRounds[numbers.round[race] ?? 0]),
    ),
  };
}

/** A race that only lists know two to have met in, with all that it is. */
export const encounterAt = (results: Results, { race }: ListEncounter, a: Athlete, b: Athlete): Encounter[] =>
  encounterIn(results.raceAt(race), a.id, b.id);

/** The score of two in each event that they met in, by `eventKey`. */
export function scoresOf(results: Results, a: Athlete, b: Athlete): ReadonlyMap<string, Score> {
  const { told, listed } = meetingsOf(results, a, b);
  const { store } = results.listed;
  const keys = store.columns.events.map(eventKey);
  const met = [
    ...told.map(({ race, winner }) => ({ event: eventKey(race.event), winner })),
    ...listed.map(({ race, winner }) => ({ event: keys[eventOfRace(store, race)] ?? '', winner })),
  ];
  return new Map([...Map.groupBy(met, ({ event }) => event)].map(([event, own]) => [event, scoreOf(own)]));
}
