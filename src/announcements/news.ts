import { type ArticleRecord, notBefore } from '../articles/record.ts';
import { oncePer } from '../once-per.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Race } from '../results/race.ts';
import type { Results } from '../results/results.ts';
import type { World } from '../world.ts';
import { followsQuote, followsRace } from './follows.ts';
import type { Follow } from './subscription.ts';
import type { Telling } from './telling.ts';

/** A race that articles have told of for the first time. */
export interface NewRace {
  readonly race: Race;
  /** Athletes in it who are followed. */
  readonly athleteIds: readonly string[];
  /** Whether it is told because somebody asked for such races. */
  readonly followed: boolean;
}

/** What was read since the last announcement. */
export interface News {
  /** What is followed first; then by meet, the latest first. */
  readonly races: readonly NewRace[];
  /** One of each article, of those who are followed first. */
  readonly quotes: readonly IndexedQuote[];
}

/** What an article tells of a race longer ago than this is looking back. */
const RECENT_DAYS = 30;

const idsIn = ({ sources, performances }: Race): Set<string> =>
  new Set(
    [...sources, ...performances.flatMap((performance) => performance.sources)].flatMap(({ kind, id }) =>
      kind === 'article' ? [id] : [],
    ),
  );

/** The races that each article tells of, by its id. */
const racesByArticle = oncePer(({ told }: Results): ReadonlyMap<string, readonly Race[]> => {
  const pairs = told.flatMap((race) => [...idsIn(race)].map((id) => ({ id, race })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ race }) => race)]));
});

/** The articles that were read in a time, by the bot or by members of the server. */
function readIn({ articles, learned, memory }: World, { after, upTo }: Telling): ArticleRecord[] {
  const { compare } = Temporal.Instant;
  const added = memory.guild?.articles.map(({ record, at }) => [record.id, at] as const) ?? [];
  const ids = new Set(
    [...learned, ...added].filter(([, at]) => compare(at, after) > 0 && compare(at, upTo) <= 0).map(([id]) => id),
  );
  return articles.filter(({ id }) => ids.has(id));
}

/** Whether a race was held shortly before an article was written; where nobody says when, whether that can be. */
function isRecent({ date, edition }: Race, article: ArticleRecord): boolean {
  const written = notBefore(article);
  if (written === null) return true;
  if (date === null) return edition.year === Number(written.slice(0, 4));
  return date >= Temporal.PlainDate.from(written).subtract({ days: RECENT_DAYS }).toString();
}

const newRace = (race: Race, follows: readonly Follow[]): NewRace => {
  const own = follows.filter((follow) => followsRace(follow, race));
  return {
    race,
    athleteIds: own.flatMap(({ kind, id }) => (kind === 'athlete' ? [id] : [])),
    followed: own.length > 0,
  };
};

/** The same races, those of one meet together. */
const byMeet = (races: readonly NewRace[]): NewRace[] =>
  [...Map.groupBy(races, ({ race }) => race.edition.id).values()].flat();

function newRaces({ results }: World, read: readonly ArticleRecord[], follows: readonly Follow[]): NewRace[] {
  const ids = new Set(read.map(({ id }) => id));
  const told = read.flatMap((article) =>
    (racesByArticle(results).get(article.id) ?? []).filter((race) => isRecent(race, article)),
  );
  // A race that an earlier article has told of was news then.
  const fresh = new Set(told.filter((race) => idsIn(race).isSubsetOf(ids)));
  const races = [...fresh].map((race) => newRace(race, follows));
  const latest = races.sort((a, b) => (b.race.date ?? '').localeCompare(a.race.date ?? ''));
  return [...byMeet(latest.filter(({ followed }) => followed)), ...byMeet(latest.filter(({ followed }) => !followed))];
}

function newQuotes({ quotes }: World, read: readonly ArticleRecord[], follows: readonly Follow[]): IndexedQuote[] {
  const ids = new Set(read.map(({ id }) => id));
  const said = quotes.all.filter(({ article, speakerId }) => ids.has(article.id) && speakerId !== null);
  const isFollowed = (quote: IndexedQuote): boolean => follows.some((follow) => followsQuote(follow, quote));
  const first = [...said.filter(isFollowed), ...said.filter((quote) => !isFollowed(quote))];
  return [...Map.groupBy(first, ({ article }) => article.id).values()].flatMap(([quote]) => quote ?? []);
}

/** What was read in a time, with what is followed in front; `only` that, for a member who follows something. */
export function newsOf(world: World, telling: Telling, follows: readonly Follow[], only: boolean): News {
  const read = readIn(world, telling);
  const races = newRaces(world, read, follows);
  const quotes = newQuotes(world, read, follows);
  if (!only) return { races, quotes };
  return {
    races: races.filter(({ followed }) => followed),
    quotes: quotes.filter((quote) => follows.some((follow) => followsQuote(follow, quote))),
  };
}
