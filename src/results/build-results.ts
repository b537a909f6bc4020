import type { ArticleRecord } from '../articles/record.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import type { Edition } from '../athletics/edition.ts';
import type { Meet } from '../athletics/meets-file.ts';
import type { ListRace } from '../lists/list-race.ts';
import { isOneRace } from '../lists/list-round.ts';
import type { ListStore } from '../lists/list-store.ts';
import { emptyLists } from '../lists/no-lists.ts';
import { type Identities, identities } from './identity.ts';
import { type Joined, joinLists, listClaims, type Said } from './join-lists.ts';
import { type Listed, listed } from './listed.ts';
import { editionOf, eventOf, isPlaced, raceIdOf } from './placed-claim.ts';
import { rowsInLists } from './placed-in-lists.ts';
import type { Race } from './race.ts';
import { reconcileRace } from './reconcile-race.ts';
import type { Results } from './results.ts';
import { distinctSources, sourceOf } from './source.ts';
import { resultsStore, type Told } from './store.ts';

/** What the store is built from. */
export interface Facts {
  readonly athletes: readonly AthleteEntry[];
  readonly meets: readonly Meet[];
  readonly articles: readonly ArticleRecord[];
  /** None when left out. */
  readonly lists?: ListStore;
}

/** What an article says that can become results, with whom and what it means. */
function saidIn(article: ArticleRecord, people: Identities, meets: readonly Meet[]): Said[] {
  const [source, published] = [sourceOf(article), article.published];
  return article.claims.filter(isPlaced).flatMap((claim) => {
    const athlete = people.athleteOf(claim);
    const edition = editionOf(claim, meets);
    const said = { claim, nation: null, wind: null, hand: false, source, published, edition };
    return athlete ? [{ ...said, athlete, known: people.isKnown(athlete) }] : [];
  });
}

/** Lists know the city of a meet that nobody else knows. */
const placed = (edition: Edition, race: ListRace | null): Edition =>
  race === null || edition.city !== null ? edition : { ...edition, city: race.city, nation: race.nation };

/** What all sources say of one race, put together. */
function raceOf(named: string, first: Said, { said, inLists, isMain }: Joined, known: Listed): Race {
  const rows = inLists === null ? [] : rowsInLists(known.store, inLists.number);
  const claims = [...said, ...rows.flatMap((row) => listClaims(known, row, inLists?.date ?? ''))];
  const { round } = first.claim;
  const section = inLists?.section ?? null;
  return {
    id: inLists && !isMain ? inLists.id : named,
    event: eventOf(first.claim),
    round,
    section,
    part: inLists?.part ?? 0,
    edition: placed(first.edition, inLists),
    sources: distinctSources(claims.map(({ source }) => source)),
    ...reconcileRace(claims, isOneRace(round, section)),
  };
}

/** The races that claims of one event, round and edition tell of. */
function racesOf(id: string, said: readonly Said[], known: Listed, meets: readonly Meet[]): Told[] {
  return joinLists(known, said, meets).flatMap((joined) => {
    const [first] = joined.said;
    if (!first) return [];
    return [{ race: raceOf(id, first, joined, known), inLists: joined.inLists?.number ?? null }];
  });
}

/**
 * Builds the results store: claims of all articles, and what lists know of the same races, become races, performances and disputes,
 * each with its sources. What only lists know stays in them until it is asked for.
 */
export function buildResults({ athletes, meets, articles, lists = emptyLists }: Facts): Results {
  const known = listed(lists, athletes);
  const people = identities(known);
  // The order in which articles are read must change nothing.
  const inOrder = articles.toSorted((a, b) => a.id.localeCompare(b.id));
  const said = inOrder.flatMap((article) => saidIn(article, people, meets));
  const byRace = Map.groupBy(said, ({ claim, edition }) => raceIdOf(claim, edition));
  const told = [...byRace].flatMap(([id, claims]) => racesOf(id, claims, known, meets));
  return resultsStore(
    people.all(),
    told.filter(({ race }) => race.performances.length > 0),
    known,
  );
}
