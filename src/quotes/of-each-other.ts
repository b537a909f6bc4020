import type { IndexedQuote, QuoteIndex } from './quote-index.ts';

/** What each of two athletes said of the other, the first one's words first. */
export const quotesOfEachOther = ({ by }: QuoteIndex, a: string, b: string): IndexedQuote[] => [
  ...by(a).filter(({ aboutIds }) => aboutIds.includes(b)),
  ...by(b).filter(({ aboutIds }) => aboutIds.includes(a)),
];
