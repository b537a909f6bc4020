import type { Athlete } from '../athletics/athlete.ts';
import { fold } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import type { Results } from '../results/results.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';

/** As much of a typed name as a button has room for; enough to find it again. */
const TYPED_KEPT = 40;

/** The two athletes that names or ids mean, who may be one; `asked` asks the same of others. @throws Refusal that offers the candidates */
export function twoAthletes(
  results: Results,
  textA: string,
  textB: string,
  asked: (a: string, b: string) => Invocation,
): readonly [Athlete, Athlete] {
  const a = athleteOrRefuse(results, textA, (id) => asked(id, fold(textB).slice(0, TYPED_KEPT)));
  return [a, athleteOrRefuse(results, textB, (id) => asked(a.id, id))];
}
