/** The one that was meant, several of that very name, or those that may have been meant, likeliest first. */
export type Match<T> =
  | { readonly kind: 'exact'; readonly found: T }
  | { readonly kind: 'several'; readonly candidates: readonly T[] }
  | { readonly kind: 'near'; readonly candidates: readonly T[] };

/** Names that can be searched as people type them. */
export interface NameSearch<T> {
  /** Exact by id, full name in any word order, alias, or a surname that only one has. */
  readonly find: (text: string) => Match<T>;
  /** Those a text may be the beginning or a misspelling of, likeliest first; all of them for an empty text. */
  readonly suggest: (text: string) => readonly T[];
}
