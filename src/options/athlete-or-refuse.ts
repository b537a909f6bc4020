import type { Athlete } from '../athletics/athlete.ts';
import type { Match } from '../athletics/match.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import type { Invocation } from '../invocation.ts';
import { eventsOf } from '../results/career.ts';
import { findAthlete } from '../results/find-athlete.ts';
import type { Results } from '../results/results.ts';
import { foundOrRefuse } from './found-or-refuse.ts';
import { meantBy } from './meant-by.ts';

/** Of namesakes those who have an event, where anybody has. */
function havingEvent(results: Results, match: Match<Athlete>, text: string, event: EventQuery): Match<Athlete> {
  if (match.kind === 'exact') return match;
  const meant = meantBy(match, text).filter((one) => eventsOf(results, one).some((own) => isEvent(event, own)));
  const [found, another] = meant;
  if (!found) return match;
  return another ? { kind: 'several', candidates: meant } : { kind: 'exact', found };
}

/** The athlete whom a name or an id means, of namesakes one of the event asked about; `again` asks the same of a candidate. @throws Refusal that offers the candidates */
export function athleteOrRefuse(
  results: Results,
  text: string,
  again: (id: string) => Invocation,
  event?: EventQuery,
): Athlete {
  const match = findAthlete(results, text);
  const meant = event ? havingEvent(results, match, text, event) : match;
  return foundOrRefuse(meant, { kind: 'athlete', text, again });
}
