import type { Athlete } from '../athletics/athlete.ts';
import { rowsOfAthlete } from '../lists/athlete-rows.ts';
import { isOneListRace, winnerOf } from '../lists/head-to-head.ts';
import type { Results } from './results.ts';
import { rivalryOf, type Score } from './rivalry.ts';

/** Somebody met often; `score.a` counts the wins of the athlete asked about. */
export interface Rival {
  readonly athlete: Athlete;
  readonly encounters: number;
  readonly score: Score;
}

interface Tally {
  a: number;
  b: number;
  undecided: number;
}

const encountersOf = ({ a, b, undecided }: Tally): number => a + b + undecided;

/** Whom an athlete met in races that only lists know, and how it ended, by number: counted in columns, as some met a thousand others. */
function metInLists({ listed: { store }, isTold }: Results, athlete: number): ReadonlyMap<number, Tally> {
  const met = new Map<number, Tally>();
  const { starts, members } = store.byRace;
  for (const row of rowsOfAthlete(store, athlete)) {
    const race = store.raceOf[row] ?? 0;
    if (isTold(race) || !isOneListRace(store, race)) continue;
    const last = starts[race + 1] ?? 0;
    for (let at = starts[race] ?? 0; at < last; at += 1) {
      const other = members[at] ?? 0;
      const number = store.athleteOf[other] ?? 0;
      if (number === athlete) continue;
      const tally = met.get(number) ?? { a: 0, b: 0, undecided: 0 };
      tally[winnerOf(store, race, row, other) ?? 'undecided'] += 1;
      met.set(number, tally);
    }
  }
  return met;
}

/** Everybody who is in races with an athlete that articles tell of. */
function metInArticles(results: Results, { id }: Athlete): readonly Athlete[] {
  const others = results.toldOf(id).flatMap(({ performances }) => performances.map(({ athlete }) => athlete));
  return [...new Map(others.filter((other) => other.id !== id).map((other) => [other.id, other])).values()];
}

/** The `limit` whom an athlete met most often, those first; of equally many the more famous on lists, then by name. */
export function rivalsOf(results: Results, athlete: Athlete, limit: number): readonly Rival[] {
  const { listed } = results;
  const number = listed.numberOf(athlete.id);
  const inLists = number === undefined ? new Map<number, Tally>() : metInLists(results, number);
  const toldOnes = metInArticles(results, athlete);
  const toldIds = new Set(toldOnes.map(({ id }) => id));
  const told = toldOnes.map((other): Rival => {
    const { encounters, score } = rivalryOf(results, athlete, other);
    return { athlete: other, encounters: encounters.length, score };
  });
  const others = [...inLists]
    .sort(([m, a], [n, b]) => encountersOf(b) - encountersOf(a) || m - n)
    .slice(0, limit + toldIds.size)
    .map(([other, score]): Rival => ({ athlete: listed.athleteAt(other), encounters: encountersOf(score), score }))
    .filter((rival) => !toldIds.has(rival.athlete.id));
  const byName = (a: Rival, b: Rival): number => a.athlete.name.localeCompare(b.athlete.name, 'en');
  return [...told.sort(byName), ...others]
    .filter(({ encounters }) => encounters > 0)
    .sort((a, b) => b.encounters - a.encounters)
    .slice(0, limit);
}
