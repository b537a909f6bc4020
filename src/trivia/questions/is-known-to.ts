import type { Athlete } from '../../athletics/athlete.ts';
import { harder, renownOf } from './renown.ts';
import type { Scope } from './scope.ts';

/**
 * Whether those who get questions of a difficulty have heard of an athlete, for what happened in a year. The others of an easy question may be a
 * little less famous.
 */
export function isKnownTo({ world, difficulty }: Scope, { id }: Athlete, year: number): boolean {
  const number = world.results.listed.numberOf(id);
  const renown = number === undefined ? null : renownOf(world.results.listed.store, number, year);
  const hardest = harder(difficulty, 'medium');
  return renown !== null && harder(renown, hardest) === hardest;
}
