import { createHash } from 'node:crypto';
import { oncePer } from '../once-per.ts';
import type { IndexedQuote, QuoteIndex } from '../quotes/quote-index.ts';
import type { Subscription } from './subscription.ts';

/** So many days go by before a quote comes again. */
const PAUSE_DAYS = 60;

/** In characters: shorter ones say little, longer ones are no line for a morning. */
const SHORTEST = 25;
const LONGEST = 320;

const quotable = oncePer(({ all }: QuoteIndex): readonly IndexedQuote[] =>
  all.filter(({ speaker, text }) => speaker !== null && text.length >= SHORTEST && text.length <= LONGEST),
);

/** A number of 48 bits that is always the same for a text. */
const drawFor = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6);

const usedLately = ({ ledger }: Subscription, day: string): Set<string> => {
  const from = Temporal.PlainDate.from(day).subtract({ days: PAUSE_DAYS }).toString();
  return new Set(ledger.filter((entry) => entry.day >= from && entry.day !== day).flatMap(({ quoteIds }) => quoteIds));
};

/**
 * The quote of a subscriber’s day, which none of the last 60 days had: always the same one for the same day, whoever asks and how often.
 * Null when every quote was used, or none `suits`.
 */
export function quoteOfTheDay(
  quotes: QuoteIndex,
  subscription: Subscription,
  { subscriber, day }: { readonly subscriber: string; readonly day: string },
  suits: (quote: IndexedQuote) => boolean,
): IndexedQuote | null {
  const all = quotable(quotes);
  if (all.length === 0) return null;
  const used = usedLately(subscription, day);
  const first = drawFor(`${subscriber} ${day}`) % all.length;
  const isFree = (quote: IndexedQuote): boolean => !used.has(quote.id) && suits(quote);
  return all.slice(first).find(isFree) ?? all.slice(0, first).find(isFree) ?? null;
}
