import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';

/** Who is told of alone: in a race since it was named, or in the sentence before one that opens with a description. */
export interface Alone {
  readonly inRace?: Person | undefined;
  readonly before?: Person | undefined;
}

/** Words that speak of somebody without the name: "the Norwegian", "the 23-year-old", "the Olympic champion", "she". */
export interface Description extends Span {
  readonly form: 'description' | 'pronoun';
  readonly words: string;
  /** Who can be meant, given those in focus (the likeliest first), everybody the article names, and whoever is told of alone. */
  readonly meaning: (focus: readonly Person[], people: readonly Person[], alone?: Alone) => Person | undefined;
  /** "the 23-year-old" and "the Olympic champion" mean one person while they are spoken of; "the American" needn't. */
  readonly epithet: string | null;
  /** "the champion" competes, "the coach" holds an office. */
  readonly of: 'athlete' | 'official' | 'anybody';
}

/** A description by what it means, wherever it stands. */
export type Meaning = Omit<Description, 'start' | 'end' | 'words'>;

/** The epithet of whoever won last, however many were named since. */
export const WINNER = 'winner';

/** The epithets of whoever came second and third to them. */
export const [RUNNER_UP, THIRD] = ['runner-up', 'third'];
