import type { Mark } from '../athletics/mark.ts';

/** One race of two athletes. */
export interface PicturedEncounter {
  /** Short, such as "Paris". */
  readonly label: string;
  readonly year: number;
  /** Null when it isn't known who was ahead, or nobody was. */
  readonly winner: 'a' | 'b' | null;
  /** Null when it isn't known, or one didn't finish. */
  readonly margin: Mark | null;
}
