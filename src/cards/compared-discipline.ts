import type { Mark } from '../athletics/mark.ts';
import type { Outing } from '../results/outing.ts';

/** One side of a comparison. */
export interface ComparedSide {
  readonly best: Outing;
  readonly average: Mark;
  readonly marks: number;
  readonly wins: number;
}

/** Two athletes in one discipline. */
export interface ComparedDiscipline {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** How many best marks of each the averages are of. */
  readonly averaged: number;
  /** Who has the better best mark and the better average. */
  readonly better: { readonly best: 'a' | 'b' | null; readonly average: 'a' | 'b' | null };
}

/** Whether the two were in any race of it together. */
export const hasMet = ({ a, b }: ComparedDiscipline): boolean => a.wins + b.wins > 0;
