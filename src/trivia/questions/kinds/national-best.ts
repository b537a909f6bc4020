import { nationOf } from '../../../athletics/nation.ts';
import { bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { hasOneNation } from '../has-one-nation.ts';
import { isSettled } from '../is-settled.ts';
import { isWalk } from '../is-walk.ts';
import { worded } from '../worded.ts';
import { bestWord, eventWords, markWord, nationWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';
import { leader } from './leader.ts';

/** Who has a nation's best mark. */
export const nationalBest: Kind = {
  name: 'national-best',
  toldBy: 'athlete',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const best = bestAt(results, row);
    const nation = best?.nation && nationOf(best.nation);
    // Who walks best for a nation few know.
    if (!best || isWalk(best.event.discipline)) return null;
    // A state that is gone has no best any more, and some names stood for two.
    if (!nation || nation.iso === null || !hasOneNation(scope, best.athlete)) return null;
    const drafted = leader(
      scope,
      best,
      { event: best.event, nation: nation.code },
      (other) => isSettled(scope, other) && hasOneNation(scope, other.athlete),
    );
    const [event, last] = [eventWords(best.event), terms(best.event, best.until)];
    return (
      drafted && {
        ...drafted,
        prompt: worded(scope.random, [
          `Who has the ${bestWord(best.event)} ${markWord(best.event)} in the ${event} for ${nationWords(nation)}${last}?`,
          `Who heads the all-time list of ${nationWords(nation)} in the ${event}${last}?`,
        ]),
        why: `${bestWords(best)} is the best for ${nationWords(nation)} in the ${event}${last}.`,
      }
    );
  },
};
