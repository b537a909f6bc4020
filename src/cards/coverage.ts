import type { ArticleRecord } from '../articles/record.ts';
import type { Event } from '../athletics/discipline.ts';
import type { Covered } from '../lists/covered.ts';
import { count } from '../wording/count.ts';
import { dayOf } from '../wording/event-words.ts';
import { gapText } from '../wording/gap-text.ts';

const spanOf = (first: string, last: string): string =>
  first === last ? `on ${dayOf(first)}` : `from ${dayOf(first)} to ${dayOf(last)}`;

/** What lists can't know, for whoever counts races in them. */
export const LISTS_HOLD =
  'hold good marks only, and not all of those: weaker ones are missing, and so is whoever did not finish';

/** "The lists, up to 1 Jul 2023, hold good marks only …"; without a day where none of them is complete. */
function listsHold({ until, others }: Covered): string {
  const all = `The lists${until === null ? '' : `, up to ${dayOf(until)},`} ${LISTS_HOLD}`;
  return others && until !== null ? `${all}; other lists add single results` : all;
}

/** "5 articles, with races from 23 Aug 2023 to 22 Aug 2024 and others without a date". */
function articlesTell(articles: readonly ArticleRecord[]): string {
  const claims = articles.flatMap((article) => article.claims);
  const days = claims.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const undated = claims.some(({ date, meet, background }) => date === null && meet !== null && !background);
  const others = undated ? ' and others without a date' : '';
  const span = first && last ? `, with races ${spanOf(first, last)}${others}` : '';
  return `${count(articles.length, 'article')}${span}`;
}

/**
 * What the record can know: how many articles it rests on, the days of the races they tell of, what lists cover (null without
 * lists), and which of some events they lack.
 */
export function coverage(
  articles: readonly ArticleRecord[],
  covered: Covered | null,
  events: readonly Event[] = [],
): string {
  const lists = covered === null ? [] : [listsHold(covered), ...gapText(events)];
  const read = articles.length > 0 || lists.length === 0 ? [articlesTell(articles)] : [];
  return [...read, ...lists, 'A race that none of them reports is not counted'].map((text) => `${text}.`).join(' ');
}
