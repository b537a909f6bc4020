import { shortCitation } from '../articles/citation.ts';
import type { ArticleRecord } from '../articles/record.ts';
import type { Source } from './race.ts';

/** An article as the source of what it says. */
export const sourceOf = (article: ArticleRecord): Source => ({
  kind: 'article',
  id: article.id,
  short: shortCitation(article),
  url: article.url,
});

/** Sources without repetition, in their order. */
export const distinctSources = (sources: Iterable<Source>): Source[] => [
  ...new Map([...sources].map((source) => [source.id, source])).values(),
];
