import type { Results } from '../../results/results.ts';

/** A first of January often stands for a year alone. */
const VAGUE = '-01-01';
const WHOLE = 'yyyy-mm-dd'.length;

/** The day an athlete of the lists was born, where every row and what else is known agree on it. */
export function birthday({ listed: { store, athleteAt } }: Results, number: number): string | null {
  const { athleteEntrants, entrantBorn } = store.numbers;
  const printed = new Set(entrantBorn.slice(athleteEntrants[number], athleteEntrants[number + 1]));
  const { born } = athleteAt(number);
  if (born === null || born.length < WHOLE || born.endsWith(VAGUE) || printed.size !== 1) return null;
  return printed.has(Number(born.replaceAll('-', ''))) ? born : null;
}
