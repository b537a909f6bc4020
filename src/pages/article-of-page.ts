import type { ArticleRecord } from '../articles/record.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import type { WebPage } from './web-page.ts';

/** An article that was read: what is kept of it, and the text that its spans count in. */
export interface Article {
  readonly text: string;
  readonly record: ArticleRecord;
}

/** Reads the article of a page; what the page states of it goes before what its text seems to say. */
export function articleOfPage(read: ReadArticle, { url, text, ...facts }: WebPage): Article {
  // Even without an address: no text of a page may pass for its address line.
  return { text, record: read(`URL: ${url ?? 'unknown'}\n${text}`, facts) };
}
