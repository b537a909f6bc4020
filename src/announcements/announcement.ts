import { notBefore } from '../articles/record.ts';
import { oncePer } from '../once-per.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import { highlightsOf } from '../results/highlights.ts';
import type { Outing } from '../results/outing.ts';
import type { Results } from '../results/results.ts';
import type { Scope } from '../scope.ts';
import type { World } from '../world.ts';
import { type News, newsOf } from './news.ts';
import { quoteOfTheDay } from './quote-of-the-day.ts';
import type { Part, Settings, Subscription } from './subscription.ts';
import { type Telling, tellingOf } from './telling.ts';

/** What is told on a day: at least something, or that there is nothing. */
export interface Announcement {
  /** ISO date. */
  readonly day: string;
  readonly news: News;
  /** The best of this day in other years, by points. */
  readonly highlights: readonly Outing[];
  readonly quote: IndexedQuote | null;
  /** One line that makes curious about today’s trivia. */
  readonly teaser: string | null;
  /** The quotes in it, for the ledger. */
  readonly quoteIds: readonly string[];
}

/** Whose announcement it is, and for which day. */
export interface Asked {
  readonly subscriber: Scope;
  /** ISO date. */
  readonly day: string;
  readonly teaser?: string | null;
}

const HIGHLIGHTS = 3;
const NEW_QUOTES = 2;
/** So long the talk is of a race that somebody may not have seen yet. */
const SPOILING_DAYS = 7;

const NO_NEWS: News = { races: [], quotes: [] };

/** The best of a day of the year, once for all who ask. */
const bestOn = oncePer((results: Results) => {
  const days = new Map<string, readonly Outing[]>();
  return (date: Temporal.PlainDate): readonly Outing[] => {
    const { month, day } = date;
    // Two more than are shown, as so many may be from this year.
    return days.getOrInsertComputed(`${month}-${day}`, () =>
      highlightsOf(results, { month, day, year: null }, HIGHLIGHTS + 2),
    );
  };
});

const highlightsFor = ({ results }: World, day: string, { minimum }: Settings): Outing[] =>
  bestOn(results)(Temporal.PlainDate.from(day))
    .filter(({ date, points }) => date.slice(0, 4) < day.slice(0, 4) && (points ?? 0) >= minimum)
    .slice(0, HIGHLIGHTS);

/** Whether a quote may give away what somebody wants to see first. */
function isSpoiling({ article }: IndexedQuote, { learned, memory }: World, day: string, { upTo }: Telling): boolean {
  const written = notBefore(article);
  if (written !== null && written > Temporal.PlainDate.from(day).subtract({ days: SPOILING_DAYS }).toString())
    return true;
  const added = memory.guild?.articles.find(({ record }) => record.id === article.id)?.at;
  const read = learned.get(article.id) ?? added;
  return read !== undefined && Temporal.Duration.compare(upTo.since(read), { hours: 24 * SPOILING_DAYS }) < 0;
}

/**
 * What a subscriber is told on a day; null when that is nothing and nothing shall be said of it, or when nothing is set up. Pure: made
 * again for the same day it is the same as long as the world is.
 */
export function announcement(
  world: World,
  subscription: Subscription,
  { subscriber, day, teaser = null }: Asked,
): Announcement | null {
  const { settings, follows } = subscription;
  if (!settings) return null;
  const has = (part: Part): boolean => settings.content.includes(part);
  const telling = tellingOf(subscription, day, world.now);
  const isMember = settings.channelId === null;
  const news = has('news') ? newsOf(world, telling, follows, isMember && follows.length > 0) : NO_NEWS;
  const quotes = news.quotes.slice(0, NEW_QUOTES);
  const suits = (quote: IndexedQuote): boolean =>
    !quotes.includes(quote) && (settings.spoilers === 'shown' || !isSpoiling(quote, world, day, telling));
  const quote = has('quote') ? quoteOfTheDay(world.quotes, subscription, { subscriber, day }, suits) : null;
  const made: Announcement = {
    day,
    news: { ...news, quotes },
    highlights: has('day') ? highlightsFor(world, day, settings) : [],
    quote,
    teaser: has('trivia') ? teaser : null,
    quoteIds: [...quotes, ...(quote ? [quote] : [])].map(({ id }) => id),
  };
  return isEmpty(made) && settings.whenEmpty === 'silent' ? null : made;
}

/** Whether there is nothing to tell. */
export const isEmpty = ({ news, highlights, quote, teaser }: Announcement): boolean =>
  news.races.length + news.quotes.length + highlights.length === 0 && quote === null && teaser === null;
