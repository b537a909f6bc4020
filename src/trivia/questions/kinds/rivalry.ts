import { formatDate } from '../../../athletics/date.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { membersOf } from '../../../lists/groups.ts';
import { headToHead } from '../../../lists/head-to-head.ts';
import { isOneListRace } from '../../../lists/is-one-list-race.ts';
import { rivalryOf } from '../../../results/rivalry.ts';
import { scoreOf } from '../../../results/score.ts';
import { withoutEnRoute } from '../../../results/without-en-route.ts';
import { contestWord } from '../../../wording/contest-word.ts';
import { aboutBests } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isKnownTo } from '../is-known-to.ts';
import { isSettled } from '../is-settled.ts';
import { meetingsApart } from '../meetings-apart.ts';
import { pick } from '../pick.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { eventWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** A rivalry is one of so many races at least, and one of those met most often is taken. */
const FEWEST = 8;
/** Of who leads by one, or 29 to 27, nobody has an idea; one who leads by more than twice as many has no rival. */
const LEAD = 2;
const CLEAR = 1.2;
const LOPSIDED = 2;
const MOST_MET = 4;

/** The numbers of those whom an athlete met most often in an event. */
function mostMet({ world: { results } }: Scope, { row, event }: Best): readonly number[] {
  const { store } = results.listed;
  const own = store.athleteOf[row] ?? 0;
  const { rows, aided } = rowsInEvent(store, own, event);
  const races = new Set(
    [...rows, ...aided].map((one) => store.raceOf[one] ?? 0).filter((race) => isOneListRace(store, race)),
  );
  const times = new Map<number, number>();
  for (const race of races)
    for (const other of membersOf(store.byRace, race)) {
      const athlete = store.athleteOf[other] ?? 0;
      if (athlete !== own) times.set(athlete, (times.get(athlete) ?? 0) + 1);
    }
  const often = [...times].filter(([, count]) => count >= FEWEST).sort(([m, a], [n, b]) => b - a || m - n);
  return often.slice(0, MOST_MET).map(([athlete]) => athlete);
}

/** Who was ahead more often when two met. */
export const rivalry: Kind = {
  name: 'rivalry',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const { store } = results.listed;
    const best = bestAt(results, row);
    const number = best ? pick(mostMet(scope, best), scope.random) : undefined;
    if (!best || number === undefined) return null;
    const rival = bestAt(results, rowsInEvent(store, number, best.event).rows[0] ?? row);
    if (!rival || !isSettled(scope, best) || !isSettled(scope, rival)) return null;
    const other = rival.athlete;
    if (isKnownTo(scope, best.athlete, best.year) && !isKnownTo(scope, other, rival.year)) return null;
    const own = store.athleteOf[row] ?? 0;
    const met = headToHead(store, own, number, best.event);
    const races = new Set(withoutEnRoute(store, headToHead(store, own, number)).map(({ race }) => race));
    // Times taken on the way to a longer distance are no races.
    if (met.some(({ race }) => !races.has(race))) return null;
    const score = scoreOf(met);
    // Articles may know of other races, and say otherwise.
    const known = rivalryOf(results, best.athlete, other).score;
    const [more, fewer] = [Math.max(score.a, score.b), Math.min(score.a, score.b)];
    if (score.undecided > 0 || more - fewer < LEAD || more < CLEAR * fewer || more > LOPSIDED * fewer) return null;
    // Those they may have had besides could turn it.
    if (more - fewer <= meetingsApart(store, best.event, own, number)) return null;
    if (Math.sign(known.a - known.b) !== Math.sign(score.a - score.b)) return null;
    const [leader, behind] = score.a > score.b ? [best.athlete, other] : [other, best.athlete];
    const about = aboutBests(results, best);
    const contests = `${contestWord([best.event])}s`;
    const which = `${eventWords(best.event)} (${contests} on the all-time lists to ${formatDate(best.until ?? '')})`;
    return {
      prompt: worded(scope.random, [
        `Who was ahead more often when these two met in the ${which}?`,
        `Who has the better record against the other in the ${which}?`,
      ]),
      right: leader.name,
      wrong: [behind.name],
      ...about,
      facts: [...about.facts.slice(0, 1), ...[leader.id, behind.id].sort()],
      about: { ...about.about, athletes: [best.athlete.id, other.id], meet: null, year: null },
      why: `${leader.name} leads ${behind.name} ${more}–${fewer} in the ${eventWords(best.event)}, in their ${contests} on the lists.`,
    };
  },
};
