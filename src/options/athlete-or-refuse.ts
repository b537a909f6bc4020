import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation } from '../invocation.ts';
import { findAthlete } from '../results/find-athlete.ts';
import type { Results } from '../results/results.ts';
import { foundOrRefuse } from './found-or-refuse.ts';

/** The athlete whom a name or an id means; `again` asks the same of a candidate. @throws Refusal that offers the candidates */
export const athleteOrRefuse = (results: Results, text: string, again: (id: string) => Invocation): Athlete =>
  foundOrRefuse(findAthlete(results, text), { kind: 'athlete', text, again });
