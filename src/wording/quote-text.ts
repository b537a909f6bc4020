import { notBefore } from '../articles/record.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Source } from '../results/race.ts';
import { sourceOf as sourceOfArticle } from '../results/source.ts';
import { cut } from './cut.ts';
import { dayOf } from './event-words.ts';
import { blockQuote, literal } from './markdown.ts';

/** The article of a quote, as a source to cite. */
export const sourceOf = ({ article }: Pick<IndexedQuote, 'article'>): Source => sourceOfArticle(article);

const saidOn = ({ article }: Pick<IndexedQuote, 'article'>): string => {
  if (article.published !== null) return dayOf(article.published);
  const earliest = notBefore(article);
  return earliest === null ? 'undated' : `undated, ${dayOf(earliest)} or later`;
};

/** The words as a block quote, at most `limit` characters of them, and below who said them, when, and the source's number. */
export function quoteText(
  quote: Pick<IndexedQuote, 'text' | 'speaker' | 'article'>,
  note: string,
  limit: number,
): string {
  const speaker = quote.speaker === null ? 'speaker unknown' : `**${literal(quote.speaker)}**`;
  return `${cut(blockQuote(quote.text), limit)}\n— ${speaker} · ${saidOn(quote)} ${note}`.trimEnd();
}
