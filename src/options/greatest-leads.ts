import { greatestMeets } from '../athletics/medal-meets.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Lead } from '../invocation.ts';
import { findRaces } from '../results/find-race.ts';
import type { Results } from '../results/results.ts';
import { meetName } from '../wording/event-words.ts';
import type { RaceQuestion } from './race-question.ts';

/** So many have room beside what else a list leads to. */
const OFFERED = 2;

/** From all that a city had to its Olympic Games and World Championships, the latest first, where they have what was asked for. */
export function greatestLeads(results: Results, { query, turns }: RaceQuestion): Lead[] {
  const [nearest = []] = turns;
  if (new Set(nearest.map(({ id }) => meetId(id))).size < 2) return [];
  const { event } = query;
  return nearest
    .filter((edition) => greatestMeets.includes(meetId(edition.id)))
    .filter((edition) => findRaces(results, { ...query, meets: [edition] }).length > 0)
    .toSorted((a, b) => b.year - a.year)
    .slice(0, OFFERED)
    .map((edition) => ({
      label: meetName(edition),
      invocation: { command: 'result', options: { meet: edition.id, ...(event && { event: event.key }) } },
    }));
}
