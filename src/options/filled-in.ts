import type { Athlete } from '../athletics/athlete.ts';
import { findAthlete } from '../results/find-athlete.ts';
import type { Results } from '../results/results.ts';

/** The athlete whom another option names already; undefined where it is empty or names nobody for sure. */
export const filledIn = (results: Results, text: string | undefined): Athlete | undefined => {
  const match = text === undefined ? null : findAthlete(results, text);
  return match?.kind === 'exact' ? match.found : undefined;
};
