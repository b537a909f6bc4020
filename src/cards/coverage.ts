import type { ArticleRecord } from '../articles/record.ts';
import { dayOf } from './event-words.ts';

const spanOf = (first: string, last: string): string =>
  first === last ? `on ${dayOf(first)}` : `from ${dayOf(first)} to ${dayOf(last)}`;

/** What the record can know: how many articles it rests on, and the days of the races they tell of. */
export function coverage(articles: readonly ArticleRecord[]): string {
  const days = articles.flatMap(({ claims }) => claims.flatMap(({ date }) => date ?? [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const span = first && last ? `, with races ${spanOf(first, last)}` : '';
  return `${count}${span}. A race that none of them reports is not counted.`;
}
