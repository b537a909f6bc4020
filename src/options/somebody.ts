import type { Invocation } from '../invocation.ts';
import { findAthlete } from '../results/find-athlete.ts';
import type { Somebody } from '../results/outings.ts';
import type { World } from '../world.ts';
import { foundOrRefuse } from './found-or-refuse.ts';

/** Somebody whom lists or articles know by a name or an id. @throws Refusal that offers the candidates */
export function somebodyOrRefuse(
  { results }: Pick<World, 'results'>,
  text: string,
  again: (id: string) => Invocation,
): Somebody {
  const athlete = foundOrRefuse(findAthlete(results, text), { kind: 'athlete', text, again });
  return { athlete, number: results.listed.numberOf(athlete.id) ?? null };
}
