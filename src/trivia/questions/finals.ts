import { eventKey } from '../../athletics/discipline.ts';
import { isEvent } from '../../athletics/parse-event.ts';
import { isoDay } from '../../lists/list-day.ts';
import { nationsOf } from '../../lists/list-texts.ts';
import { oncePer } from '../../once-per.ts';
import type { Race } from '../../results/race.ts';
import type { Results } from '../../results/results.ts';
import type { Difficulty } from './difficulty.ts';
import { finalsOfLists, type ListFinal } from './finals-of-lists.ts';
import type { Pool } from './pool.ts';
import { pooled } from './pooled.ts';
import { meetOf, prestigeOf } from './prestige.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** A final that may be asked for, as far as choosing one needs it. */
interface Candidate {
  readonly event: Race['event'];
  /** ISO. */
  readonly date: () => string;
  readonly winnerId: () => string | undefined;
  readonly winnerNation: () => string | null | undefined;
  readonly difficulty: Difficulty;
}

/** All finals: those that articles tell of first, then those that only lists have. */
interface Finals {
  readonly told: readonly Race[];
  readonly listed: readonly ListFinal[];
  /** The numbers of those at each edition of a known meet. */
  readonly byEdition: ReadonlyMap<string, readonly number[]>;
  /** The ids of the editions of each year. */
  readonly byYear: ReadonlyMap<string, readonly string[]>;
}

const isClear = ({ round, section, part, disputes, event, date }: Race): boolean =>
  round === 'final' && section === null && part === 0 && disputes.length === 0 && event.sex !== null && date !== null;

/** Whether a race was held in its edition's year, and indoors only where its meet is: an article may be misread. */
function isWhereItBelongs({ listed }: Results, { edition, event, date }: Race): boolean {
  const meet = listed.store.meets.find(({ id }) => id === meetOf(edition));
  return date?.slice(0, 4) === String(edition.year) && (meet === undefined || meet.indoor === event.indoor);
}

const finalsIn = oncePer((results: Results): Finals => {
  const told = results.told.filter((race) => isClear(race) && isWhereItBelongs(results, race));
  const listed = finalsOfLists(results.listed.store).filter(({ race }) => !results.isTold(race));
  const editions = [...told.map(({ edition }) => edition.id), ...listed.map(({ edition }) => edition?.id)];
  const named = [...editions.entries()].filter(([, id]) => id !== undefined);
  const groups = Map.groupBy(named, ([, id]) => id ?? '');
  return {
    told,
    listed,
    byEdition: new Map([...groups].map(([id, all]) => [id, all.map(([number]) => number)])),
    byYear: Map.groupBy(groups.keys(), (id) => id.slice(-4)),
  };
});

/** What articles tell of is known to whoever reads them: its meet says how well. */
const TOLD_DIFFICULTY: readonly Difficulty[] = ['hard', 'medium', 'medium', 'easy'];

function toldCandidate({ listed }: Results, race: Race): Candidate {
  const winner = race.performances.find(({ place }) => place === 1);
  return {
    event: race.event,
    date: () => race.date ?? '',
    winnerId: () => winner?.athlete.id,
    winnerNation: () => winner?.nation ?? winner?.athlete.nation,
    difficulty: TOLD_DIFFICULTY[prestigeOf(listed.store.meets, race.edition)] ?? 'hard',
  };
}

function listCandidate({ listed }: Results, { race, event: number, winner, difficulty }: ListFinal): Candidate | null {
  const { numbers, columns, athleteOf } = listed.store;
  const event = columns.events[number];
  return (
    (event && {
      event,
      date: () => isoDay(numbers.day[race] ?? 0) ?? '',
      winnerId: () => listed.athleteAt(athleteOf[winner] ?? 0).id,
      winnerNation: () => nationsOf(columns)[numbers.entrantNation[numbers.entrant[winner] ?? 0] ?? 0],
      difficulty,
    }) ??
    null
  );
}

/** Whether a final belongs to the topic. */
function isOnTopic({ topic, world }: Scope, isTold: boolean, { event, date, ...final }: Candidate): boolean {
  switch (topic.kind) {
    case 'everything':
      return true;
    case 'articles':
      return isTold;
    case 'quotes':
      return false;
    case 'today':
      return date().endsWith(todayOf(world.now));
    case 'discipline':
      return isEvent(topic.event, event);
    case 'athlete':
      return final.winnerId() === topic.athlete.id;
    case 'era':
      return Math.floor(Number(date().slice(0, 4)) / 10) * 10 === topic.decade;
    case 'nation':
      return final.winnerNation() === topic.nation;
  }
}

function make(scope: Scope): Pool {
  const { results } = scope.world;
  const { told, listed } = finalsIn(results);
  const ofTold = told.flatMap((race, number) => {
    const candidate = toldCandidate(results, race);
    return candidate.difficulty === scope.difficulty && isOnTopic(scope, true, candidate) ? [number] : [];
  });
  const ofLists = listed.flatMap((final, i) => {
    // Most are of another difficulty, and needn't be looked at.
    const candidate = final.difficulty === scope.difficulty ? listCandidate(results, final) : null;
    return candidate && isOnTopic(scope, false, candidate) ? [told.length + i] : [];
  });
  return Uint32Array.from([...ofTold, ...ofLists]);
}

/** The finals of a topic and difficulty: numbers for `finalAt`. */
export const finals = pooled('finals', make);

/** The race that a number of `finals` stands for. */
export function raceOfFinal(results: Results, number: number): Race | undefined {
  const { told, listed } = finalsIn(results);
  const list = listed[number - told.length];
  return told[number] ?? (list && results.raceAt(list.race));
}

/** The numbers of the finals at an edition of a known meet. */
export const finalsAtEdition = (results: Results, edition: string): readonly number[] =>
  finalsIn(results).byEdition.get(edition) ?? [];

/** The ids of the editions of known meets in a year that have a final. */
export const editionsOfYear = (results: Results, year: number): readonly string[] =>
  finalsIn(results).byYear.get(String(year)) ?? [];

/** Whether a number of a final stands for one in an event, without looking at the race. */
export function isFinalIn(results: Results, number: number, event: Race['event']): boolean {
  const { told, listed } = finalsIn(results);
  const own = told[number]?.event ?? results.listed.store.columns.events[listed[number - told.length]?.event ?? -1];
  return own !== undefined && eventKey(own) === eventKey(event);
}
