import type { Athlete } from '../athletics/athlete.ts';
import { rowsOfAthlete } from '../lists/athlete-rows.ts';
import { membersOf } from '../lists/groups.ts';
import { isOneListRace } from '../lists/is-one-list-race.ts';
import { listRounds } from '../lists/list-round.ts';
import { meetingsOf } from './meetings.ts';
import type { Results } from './results.ts';
import { type Score, scoreOf } from './score.ts';

/** Somebody met in earnest; `score.a` counts the wins of the athlete asked about. */
export interface Rival {
  readonly athlete: Athlete;
  readonly encounters: number;
  readonly score: Score;
}

/** How two met: how often at all and, in finals, how often each was ahead and how often both were among the first three. */
interface Standing {
  readonly met: number;
  readonly won: number;
  readonly lost: number;
  readonly podiums: number;
}

const STRANGERS: Standing = { met: 0, won: 0, lost: 0, podiums: 0 };
const PODIUM = 3;

/** As many podiums beside somebody who never won tell that it was no contest. */
const NO_CONTEST = 3;

/** How much of a rival somebody is: by podiums shared, defeats, and defeats that were answered. */
const earnest = ({ won, lost, podiums }: Standing): number =>
  lost === 0 ? Math.min(podiums, NO_CONTEST) : podiums + lost + Math.min(won, lost);

/** One more race of two; a place is 0 or null where it isn’t known. */
function after(standing: Standing, isFinal: boolean, own: number | null, others: number | null): Standing {
  const { met, won, lost, podiums } = standing;
  if (!isFinal || !own || !others) return { ...standing, met: met + 1 };
  return {
    met: met + 1,
    won: won + Number(own < others),
    lost: lost + Number(own > others),
    podiums: podiums + Number(Math.max(own, others) <= PODIUM),
  };
}

/** How an athlete stands with each other in races that only lists know, by number. */
function metInLists({ listed: { store }, isTold }: Results, athlete: number): Map<number, Standing> {
  const met = new Map<number, Standing>();
  const { place, round } = store.numbers;
  for (const row of rowsOfAthlete(store, athlete)) {
    const race = store.raceOf[row] ?? 0;
    if (isTold(race) || !isOneListRace(store, race)) continue;
    const isFinal = listRounds[round[race] ?? 0] === 'final';
    for (const other of membersOf(store.byRace, race)) {
      const number = store.athleteOf[other] ?? 0;
      if (number === athlete) continue;
      met.set(number, after(met.get(number) ?? STRANGERS, isFinal, place[row] ?? 0, place[other] ?? 0));
    }
  }
  return met;
}

/** Everybody who is in races with an athlete that articles tell of. */
function metInArticles(results: Results, { id }: Athlete): readonly Athlete[] {
  const others = results.toldOf(id).flatMap(({ performances }) => performances.map(({ athlete }) => athlete));
  const known = new Map(others.filter((other) => other.id !== id).map((other) => [other.id, other]));
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function rivalOf(results: Results, athlete: Athlete, other: Athlete): Rival {
  const { told, listed } = meetingsOf(results, athlete, other);
  return { athlete: other, encounters: told.length + listed.length, score: scoreOf([...told, ...listed]) };
}

/** What articles add to how two stand. */
const withTold = (results: Results, athlete: Athlete, other: Athlete, inLists: Standing): Standing =>
  meetingsOf(results, athlete, other).told.reduce(
    (standing, { race, a, b }) => after(standing, race.round === 'final', a.place, b.place),
    inLists,
  );

/** Up to `limit` of those whom an athlete met, in earnest first and then most often; of equals the more famous on lists. */
export function rivalsOf(results: Results, athlete: Athlete, limit: number): readonly Rival[] {
  const { listed } = results;
  const number = listed.numberOf(athlete.id);
  const inLists = number === undefined ? new Map<number, Standing>() : metInLists(results, number);
  const told = metInArticles(results, athlete).map((other) => {
    const known = listed.numberOf(other.id) ?? -1;
    const standing = inLists.get(known) ?? STRANGERS;
    inLists.delete(known);
    return { of: () => other, standing: withTold(results, athlete, other, standing) };
  });
  const others = [...inLists]
    .sort(([m], [n]) => m - n)
    .map(([other, standing]) => ({ of: () => listed.athleteAt(other), standing }));
  return [...told, ...others]
    .sort((a, b) => earnest(b.standing) - earnest(a.standing) || b.standing.met - a.standing.met)
    .values()
    .map(({ of }) => rivalOf(results, athlete, of()))
    .filter(({ encounters }) => encounters > 0)
    .take(limit)
    .toArray();
}
