import { average } from '../../../athletics/average.ts';
import { formatMark } from '../../../athletics/mark.ts';
import { bestTen as bestRows } from '../../../lists/athlete-rows.ts';
import { performanceAt } from '../../../lists/list-performance.ts';
import { aboutBests } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isBeatenElsewhere } from '../is-beaten-elsewhere.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { eventWords, markNoun, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

const TEN = 10;
/** One of them has to be among so many. */
const GREAT = 25;
/** Averages nearer than this share of them nobody can tell apart, and those further apart are no question. */
const NEAR = { time: 0.001, distance: 0.0025, points: 0.0025 } as const;
const FAR = { time: 0.008, distance: 0.025, points: 0.025 } as const;

/** The average of the ten best; null for fewer, or where a hand stopped the watch or another mark may be one of them. */
function averageOf({ world: { results } }: Scope, { row, event, athlete }: Best) {
  const { store } = results.listed;
  const rows = bestRows(store, store.athleteOf[row] ?? 0, event);
  const ten = Array.from(rows, (own) => performanceAt(store, own));
  const last = ten[TEN - 1];
  if (!last || isBeatenElsewhere(results, { event, mark: last.mark }, (other) => other.athlete.id === athlete.id))
    return null;
  return ten.some(({ hand }) => hand) ? null : average(ten.map(({ mark }) => mark));
}

/** Who of two has the better average of the ten best marks. */
export const bestTen: Kind = {
  name: 'best-ten',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const a = bestAt(results, row);
    const [b] = (a && rivalsOfBest(scope, a, 1)) || [];
    const [ofA, ofB] = [a && averageOf(scope, a), b && averageOf(scope, b)];
    if (!a || !b || Math.min(a.place, b.place) >= GREAT || !ofA || !ofB) return null;
    const apart = Math.abs(ofA.value - ofB.value) / ofA.value;
    if (apart < NEAR[ofA.measure] || apart > FAR[ofA.measure]) return null;
    const isFirst = ofA.measure === 'time' ? ofA.value < ofB.value : ofA.value > ofB.value;
    const [better, ofWhat] = [
      ofA.measure === 'time' ? 'faster' : 'better',
      `${eventWords(a.event)} ${markNoun(a.event)}s`,
    ];
    const last = terms(a.event, a.until);
    const words = [`${a.athlete.name} ${formatMark(ofA)}`, `${b.athlete.name} ${formatMark(ofB)}`];
    return {
      prompt: worded(scope.random, [
        `Whose ten best ${ofWhat} have the ${better} average${last}?`,
        `Take the ten best ${ofWhat} of each of these two${last}: whose average is ${better}?`,
      ]),
      right: (isFirst ? a : b).athlete.name,
      wrong: [(isFirst ? b : a).athlete.name],
      ...aboutBests(results, a, [b]),
      why: `Averages of the ten best: ${(isFirst ? words : words.reverse()).join(', ')}.`,
    };
  },
};
