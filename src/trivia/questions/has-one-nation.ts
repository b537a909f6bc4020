import type { Athlete } from '../../athletics/athlete.ts';
import type { Scope } from './scope.ts';

/** Whether an athlete of the lists is listed for one nation alone: of another fans may have the other in mind, and bests may not count for both. */
export function hasOneNation({ world: { results } }: Scope, { id }: Athlete): boolean {
  const { store: lists } = results.listed;
  const number = results.listed.numberOf(id);
  const { athleteEntrants, entrantNation } = lists.numbers;
  return (
    number === undefined ||
    new Set(entrantNation.slice(athleteEntrants[number], athleteEntrants[number + 1])).size === 1
  );
}
