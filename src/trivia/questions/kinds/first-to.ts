import { formatDate } from '../../../athletics/date.ts';
import { formatMark } from '../../../athletics/mark.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { isoDay } from '../../../lists/list-day.ts';
import { aboutBests } from '../about-bests.ts';
import { barrierBehind, isBeaten } from '../barrier.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import type { Scope } from '../scope.ts';
import { beatWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Whoever was there so many years before the next is told by the era alone, as `day` has it: yyyymmdd. */
const SOON = 60_000;

/** The first day on which each beat a barrier, the earliest first. */
function firstDays({ world: { lists: store } }: Scope, four: readonly Best[], barrier: Best['mark']) {
  return four
    .map((best) => {
      const { rows } = rowsInEvent(store, store.athleteOf[best.row] ?? 0, best.event);
      const days = Array.from(rows)
        .filter((own) => isBeaten(barrier, store.numbers.mark[own] ?? 0))
        .map((own) => store.numbers.day[store.raceOf[own] ?? 0] ?? 0);
      return { best, day: Math.min(...days) };
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
    const rivals = best && rivalsOfBest(results, best, scope.random, 3);
    const worst = best && rivals && byBest([best, ...rivals]).at(-1);
    if (!best || !rivals || !worst) return null;
    const barrier = barrierBehind(worst.mark);
    const [first, ...later] = firstDays(scope, [best, ...rivals], barrier);
    const next = later[0];
    if (!first || !next || next.day === first.day || next.day - first.day > SOON) return null;
    const about = aboutBests(results, best, rivals);
    const dayWords = [first, ...later].map((one) => `${one.best.athlete.name} ${formatDate(isoDay(one.day) ?? '')}`);
    return {
      prompt: `Which of these four ${best.event.sex} was the first to ${beatWords(best.event, barrier)}${terms(best.event, null)}?`,
      right: first.best.athlete.name,
      wrong: later.map((one) => one.best.athlete.name),
      ...about,
      facts: [...about.facts, formatMark(barrier)],
      why: `First ${barrier.measure === 'time' ? 'under' : 'at'} ${formatMark(barrier)}: ${dayWords.join(', ')}.`,
    };
  },
};
