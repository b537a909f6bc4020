import type { Athlete } from '../athletics/athlete.ts';
import { rowsOfAthlete } from '../lists/athlete-rows.ts';
import { isOneListRace } from '../lists/is-one-list-race.ts';
import { meetingsOf } from './meetings.ts';
import type { Results } from './results.ts';
import { type Score, scoreOf } from './score.ts';

/** Somebody met often; `score.a` counts the wins of the athlete asked about. */
export interface Rival {
  readonly athlete: Athlete;
  readonly encounters: number;
  readonly score: Score;
}

/** How often an athlete met each other in races that only lists know, by number: some met a thousand. */
function metInLists({ listed: { store }, isTold }: Results, athlete: number): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  const { starts, members } = store.byRace;
  for (const row of rowsOfAthlete(store, athlete)) {
    const race = store.raceOf[row] ?? 0;
    if (isTold(race) || !isOneListRace(store, race)) continue;
    const last = starts[race + 1] ?? 0;
    for (let at = starts[race] ?? 0; at < last; at += 1) {
      const number = store.athleteOf[members[at] ?? 0] ?? 0;
      if (number !== athlete) met.set(number, (met.get(number) ?? 0) + 1);
    }
  }
  return met;
}

/** Everybody who is in races with an athlete that articles tell of. */
function metInArticles(results: Results, { id }: Athlete): Athlete[] {
  const others = results.toldOf(id).flatMap(({ performances }) => performances.map(({ athlete }) => athlete));
  return [...new Map(others.filter((other) => other.id !== id).map((other) => [other.id, other])).values()];
}

function rivalOf(results: Results, athlete: Athlete, other: Athlete): Rival {
  const { told, listed } = meetingsOf(results, athlete, other);
  return { athlete: other, encounters: told.length + listed.length, score: scoreOf([...told, ...listed]) };
}

/** The `limit` whom an athlete met most often, those first; of equally many the more famous on lists, then by name. */
export function rivalsOf(results: Results, athlete: Athlete, limit: number): readonly Rival[] {
  const { listed } = results;
  const number = listed.numberOf(athlete.id);
  const inLists = number === undefined ? new Map<number, number>() : metInLists(results, number);
  const toldOnes = metInArticles(results, athlete).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const toldIds = new Set(toldOnes.map(({ id }) => id));
  const others = [...inLists]
    .sort(([m, a], [n, b]) => b - a || m - n)
    .slice(0, limit + toldIds.size)
    .map(([other]) => listed.athleteAt(other))
    .filter(({ id }) => !toldIds.has(id));
  return [...toldOnes, ...others]
    .map((other) => rivalOf(results, athlete, other))
    .filter(({ encounters }) => encounters > 0)
    .sort((a, b) => b.encounters - a.encounters)
    .slice(0, limit);
}
