import type { ArticleRecord } from '../articles/record.ts';
import type { PlainText } from './text/plain-text.ts';
import type { Span } from './text/span.ts';

/** A record of a plain text as one of the text that was printed: its places are those of that text, and its quotations verbatim. */
export function asPrinted(record: ArticleRecord, plain: PlainText, printed: string): ArticleRecord {
  if (plain.text === printed) return record;
  const placed = <Item extends Span>(item: Item): Item => ({ ...item, ...plain.printed(item) });
  const words = ({ start, end }: Span): string => printed.slice(start, end);
  return {
    ...record,
    quotes: record.quotes.map(placed).map((quote) => ({ ...quote, text: words(quote) })),
    claims: record.claims.map(placed),
    slips: record.slips.map(placed).map((slip) => ({ ...slip, printed: words(slip) })),
  };
}
