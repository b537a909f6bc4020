import { eventKey } from '../../../athletics/discipline.ts';
import { bestList } from '../../../lists/best-list.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { bestWord, eventWords, terms } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** So many of a season's best are drawn from. */
const BEST = 9;
/** Before, lists of a season have gaps, and watches were stopped by hand. */
const FIRST = 1976;

/** Who had the best mark of a year. */
export const worldLead: Kind = {
  name: 'world-lead',
  pool: bests,
  draft({ world: { results, lists: store }, random }, row) {
    const best = bestAt(results, row);
    const until = Number(results.listed.until?.slice(0, 4) ?? 0);
    if (!best || best.year < FIRST || best.year >= until) return null;
    const [first, ...others] = bestList(store, { event: best.event, year: best.year }, 0, BEST).entries;
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
      prompt: `Who had the world’s ${bestWord(best.event)} ${eventWords(best.event)} of ${best.year}${terms(best.event, null)}?`,
      right: best.athlete.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutBests(results, best),
      facts: [eventKey(best.event), best.year],
      why: `${bestWords(best)} was the best of ${best.year} in the ${eventWords(best.event)}.`,
    };
  },
};
