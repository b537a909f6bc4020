import { formatDate } from '../../../athletics/date.ts';
import { formatMark } from '../../../athletics/mark.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { isoDay, yearOf } from '../../../lists/list-day.ts';
import type { OtherMark } from '../../../results/other-marks.ts';
import { aboutBests } from '../about-bests.ts';
import { barrierBehind, isBeaten } from '../barrier.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { isBeatenElsewhere } from '../is-beaten-elsewhere.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { beatWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Whoever was there so many years before the next is told by the era alone, as `day` has it: yyyymmdd. */
const SOON = 60_000;

/** The first day on which each beat a barrier, the earliest first. */
function firstDays({ world: { results } }: Scope, four: readonly Best[], barrier: Best['mark']) {
  const { store } = results.listed;
  return four
    .map((best) => {
      const { rows, aided } = rowsInEvent(store, store.athleteOf[best.row] ?? 0, best.event);
      const firstOf = (own: readonly number[] | Uint32Array): number =>
        Math.min(
          ...Array.from(own)
            .filter((one) => isBeaten(barrier, store.numbers.mark[one] ?? 0))
            .map((one) => store.numbers.day[store.raceOf[one] ?? 0] ?? 0),
        );
      return { best, day: firstOf(rows), aided: firstOf(aided) };
    })
    .sort((a, b) => a.day - b.day);
}

/** Who of four was the first to beat a round mark. */
export const firstTo: Kind = {
  name: 'first-to',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const best = bestAt(results, row);
    const rivals = best && rivalsOfBest(scope, best, 3);
    const worst = best && rivals && byBest([best, ...rivals]).at(-1);
    if (!best || !rivals || !worst) return null;
    const barrier = barrierBehind(worst.mark);
    const [first, ...later] = firstDays(scope, [best, ...rivals], barrier);
    const next = later[0];
    if (!first || !next || next.day === first.day || next.day - first.day > SOON) return null;
    // Whom the wind helped there before is another answer for some.
    if (later.some(({ aided }) => aided <= first.day)) return null;
    const ids = new Set(later.map((one) => one.best.athlete.id));
    const isEarlier = ({ athlete, year }: OtherMark): boolean => ids.has(athlete.id) && year <= yearOf(first.day);
    if (isBeatenElsewhere(results, { event: best.event, mark: barrier }, isEarlier)) return null;
    const about = aboutBests(results, best, rivals);
    const dayWords = [first, ...later].map((one) => `${one.best.athlete.name} ${formatDate(isoDay(one.day) ?? '')}`);
    const what = `${beatWords(best.event, barrier)}${terms(best.event, null)}`;
    return {
      prompt: worded(scope.random, [
        `Which of these four ${best.event.sex} was the first to ${what}?`,
        `Of these four ${best.event.sex}, who was the first to ${what}?`,
      ]),
      right: first.best.athlete.name,
      wrong: later.map((one) => one.best.athlete.name),
      ...about,
      facts: [...about.facts, formatMark(barrier)],
      why: `First ${barrier.measure === 'time' ? 'under' : 'at'} ${formatMark(barrier)}: ${dayWords.join(', ')}.`,
    };
  },
};
