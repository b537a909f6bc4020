import type { Meet } from '../../athletics/meets-file.ts';
import { oncePer } from '../../once-per.ts';
import type { Race } from '../../results/race.ts';
import type { Results } from '../../results/results.ts';
import { finalsAtEdition, raceOfFinal } from './finals.ts';
import { meetOf } from './prestige.ts';

/** Championships of a nation that are held in the same city as a rule. */
const TRIALS = 'us-olympic-trials';

/** The ids of meets that not every nation may enter, or that some stayed away from: those that move are championships and games. */
const closed = oncePer(
  (meets: readonly Meet[]): ReadonlySet<string> =>
    new Set([TRIALS, ...meets.filter(({ city }) => city === null).map(({ id }) => id)]),
);

const nationsAt = oncePer((_: Results) => new Map<string, ReadonlySet<string>>());

/** The nations that are in the finals of a meet. */
function nationsOf(results: Results, edition: string): ReadonlySet<string> {
  const known = nationsAt(results).get(edition);
  if (known) return known;
  const races = finalsAtEdition(results, edition).flatMap((number) => raceOfFinal(results, number) ?? []);
  const nations = new Set(races.flatMap(({ performances }) => performances.flatMap(({ nation }) => nation ?? [])));
  nationsAt(results).set(edition, nations);
  return nations;
}

/** Whether a nation's athletes may enter a meet, as far as its finals tell: nobody takes a Kenyan for a European champion. */
export const isOpenTo = (results: Results, { id }: Race['edition'], nation: string | null): boolean =>
  !closed(results.listed.store.meets).has(meetOf({ id })) || (nation !== null && nationsOf(results, id).has(nation));
