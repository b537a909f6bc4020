import type { Athlete, Edition, Performance, Race, Results, Source } from '../src/results/results.ts';

const latestFirst = (a: Race, b: Race): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);

/** A store of exactly these races, as the contract orders and finds them. */
export function resultsOf(athletes: readonly Athlete[], races: readonly Race[]): Results {
  const sorted = races.toSorted(latestFirst);
  return {
    athletes,
    races: sorted,
    athlete: (id) => athletes.find((athlete) => athlete.id === id),
    race: (id) => races.find((race) => race.id === id),
    racesOf: (id) => sorted.filter(({ performances }) => performances.some(({ athlete }) => athlete.id === id)),
  };
}

export const source = (id: string, short: string, url: string | null = null): Source => ({
  kind: 'article',
  id,
  short,
  url,
});

export const athlete = (id: string, name: string, nation: string | null, more: Partial<Athlete> = {}): Athlete => ({
  id,
  name,
  nation,
  sex: 'men',
  born: null,
  aliases: [],
  ...more,
});

export const edition = (id: string, name: string, year: number, more: Partial<Edition> = {}): Edition => ({
  id,
  name,
  year,
  city: null,
  nation: null,
  aliases: [],
  ...more,
});

export const performance = (of: Athlete, place: number | null, more: Partial<Performance> = {}): Performance => ({
  athlete: of,
  place,
  mark: null,
  records: [],
  status: null,
  derived: [],
  sources: [],
  ...more,
});

export const race = (at: Edition, discipline: Race['event']['discipline'], more: Partial<Race> = {}): Race => ({
  id: `${at.id}/men-${discipline}/final`,
  event: { discipline, sex: 'men', indoor: false },
  round: 'final',
  edition: at,
  date: null,
  performances: [],
  sources: [],
  disputes: [],
  ...more,
});
