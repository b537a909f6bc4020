import { formatDate } from '../athletics/date.ts';
import { type ArticleRecord, notBefore } from './record.ts';

/** When an article appeared: "6 Aug 2024" or, where it doesn't say, "6 Aug 2024 or later" by the last race that it reports. */
export function articleDate(article: ArticleRecord): string {
  const earliest = notBefore(article);
  if (earliest === null) return 'date unknown';
  return article.published === null ? `${formatDate(earliest)} or later` : formatDate(earliest);
}
