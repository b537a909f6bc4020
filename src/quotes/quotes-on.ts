import type { IndexedQuote, QuoteIndex } from './quote-index.ts';

/** Quotes of articles published on a day; `ending` is "08-06" for that day of every year, or "2024-08-06". At most one of an article. */
export function quotesOn({ all }: QuoteIndex, ending: string, limit: number): IndexedQuote[] {
  const quotes = all.filter(({ article, speakerId }) => speakerId !== null && article.published?.endsWith(ending));
  return [...new Map(quotes.toReversed().map((quote) => [quote.article.id, quote])).values()].reverse().slice(0, limit);
}
