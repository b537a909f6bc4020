import type { Edition } from '../athletics/edition.ts';
import type { Meet } from '../athletics/meets-file.ts';
import type { ListPerformance } from '../lists/list-performance.ts';
import type { ListRace } from '../lists/list-race.ts';
import { isOneRace } from '../lists/list-round.ts';
import { sourcesOfRow } from './list-source.ts';
import type { Listed } from './listed.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { racesInLists, rowsInLists } from './placed-in-lists.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** What an article says of somebody in a race. */
export interface Said extends SourcedClaim {
  readonly claim: PlacedClaim;
  readonly edition: Edition;
}

/** All that is said of one race: by articles, and by lists where they have it. */
export interface Joined {
  readonly said: readonly Said[];
  readonly inLists: ListRace | null;
  /** Whether it is the race that the claims name, rather than a heat of it or a race beside it that only lists tell apart. */
  readonly isMain: boolean;
}

interface InLists {
  readonly race: ListRace;
  readonly athletes: ReadonlySet<string>;
}

/**
 * Which race of the lists those claims are of whose athletes none of them has. A final at a known meet is the one that most are in,
 * or the first; of heats only the one without a number, as nobody knows who was in which.
 */
function mainRace(races: readonly InLists[], said: readonly Said[]): InLists | undefined {
  const unnumbered = races.find(({ race }) => race.section === null && race.part === 0);
  if (races[0] && !isOneRace(races[0].race.round, null)) return unnumbered;
  const count = ({ athletes }: InLists): number => said.filter(({ athlete }) => athletes.has(athlete.id)).length;
  const [likeliest] = races.toSorted((a, b) => count(b) - count(a));
  if (!likeliest || count(likeliest) > 0) return likeliest;
  const isSameMeet = likeliest.race.edition?.id === said[0]?.edition.id;
  return isSameMeet ? (unnumbered ?? likeliest) : undefined;
}

/** Puts what articles say of one event, round and edition beside the races of lists that it is about. */
export function joinLists({ store, athleteAt }: Listed, said: readonly Said[], meets: readonly Meet[]): Joined[] {
  const edition = said[0]?.edition;
  if (!edition) return [];
  const claims = said.map(({ claim }) => claim);
  const races = racesInLists(store, claims, edition, meets).map((race): InLists => {
    const rows = rowsInLists(store, race.number);
    return { race, athletes: new Set(rows.map((row) => athleteAt(row.athlete).id)) };
  });
  const main = mainRace(races, said);
  const raceOf = ({ athlete }: Said): InLists | undefined =>
    (main?.athletes.has(athlete.id) ? main : races.find(({ athletes }) => athletes.has(athlete.id))) ?? main;
  return [...Map.groupBy(said, raceOf)].map(([one, own]) => ({
    said: own,
    inLists: one?.race ?? null,
    isMain: one === main,
  }));
}

/** A row as claims, one of each list that has it. */
export const listClaims = ({ store, athleteAt }: Listed, row: ListPerformance, date: string): SourcedClaim[] =>
  sourcesOfRow(store, row.row).map((source) => ({
    claim: { date, place: row.place, mark: row.mark, status: null, records: [], derived: [] },
    nation: row.nation,
    wind: row.wind,
    hand: row.hand,
    athlete: athleteAt(row.athlete),
    known: false,
    source,
    published: null,
  }));
