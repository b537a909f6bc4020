import type { ArticleRecord } from '../articles/record.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { type Identities, identities } from './identity.ts';
import { editionOf, eventOf, isPlaced, type PlacedClaim, raceIdOf } from './placed-claim.ts';
import { reconcileRace } from './reconcile-race.ts';
import type { Edition, Race, Results } from './results.ts';
import { distinctSources, sourceOf } from './source.ts';
import type { SourcedClaim } from './sourced-claim.ts';
import { resultsStore } from './store.ts';

/** What the store is built from. */
export interface Facts {
  readonly athletes: readonly AthleteEntry[];
  readonly meets: readonly Meet[];
  readonly articles: readonly ArticleRecord[];
}

interface Said extends SourcedClaim {
  readonly claim: PlacedClaim;
  readonly edition: Edition;
}

/** What an article says that can become results, with whom and what it means. */
function saidIn(article: ArticleRecord, people: Identities, meets: readonly Meet[]): Said[] {
  const [source, published] = [sourceOf(article), article.published];
  return article.claims.filter(isPlaced).flatMap((claim) => {
    const athlete = people.athleteOf(claim);
    const edition = editionOf(claim, meets);
    return athlete ? [{ claim, athlete, known: people.isKnown(athlete), source, published, edition }] : [];
  });
}

const raceOf = (id: string, first: Said, claims: readonly Said[]): Race => ({
  id,
  event: eventOf(first.claim),
  round: first.claim.round,
  edition: first.edition,
  sources: distinctSources(claims.map(({ source }) => source)),
  ...reconcileRace(claims, first.claim.round),
});

/** Builds the results store: claims of all articles become races, performances and disputes, each with its sources. */
export function buildResults({ athletes, meets, articles }: Facts): Results {
  const people = identities(athletes);
  // The order in which articles are read must change nothing.
  const inOrder = articles.toSorted((a, b) => a.id.localeCompare(b.id));
  const said = inOrder.flatMap((article) => saidIn(article, people, meets));
  const byRace = Map.groupBy(said, ({ claim, edition }) => raceIdOf(claim, edition));
  const races = [...byRace].flatMap(([id, claims]) => (claims[0] ? [raceOf(id, claims[0], claims)] : []));
  return resultsStore(
    people.all(),
    races.filter(({ performances }) => performances.length > 0),
  );
}
