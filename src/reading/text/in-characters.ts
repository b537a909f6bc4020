import type { ArticleRecord } from '../../articles/record.ts';
import type { Span } from './span.ts';

/** Half of a sign beyond the first 65,536: most articles have none. */
const SURROGATE = /[\ud800-\udbff]/;

/** Spans count characters (code points), so that any program can follow them; inside this room they count UTF-16 units. */
export function inCharacters(record: ArticleRecord, text: string): ArticleRecord {
  if (!SURROGATE.test(text)) return record;
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  const count = (at: number) => at - pairs.filter((pair) => pair < at).length;
  const counted = <Item extends Span>(item: Item): Item => ({
    ...item,
    start: count(item.start),
    end: count(item.end),
  });
  return {
    ...record,
    quotes: record.quotes.map(counted),
    claims: record.claims.map(counted),
    slips: record.slips.map(counted),
  };
}
