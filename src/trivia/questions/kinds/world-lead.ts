import { eventKey } from '../../../athletics/discipline.ts';
import { bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { worded } from '../worded.ts';
import { bestWord, eventWords, markWord, terms } from '../wording.ts';
import type { Kind } from './kind.ts';
import { leader } from './leader.ts';

/** Before, lists of a season have gaps, and watches were stopped by hand. */
const FIRST = 1976;

/** Who had the best mark of a year. */
export const worldLead: Kind = {
  name: 'world-lead',
  toldBy: 'athlete',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const best = bestAt(results, row);
    const until = Number(best?.until?.slice(0, 4) ?? 0);
    if (!best || best.year < FIRST || best.year >= until) return null;
    const drafted = leader(scope, best, { event: best.event, year: best.year });
    const [event, which] = [eventWords(best.event), terms(best.event, null)];
    return (
      drafted && {
        ...drafted,
        prompt: worded(scope.random, [
          `Who had the world’s ${bestWord(best.event)} ${markWord(best.event)} of ${best.year} in the ${event}${which}?`,
          `Who led the world in the ${event} in ${best.year}${which}?`,
        ]),
        facts: [eventKey(best.event), best.year],
        why: `${bestWords(best)} was the best of ${best.year} in the ${event}.`,
      }
    );
  },
};
