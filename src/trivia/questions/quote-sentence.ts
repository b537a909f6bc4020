import { notBefore } from '../../articles/record.ts';
import { formatDate } from '../../athletics/date.ts';
import type { IndexedQuote } from '../../quotes/quote-index.ts';
import { sourceOf } from '../../results/source.ts';
import { saidWords } from './said-words.ts';

/** "Josh Kerr said of Jakob Ingebrigtsen: “…” (The SportsRush, 7 Aug 2024)". */
export function quoteSentence(quote: IndexedQuote, speaker: string, of: string | null): string {
  const { article } = quote;
  const day = article.published ?? notBefore(article);
  const dated = [
    sourceOf(article).short,
    ...(day === null ? [] : [formatDate(day) + (article.published ? '' : ' or later')]),
  ];
  return `${speaker} said${of === null ? '' : ` of ${of}`}: ${saidWords(quote.text)} (${dated.join(', ')}).`;
}
