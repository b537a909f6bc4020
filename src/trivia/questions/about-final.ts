import { eventKey } from '../../athletics/discipline.ts';
import type { Performance } from '../../results/race.ts';
import { distinctSources } from '../../results/source.ts';
import type { Draft } from './draft.ts';
import type { Final } from './final-at.ts';

/** What every question about a final shares: what it is about, what it rests on, and the facts that make it this one. */
export function aboutFinal(
  { race, date, year, winner, isNamed }: Final,
  others: readonly Performance[] = [],
): Pick<Draft, 'about' | 'sources' | 'facts'> {
  const named = [winner, ...others];
  return {
    facts: [eventKey(race.event), date, ...named.map(({ athlete }) => athlete.id)],
    sources: distinctSources(named.flatMap(({ sources }) => sources)),
    about: {
      athletes: named.map(({ athlete }) => athlete.id),
      discipline: race.event.discipline,
      meet: isNamed ? race.edition.id : null,
      year,
      nations: named.flatMap(({ nation, athlete }) => nation ?? athlete.nation ?? []),
    },
  };
}
