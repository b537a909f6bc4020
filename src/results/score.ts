import type { Side } from '../lists/ahead.ts';

/** Wins of each, and the encounters that nobody is known to have won. */
export interface Score {
  readonly a: number;
  readonly b: number;
  readonly undecided: number;
}

/** Counts who was ahead how often. */
export const scoreOf = (encounters: readonly { readonly winner: Side | null }[]): Score => {
  const won = (side: Side | null): number => encounters.filter(({ winner }) => winner === side).length;
  return { a: won('a'), b: won('b'), undecided: won(null) };
};
