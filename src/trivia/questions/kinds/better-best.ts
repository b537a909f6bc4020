import { disciplineOf } from '../../../athletics/discipline.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Which of two has the better best. */
export const betterBest: Kind = {
  name: 'better-best',
  pool: bests,
  draft({ world: { results }, random }, row) {
    const best = bestAt(results, row);
    const rivals = best && rivalsOfBest(results, best, random, 1);
    if (!best || !rivals) return null;
    const [ahead, behind] = byBest([best, ...rivals]);
    if (!ahead || !behind) return null;
    const word = disciplineOf(best.event.discipline).measure === 'time' ? 'faster time' : 'better mark';
    return {
      prompt: `Which of these two has the ${word} in the ${eventWords(best.event)}${terms(best.event, results.listed.until)}?`,
      right: ahead.athlete.name,
      wrong: [behind.athlete.name],
      ...aboutBests(results, best, rivals),
      why: `${bestWords(ahead)}, ${bestWords(behind)}.`,
    };
  },
};
