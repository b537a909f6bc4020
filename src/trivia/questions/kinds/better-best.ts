import { disciplineOf } from '../../../athletics/discipline.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import { worded } from '../worded.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Bests further apart than this share of them are no question. */
const FAR = { time: 0.008, distance: 0.025, points: 0.025 } as const;

/** Whether everybody knows who is ahead: the first of a list, or one far ahead of the other. */
const isPlainToSee = (ahead: Best, behind: Best): boolean =>
  ahead.place === 0 || Math.abs(ahead.mark.value - behind.mark.value) > ahead.mark.value * FAR[ahead.mark.measure];

/** Which of two has the better best. */
export const betterBest: Kind = {
  name: 'better-best',
  pool: bests,
  draft(scope, row) {
    const { world, random } = scope;
    const { results } = world;
    const best = bestAt(results, row);
    const rivals = best && rivalsOfBest(scope, best, 1);
    if (!best || !rivals) return null;
    const [ahead, behind] = byBest([best, ...rivals]);
    if (!ahead || !behind || isPlainToSee(ahead, behind)) return null;
    const { measure } = disciplineOf(best.event.discipline);
    const which = `in the ${eventWords(best.event)}${terms(best.event, best.until)}`;
    const better = measure === 'time' ? 'faster' : 'better';
    return {
      prompt: worded(random, [
        `Which of these two has the ${better} personal best ${which}?`,
        `Whose personal best ${which} is ${better}?`,
      ]),
      right: ahead.athlete.name,
      wrong: [behind.athlete.name],
      ...aboutBests(results, best, rivals),
      why: `${bestWords(ahead)}, ${bestWords(behind)}.`,
    };
  },
};
