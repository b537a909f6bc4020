import type { Race, Results } from './results.ts';

const latestFirst = (a: Race, b: Race): number =>
  (b.date ?? `${b.edition.year}`).localeCompare(a.date ?? `${a.edition.year}`) || a.id.localeCompare(b.id);

/** The results store over these athletes and races: immutable, with the indexes that questions need. */
export function resultsStore(athletes: Results['athletes'], unordered: readonly Race[]): Results {
  const races = unordered.toSorted(latestFirst);
  const athleteById = new Map(athletes.map((athlete) => [athlete.id, athlete]));
  const raceById = new Map(races.map((race) => [race.id, race]));
  const racesByAthlete = new Map<string, Race[]>();
  for (const race of races) {
    for (const { athlete } of race.performances)
      racesByAthlete.set(athlete.id, [...(racesByAthlete.get(athlete.id) ?? []), race]);
  }
  return Object.freeze({
    athletes,
    races,
    athlete: (id: string) => athleteById.get(id),
    race: (id: string) => raceById.get(id),
    racesOf: (athleteId: string) => racesByAthlete.get(athleteId) ?? [],
  });
}
