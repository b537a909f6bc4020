import { eventKey } from '../athletics/discipline.ts';
import { isLegalWind } from '../athletics/legal-wind.ts';
import { byMark } from '../athletics/mark.ts';
import type { Outing } from './outing.ts';
import { byDate } from './outings.ts';

const counts = ({ mark, status, wind }: Outing): boolean =>
  mark !== null && status === null && (wind === null || isLegalWind(wind));

/** Outings with a mark that counts, the best first; of equal marks the earlier. One with too much wind counts for nothing. */
export const byBest = (outings: readonly Outing[]): Outing[] =>
  outings.filter(counts).sort((a, b) => (a.mark && b.mark ? byMark(a.mark, b.mark) : 0) || byDate(a, b));

/** The best mark that counts of each event, the one worth most points first; of equally many the event that has most outings. */
export function bestOfEach(outings: readonly Outing[]): Outing[] {
  const byEvent = [...Map.groupBy(outings, ({ event }) => eventKey(event)).values()].sort(
    (a, b) => b.length - a.length,
  );
  return byEvent.flatMap((own) => byBest(own).slice(0, 1)).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
}
