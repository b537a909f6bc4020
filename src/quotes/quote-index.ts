import type { ArticleRecord, Quote } from '../articles/record.ts';

/** A quote in its article, with the ids of whom it comes from and whom it is about. */
export interface IndexedQuote extends Quote {
  /** `<article>-<start>`. */
  readonly id: string;
  readonly speakerId: string | null;
  readonly aboutIds: readonly string[];
  /** The race it is about, when the store knows that race. */
  readonly raceId: string | null;
  readonly article: ArticleRecord;
}

/** Every quote of every article, immutable. Lists are latest article first, then in the order of the text. */
export interface QuoteIndex {
  readonly all: readonly IndexedQuote[];
  readonly by: (athleteId: string) => readonly IndexedQuote[];
  readonly about: (athleteId: string) => readonly IndexedQuote[];
  /** Those that have the words, best first; misspellings and missing accents are forgiven. */
  readonly search: (words: string) => readonly IndexedQuote[];
  /** Everybody who is quoted, most quoted first. */
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly quotes: number }[];
}
