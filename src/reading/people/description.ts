import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';

/** Words that speak of somebody without the name: "the Norwegian", "the 23-year-old", "the Olympic champion", "she". */
export interface Description extends Span {
  readonly form: 'description' | 'pronoun';
  readonly words: string;
  /** Who can be meant, given those in focus (the likeliest first), everybody the article names, and whoever alone a race was told of since it was named. */
  readonly meaning: (focus: readonly Person[], people: readonly Person[], alone?: Person) => Person | undefined;
  /** "the 23-year-old" and "the Olympic champion" mean one person while they are spoken of; "the American" needn't. */
  readonly epithet: string | null;
  /** "the champion" competes, "the coach" holds an office. */
  readonly of: 'athlete' | 'official' | 'anybody';
}

/** A description by what it means, wherever it stands. */
export type Meaning = Omit<Description, 'start' | 'end' | 'words'>;

/** The epithet of whoever won last, however many were named since. */
export const WINNER = 'winner';
