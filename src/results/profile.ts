import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { byMark, type Mark } from '../athletics/mark.ts';
import { pointsOf } from '../athletics/scoring-points.ts';
import { eventsOfAthlete, rowsOfAthlete } from '../lists/athlete-rows.ts';
import { racesOfAthlete } from '../lists/en-route.ts';
import { listRounds } from '../lists/list-round.ts';
import { allTimePlace } from './all-time-place.ts';
import { eventsInLists } from './career.ts';
import { latestFirst } from './latest-first.ts';
import { type Medal, medalsOf } from './medals.ts';
import type { Performance, Race } from './race.ts';
import type { Results } from './results.ts';
import { type Rival, rivalsOf } from './rivals.ts';

/** An athlete's part in a race. */
export interface Entry {
  readonly race: Race;
  readonly performance: Performance;
}

/** The best mark in one event, and the race it comes from. */
export interface Best extends Entry {
  readonly event: Event;
  readonly mark: Mark;
  /** The place on the all-time list; null where no complete list has the mark. */
  readonly allTime: number | null;
}

/** What the store knows of one athlete. */
export interface Profile {
  readonly athlete: Athlete;
  readonly races: number;
  /** Finals won. */
  readonly wins: number;
  /** A few, latest first. */
  readonly latest: readonly Entry[];
  /** That of the event the athlete is known for first, then the one worth most points. A mark with too much wind is one only where there is no other. */
  readonly bests: readonly Best[];
  readonly medals: readonly Medal[];
  /** A few, the main one first. */
  readonly rivals: readonly Rival[];
  /** Whether lists have the athlete. */
  readonly isListed: boolean;
}

/** As many as a card shows. */
const LATEST = 5;
const RIVALS = 5;

const entryIn = (race: Race, { id }: Athlete): Entry[] => {
  const performance = race.performances.find(({ athlete }) => athlete.id === id);
  return performance ? [{ race, performance }] : [];
};

/** Races of lists that no article tells of, in which an athlete is. */
function onlyInLists({ listed: { store, numberOf }, isTold }: Results, { id }: Athlete): readonly number[] {
  const number = numberOf(id);
  return number === undefined ? [] : [...racesOfAthlete(store, number)].filter((race) => !isTold(race));
}

function latestOf(results: Results, athlete: Athlete, inLists: readonly number[]): readonly Entry[] {
  const { day } = results.listed.store.numbers;
  const latest = inLists.toSorted((a, b) => (day[b] ?? 0) - (day[a] ?? 0)).slice(0, LATEST);
  return [...results.toldOf(athlete.id), ...latest.map(results.raceAt)]
    .sort(latestFirst)
    .flatMap((race) => entryIn(race, athlete))
    .slice(0, LATEST);
}

function winsOf({ listed: { store }, isTold, toldOf }: Results, athlete: Athlete, number: number | undefined): number {
  const { place, round } = store.numbers;
  const won = (row: number): boolean => {
    const race = store.raceOf[row] ?? 0;
    return place[row] === 1 && listRounds[round[race] ?? 0] === 'final' && !isTold(race);
  };
  const inLists = number === undefined ? 0 : rowsOfAthlete(store, number).filter(won).length;
  const told = toldOf(athlete.id).filter(
    (race) => race.round === 'final' && entryIn(race, athlete)[0]?.performance.place === 1,
  );
  return inLists + told.length;
}

/** The best of each event in lists, and how many there are. */
function listBests({ listed: { store }, raceAt }: Results, athlete: Athlete, number: number): readonly Best[] {
  return eventsOfAthlete(store, number).flatMap(({ event, rows, aided }) => {
    const [legal] = rows;
    const row = legal ?? aided[0];
    const race = row === undefined ? undefined : raceAt(store.raceOf[row] ?? 0);
    return (race ? entryIn(race, athlete) : []).flatMap(({ race, performance }) => {
      const { mark } = performance;
      if (!mark) return [];
      const allTime = legal === undefined ? null : allTimePlace(store, event, mark);
      return [{ race, performance, event, mark, allTime }];
    });
  });
}

function toldBests({ toldOf }: Results, athlete: Athlete): readonly Best[] {
  const entries = toldOf(athlete.id).flatMap((race) => entryIn(race, athlete));
  return entries.flatMap(({ race, performance }) =>
    performance.mark ? [{ race, performance, event: race.event, mark: performance.mark, allTime: null }] : [],
  );
}

/** The best of each event: of the one that the athlete is known for first, then the one worth most points. */
function bestsOf(results: Results, athlete: Athlete, medals: readonly Medal[]): readonly Best[] {
  const number = results.listed.numberOf(athlete.id);
  const [known] = number === undefined ? [] : eventsInLists(results, number, medals);
  const isKnownFor = ({ event }: Best): boolean => known !== undefined && eventKey(event) === eventKey(known.event);
  const all = [...(number === undefined ? [] : listBests(results, athlete, number)), ...toldBests(results, athlete)];
  const points = ({ event, mark }: Best): number => pointsOf(event, mark) ?? 0;
  return [...Map.groupBy(all, ({ event }) => eventKey(event)).values()]
    .flatMap((bests) => bests.sort((a, b) => byMark(a.mark, b.mark)).slice(0, 1))
    .sort((a, b) => Number(isKnownFor(b)) - Number(isKnownFor(a)) || points(b) - points(a));
}

/** An athlete's races, wins, bests and rivals, counted in the columns of lists: only the races shown become objects. */
export function profileOf(results: Results, athlete: Athlete): Profile {
  const number = results.listed.numberOf(athlete.id);
  const inLists = onlyInLists(results, athlete);
  const medals = medalsOf(results, athlete);
  return {
    athlete,
    races: results.toldOf(athlete.id).length + inLists.length,
    wins: winsOf(results, athlete, number),
    latest: latestOf(results, athlete, inLists),
    bests: bestsOf(results, athlete, medals),
    medals,
    rivals: rivalsOf(results, athlete, RIVALS),
    isListed: number !== undefined,
  };
}
