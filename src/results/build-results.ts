import type { ArticleRecord, Claim } from '../articles/record.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { slug } from '../athletics/name.ts';
import { identities } from './identity.ts';
import { reconcileRace } from './reconcile-race.ts';
import type { Edition, Race, Results } from './results.ts';
import { distinctSources, sourceOf } from './source.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** What the store is built from. */
export interface Facts {
  readonly athletes: readonly AthleteEntry[];
  readonly meets: readonly Meet[];
  readonly articles: readonly ArticleRecord[];
}

/** A claim that names its athlete, event and edition: the others stay claims and never become results. */
type PlacedClaim = Claim & {
  readonly discipline: NonNullable<Claim['discipline']>;
  readonly meet: { readonly id: string | null; readonly name: string; readonly year: number };
};

function isPlaced(claim: Claim): claim is PlacedClaim {
  const said = claim.place !== null || claim.mark !== null || claim.status !== null;
  return (
    said &&
    !claim.background &&
    claim.athlete !== null &&
    claim.discipline !== null &&
    claim.meet !== null &&
    claim.meet.year !== null
  );
}

function editionOf({ meet }: PlacedClaim, meets: readonly Meet[]): Edition {
  const listed = meets.find(({ id }) => id === meet.id);
  const edition = listed?.editions.find(({ year }) => year === meet.year);
  return {
    id: `${listed?.id ?? slug(meet.name).slice(0, 40)}-${meet.year}`,
    name: edition?.name ?? listed?.name ?? meet.name,
    year: meet.year,
    city: edition?.city ?? listed?.city ?? null,
    nation: edition?.nation ?? listed?.nation ?? null,
    aliases: [...(listed?.aliases ?? []), ...(edition?.aliases ?? [])],
  };
}

const eventOf = ({ discipline, sex, indoor }: PlacedClaim): Event => ({ discipline, sex, indoor });

const raceIdOf = (claim: PlacedClaim, edition: Edition): string =>
  `${edition.id}/${eventKey(eventOf(claim))}/${claim.round}`;

/** The day most sources give; null when none gives one. */
function dayOf(claims: readonly Claim[]): string | null {
  const days = Map.groupBy(
    claims.flatMap(({ date }) => date ?? []),
    (day) => day,
  );
  return [...days].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))[0]?.[0] ?? null;
}

const latestFirst = (a: Race, b: Race): number =>
  (b.date ?? `${b.edition.year}`).localeCompare(a.date ?? `${a.edition.year}`) || a.id.localeCompare(b.id);

/** Builds the results store: claims of all articles become races, performances and disputes, each with its sources. */
export function buildResults({ athletes: entries, meets, articles: read }: Facts): Results {
  const articles = read.toSorted((a, b) => a.id.localeCompare(b.id));
  const people = identities(entries);
  const said = articles.flatMap((article) => {
    const [source, published] = [sourceOf(article), article.published];
    return article.claims.filter(isPlaced).flatMap((claim) => {
      const athlete = people.athleteOf(claim);
      const edition = editionOf(claim, meets);
      return athlete
        ? [
            {
              claim,
              athlete,
              known: people.isKnown(athlete),
              source,
              published,
              edition,
              raceId: raceIdOf(claim, edition),
            },
          ]
        : [];
    });
  });
  const races = [...Map.groupBy(said, ({ raceId }) => raceId)].flatMap(([id, claims]): Race[] => {
    const [first] = claims;
    return first
      ? [
          {
            id,
            event: eventOf(first.claim),
            round: first.claim.round,
            edition: first.edition,
            date: dayOf(claims.map(({ claim }) => claim)),
            sources: distinctSources(claims.map(({ source }) => source)),
            ...reconcileRace(id, claims satisfies SourcedClaim[]),
          },
        ]
      : [];
  });
  for (const article of articles)
    for (const quote of article.quotes)
      if (quote.speaker) people.athleteOf({ athlete: quote.speaker, sex: null, nation: null });
  return indexed(people.all(), races.sort(latestFirst));
}

/** The store over races that are already in order. */
function indexed(athletes: Results['athletes'], races: readonly Race[]): Results {
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
