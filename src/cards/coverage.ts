import type { ArticleRecord } from '../articles/record.ts';
import { dayOf } from './event-words.ts';

const spanOf = (first: string, last: string): string =>
  first === last ? `on ${dayOf(first)}` : `from ${dayOf(first)} to ${dayOf(last)}`;

/** What lists can't know, for whoever counts races in them. */
export const listsHold = (until: string): string =>
  `The lists, up to ${dayOf(until)}, hold good marks only, and not all of those: slower races are missing, and so is whoever did not finish`;

/**
 * What the record can know: how many articles it rests on, the days of the races they tell of, and up to when lists go (null without
 * lists).
 */
export function coverage(articles: readonly ArticleRecord[], listsUntil: string | null): string {
  const claims = articles.flatMap((article) => article.claims);
  const days = claims.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const undated = claims.some(({ date, meet, background }) => date === null && meet !== null && !background);
  const others = undated ? ' and others without a date' : '';
  const span = first && last ? `, with races ${spanOf(first, last)}${others}` : '';
  const lists = listsUntil === null ? '' : ` ${listsHold(listsUntil)}.`;
  return `${count}${span}.${lists} A race that none of them reports is not counted.`;
}
