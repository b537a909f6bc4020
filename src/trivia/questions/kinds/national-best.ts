import { nationOf } from '../../../athletics/nation.ts';
import { bestList } from '../../../lists/best-list.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { bestWord, eventWords, nationWords, terms } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** So many of a nation's best are drawn from. */
const BEST = 9;

/** Who has a nation's best mark. */
export const nationalBest: Kind = {
  name: 'national-best',
  pool: bests,
  draft({ world: { results, lists: store }, random }, row) {
    const best = bestAt(results, row);
    const nation = best?.nation && nationOf(best.nation);
    // A state that is gone has no best any more, and some names stood for two.
    if (!best || !nation || nation.iso === null) return null;
    const { entries } = bestList(store, { event: best.event, nation: nation.code }, 0, BEST);
    const [first, ...others] = entries;
    if (!first || first.row !== row || first.tied) return null;
    const behind = others.flatMap((entry) => bestAt(results, entry.row) ?? []);
    const wrong = wrongAthletes(
      results,
      best.athlete,
      behind.map(({ athlete }) => athlete),
      random,
    );
    if (!wrong) return null;
    return {
      prompt: `Who has the ${bestWord(best.event)} ${eventWords(best.event)} for ${nationWords(nation)}${terms(best.event, results.listed.until)}?`,
      right: best.athlete.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutBests(results, best),
      why: `${bestWords(best)} is the best for ${nationWords(nation)} in the ${eventWords(best.event)}.`,
    };
  },
};
