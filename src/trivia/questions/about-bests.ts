import { formatDate } from '../../athletics/date.ts';
import { eventKey } from '../../athletics/discipline.ts';
import { formatMark } from '../../athletics/mark.ts';
import { sourcesOfRow } from '../../results/list-source.ts';
import type { Results } from '../../results/results.ts';
import { distinctSources } from '../../results/source.ts';
import type { Best } from './best-at.ts';
import type { Draft } from './draft.ts';

/** What every question about bests on the lists shares; the facts are those of all who are in it, in whatever order. */
export function aboutBests(
  { listed: { store } }: Results,
  first: Best,
  others: readonly Best[] = [],
): Pick<Draft, 'about' | 'sources' | 'facts'> {
  const all = [first, ...others];
  const alone = others.length === 0;
  return {
    facts: [eventKey(first.event), ...all.map(({ athlete }) => athlete.id).sort()],
    sources: distinctSources(all.flatMap(({ row }) => sourcesOfRow(store, row))),
    about: {
      athletes: all.map(({ athlete }) => athlete.id),
      discipline: first.event.discipline,
      meet: alone ? first.meet : null,
      year: alone ? first.year : null,
      nations: [...new Set(all.flatMap(({ nation }) => nation ?? []))],
    },
  };
}

/** "Usain Bolt 9.58 (Berlin, 16 Aug 2009)". */
export const bestWords = ({ athlete, mark, city, date }: Best): string =>
  `${athlete.name} ${formatMark(mark)} (${city}, ${formatDate(date)})`;
