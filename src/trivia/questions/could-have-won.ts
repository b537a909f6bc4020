import type { Athlete } from '../../athletics/athlete.ts';
import { isSparse } from '../../lists/gaps.ts';
import type { Results } from '../../results/results.ts';
import type { Final } from './final-at.ts';
import { firstsAround } from './firsts-around.ts';
import { isOpenTo } from './open-to.ts';
import { isChampionship } from './prestige.ts';
import { seasonLeaders } from './season-leaders.ts';

/**
 * Those in a final without the winner, and away from championships the best of that season; nobody who was first in another race there at the time.
 * Of a championship the best of the season may have won in the minds of fans, before a disqualification that lists don't tell; only where lists lack
 * most of a final they are needed.
 */
export function couldHaveWon(results: Results, final: Final): readonly Athlete[] {
  const { race, winner, year } = final;
  const others = [
    ...race.performances.map(({ athlete }) => athlete),
    ...(isChampionship(race.edition) && !isSparse(race.event.discipline)
      ? []
      : seasonLeaders(results.listed, race.event, year)),
  ];
  const firsts = firstsAround(results, final);
  const byId = new Map(others.map((athlete) => [athlete.id, athlete]));
  return [...byId.values()].filter(
    ({ id, nation }) => id !== winner.athlete.id && !firsts.has(id) && isOpenTo(results, race.edition, nation),
  );
}
