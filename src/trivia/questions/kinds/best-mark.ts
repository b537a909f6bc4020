import { formatMark } from '../../../athletics/mark.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isSettled } from '../is-settled.ts';
import { nearbyMarks } from '../nearby-marks.ts';
import { worded } from '../worded.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** What somebody's best is. */
export const bestMark: Kind = {
  name: 'best-mark',
  pool: bests,
  draft(scope, row) {
    const { world, random } = scope;
    const { results } = world;
    const { store: lists } = results.listed;
    const best = bestAt(results, row);
    const others = best && nearbyMarks(lists, best.event, best.mark, random);
    if (!best || !others || !isSettled(scope, best)) return null;
    const which = `${eventWords(best.event)}${terms(best.event, best.until)}`;
    return {
      prompt: worded(random, [
        `What is ${best.athlete.name}’s personal best in the ${which}?`,
        `Which of these is ${best.athlete.name}’s personal best in the ${which}?`,
      ]),
      right: formatMark(best.mark),
      wrong: others.map(formatMark),
      ...aboutBests(results, best),
      why: `${bestWords(best)} is the best in the ${which}.`,
    };
  },
};
