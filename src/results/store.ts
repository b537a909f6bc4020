import type { Athlete } from '../athletics/athlete.ts';
import { racesOfAthlete } from '../lists/en-route.ts';
import { raceById } from '../lists/list-race.ts';
import { latestFirst } from './latest-first.ts';
import type { Listed } from './listed.ts';
import { otherMarksOf } from './other-marks.ts';
import type { Race } from './race.ts';
import type { Results } from './results.ts';

/** A race that articles tell of, and its number in the lists where they have it, too. */
export interface Told {
  readonly race: Race;
  readonly inLists: number | null;
}

/** The results store over these athletes and races, and over lists: immutable, with the indexes that questions need. */
export function resultsStore(athletes: readonly Athlete[], unordered: readonly Told[], listed: Listed): Results {
  const told = unordered.map(({ race }) => race).sort(latestFirst);
  const athleteById = new Map(athletes.map((athlete) => [athlete.id, athlete]));
  const toldById = new Map(told.map((race) => [race.id, race]));
  const toldByNumber = new Map(
    unordered.flatMap(({ race, inLists }) => (inLists === null ? [] : [[inLists, race] as const])),
  );
  const toldByAthlete = new Map<string, Race[]>();
  for (const race of told) {
    for (const id of new Set(race.performances.map(({ athlete }) => athlete.id)))
      toldByAthlete.set(id, [...(toldByAthlete.get(id) ?? []), race]);
  }
  const toldOf = (athleteId: string): readonly Race[] => toldByAthlete.get(athleteId) ?? [];
  const raceAt = (number: number): Race => toldByNumber.get(number) ?? listed.raceAt(number);
  return Object.freeze({
    athletes,
    told,
    listed,
    otherMarks: otherMarksOf(listed, told),
    athlete(id: string) {
      const known = athleteById.get(id);
      const number = known ? undefined : listed.numberOf(id);
      return number === undefined ? known : listed.athleteAt(number);
    },
    race(id: string) {
      const known = toldById.get(id);
      const found = known ? undefined : raceById(listed.store, id);
      return found ? raceAt(found.number) : known;
    },
    raceAt,
    isTold: (number: number) => toldByNumber.has(number),
    toldOf,
    racesOf(athleteId: string) {
      const number = listed.numberOf(athleteId);
      if (number === undefined) return toldOf(athleteId);
      const races = Array.from(racesOfAthlete(listed.store, number), raceAt);
      return [...new Set([...toldOf(athleteId), ...races])].sort(latestFirst);
    },
  });
}
