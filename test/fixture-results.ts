import type { Athlete } from '../src/athletics/athlete.ts';
import type { Edition } from '../src/athletics/edition.ts';
import { emptyLists } from '../src/lists/no-lists.ts';
import { listed } from '../src/results/listed.ts';
import type { Performance, Race, Source } from '../src/results/race.ts';
import type { Results } from '../src/results/results.ts';
import { resultsStore } from '../src/results/store.ts';

/** A store of exactly these races, over no lists. */
export const resultsOf = (athletes: readonly Athlete[], races: readonly Race[], lists = emptyLists): Results =>
  resultsStore(
    athletes,
    races.map((race) => ({ race, inLists: null })),
    listed(lists, []),
  );

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
  team: false,
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
  nation: null,
  wind: null,
  hand: false,
  derived: [],
  sources: [],
  ...more,
});

export const race = (at: Edition, discipline: Race['event']['discipline'], more: Partial<Race> = {}): Race => ({
  id: `${at.id}/men-${discipline}/final`,
  event: { discipline, sex: 'men', indoor: false },
  round: 'final',
  section: null,
  part: 0,
  edition: at,
  date: null,
  performances: [],
  sources: [],
  disputes: [],
  ...more,
});
