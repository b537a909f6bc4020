/** What a list says of itself: that in some events it has the best marks of all time up to a day. */
export interface Completeness {
  /** What the list is cited as. */
  readonly source: string;
  /** An ISO date. */
  readonly to: string;
  /** Their numbers, in order. */
  readonly events: readonly number[];
}
