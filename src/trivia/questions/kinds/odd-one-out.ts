import { formatMark } from '../../../athletics/mark.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { membersOf } from '../../../lists/groups.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { barrierAhead, isBeaten } from '../barrier.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { hasDouble } from '../has-double.ts';
import { isComparable } from '../is-comparable.ts';
import { isKnownTo } from '../is-known-to.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { beatenWords, terms } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** So many of those just ahead are drawn from. */
const AHEAD = 40;

/** Whether an athlete never beat a barrier, not even with too much wind. */
function neverBeat({ world: { results } }: Scope, { row, event }: Best, barrier: Best['mark']): boolean {
  const { store } = results.listed;
  const { aided } = rowsInEvent(store, store.athleteOf[row] ?? 0, event);
  return aided.every((own) => !isBeaten(barrier, store.numbers.mark[own] ?? 0));
}

/** Who of four has not beaten a round mark that the others have. */
export const oddOneOut: Kind = {
  name: 'odd-one-out',
  toldBy: 'athlete',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const { store } = results.listed;
    const odd = bestAt(results, row);
    if (!odd || !isComparable(scope, odd)) return null;
    const barrier = barrierAhead(odd.mark);
    const isKnown = isKnownTo(scope, odd.athlete, odd.year);
    const all = membersOf(store.bests, odd.number * 2);
    const ahead = Array.from(all.subarray(Math.max(0, odd.place - AHEAD), odd.place))
      .filter((other) => isBeaten(barrier, store.numbers.mark[other] ?? 0))
      .flatMap((other) => bestAt(results, other) ?? [])
      .filter((other) => !hasDouble(store, store.athleteOf[other.row] ?? 0))
      .filter((other) => !isKnown || isKnownTo(scope, other.athlete, other.year));
    const beaten = wrongAthletes(
      results,
      odd.athlete,
      ahead.map(({ athlete }) => athlete),
      scope.random,
    );
    if (!beaten || isBeaten(barrier, odd.mark.value) || !neverBeat(scope, odd, barrier)) return null;
    const others = ahead.filter(({ athlete }) => beaten.includes(athlete));
    const about = aboutBests(results, odd, others);
    const last = terms(odd.event, odd.until);
    return {
      prompt: worded(scope.random, [
        `Three of these ${odd.event.sex} have ${beatenWords(odd.event, barrier)}${last}. Who hasn’t?`,
        `Which of these ${odd.event.sex} has not ${beatenWords(odd.event, barrier)}${last}?`,
      ]),
      right: odd.athlete.name,
      wrong: others.map(({ athlete }) => athlete.name),
      ...about,
      facts: [...about.facts, odd.athlete.id, formatMark(barrier)],
      why: `${[odd, ...others].map(bestWords).join(', ')}.`,
    };
  },
};
