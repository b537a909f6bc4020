import { type ArticleRecord, notBefore } from '../articles/record.ts';
import { dayOf } from './event-words.ts';

const spanOf = (first: string, last: string): string =>
  first === last ? `of ${dayOf(first)}` : `from ${dayOf(first)} to ${dayOf(last)}`;

/** What the record can know: how many articles it rests on, and from when to when. */
export function coverage(articles: readonly ArticleRecord[]): string {
  const days = articles.flatMap((article) => notBefore(article) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const span = first && last ? `, ${spanOf(first, last)}` : '';
  return `${count}${span}. A race that none of them reports is not counted.`;
}
