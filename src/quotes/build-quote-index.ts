import MiniSearch, { type SearchResult } from 'minisearch';
import { type ArticleRecord, notBefore, type Quote } from '../articles/record.ts';
import { fold, slug, words } from '../athletics/name.ts';
import type { Race } from '../results/race.ts';
import type { Results } from '../results/results.ts';
import type { IndexedQuote, QuoteIndex } from './quote-index.ts';

/**
 * The id of whoever a name in an article stands for: the athlete's, or one made of the name. Nothing but the name says that a coach is
 * the athlete of that name whom only lists have, so that they stay two.
 */
function identify({ athletes, athlete }: Results): (name: string) => string {
  const ids = new Map(athletes.flatMap(({ id, aliases }) => aliases.map((alias) => [fold(alias), id] as const)));
  for (const { id, name } of athletes) ids.set(fold(name), id);
  return (name) => ids.get(fold(name)) ?? (athlete(slug(name)) ? `${slug(name)}-in-articles` : slug(name));
}

/** The only race that fits what a quote is about: the same discipline and meet, best with somebody in it who speaks or is spoken of. */
function raceOf({ told }: Results, { meet, discipline }: Quote['about'], people: readonly string[]): Race | undefined {
  if (!meet?.id || !discipline) return undefined;
  const edition = `${meet.id}-${meet.year}`;
  const all = told.filter((race) => race.edition.id === edition && race.event.discipline === discipline);
  const withPeople = all.filter((race) => race.performances.some(({ athlete }) => people.includes(athlete.id)));
  const likely = withPeople.length > 0 ? withPeople : all;
  const finals = likely.filter(({ round }) => round === 'final');
  const [only, another] = finals.length > 0 ? finals : likely;
  return another ? undefined : only;
}

const latestFirst = (a: ArticleRecord, b: ArticleRecord): number =>
  (notBefore(b) ?? '').localeCompare(notBefore(a) ?? '') || a.id.localeCompare(b.id);

function indexQuotes(articles: readonly ArticleRecord[], results: Results): IndexedQuote[] {
  const idOf = identify(results);
  return articles.toSorted(latestFirst).flatMap((article) =>
    article.quotes
      .toSorted((a, b) => a.start - b.start)
      .map((quote) => {
        const speakerId = quote.speaker === null ? null : idOf(quote.speaker);
        const aboutIds = [...new Set(quote.about.athletes.map(idOf))];
        const people = speakerId === null ? aboutIds : [speakerId, ...aboutIds];
        const raceId = raceOf(results, quote.about, people)?.id ?? null;
        // Where a line of the article ended is no part of the words.
        const text = quote.text.replace(/\s+/gu, ' ');
        return { ...quote, text, id: `${article.id}-${quote.start}`, speakerId, aboutIds, raceId, article };
      }),
  );
}

function countSpeakers(all: readonly IndexedQuote[]): QuoteIndex['speakers'] {
  const bySpeaker = Map.groupBy(
    all.filter(({ speakerId }) => speakerId !== null),
    ({ speakerId }) => speakerId,
  );
  return [...bySpeaker.values()]
    .flatMap((said) => {
      const { speaker, speakerId } = said[0] ?? {};
      return speaker && speakerId ? [{ id: speakerId, name: speaker, quotes: said.length }] : [];
    })
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'en'));
}

const EXACT = { prefix: (term: string) => term.length > 2, weights: { fuzzy: 0.3, prefix: 0.6 } };
const FORGIVING = { ...EXACT, fuzzy: 0.2 };

/**
 * Quotes that have every word, or at least half of them when none has all; words as they are typed go before misspelt ones. Those with the
 * very phrase come first.
 */
function buildSearch(all: readonly IndexedQuote[]): QuoteIndex['search'] {
  const index = new MiniSearch({ fields: ['text'], tokenize: words, processTerm: (term) => term });
  index.addAll(all.map(({ text }, id) => ({ id, text })));
  const phrases = all.map(({ text }) => ` ${fold(text)} `);
  return (text) => {
    const asked = words(text);
    const whole = (options: typeof EXACT) => index.search(text, { ...options, combineWith: 'AND' });
    const half = (options: typeof EXACT) =>
      index.search(text, options).filter(({ queryTerms }) => queryTerms.length * 2 >= asked.length);
    const readings = [() => whole(EXACT), () => whole(FORGIVING), () => half(EXACT), () => half(FORGIVING)];
    const hits = readings.reduce<SearchResult[]>((found, read) => (found.length > 0 ? found : read()), []);
    const hasPhrase = (id: number): number => (phrases[id]?.includes(` ${asked.join(' ')} `) ? 1 : 0);
    return hits
      .toSorted((a, b) => hasPhrase(b.id) - hasPhrase(a.id) || b.score - a.score)
      .flatMap(({ id }) => all[id] ?? []);
  };
}

/** Every quote of the articles, findable by its words, by who spoke and by whom it is about. */
export function buildQuoteIndex(articles: readonly ArticleRecord[], results: Results): QuoteIndex {
  const all = indexQuotes(articles, results);
  const bySpeaker = Map.groupBy(all, ({ speakerId }) => speakerId);
  const spokenOf = all.flatMap((quote) => quote.aboutIds.map((id) => ({ id, quote })));
  const byAbout = Map.groupBy(spokenOf, ({ id }) => id);
  return {
    all,
    by: (id) => bySpeaker.get(id) ?? [],
    about: (id) => (byAbout.get(id) ?? []).map(({ quote }) => quote),
    search: buildSearch(all),
    speakers: countSpeakers(all),
  };
}
