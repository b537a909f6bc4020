import type { DisciplineId } from '../../../athletics/discipline.ts';
import { formatMark, type Mark } from '../../../athletics/mark.ts';
import { margin as marginOf } from '../../../results/margin.ts';
import { aboutFinal } from '../about-final.ts';
import { answerName } from '../answer-name.ts';
import { finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { isRetold } from '../is-retold.ts';
import { secondOf } from '../second-of.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, whereWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** What a margin may be taken for, from less to more; none is its half or double, or a matter of a hundredth. */
const LESS = [0.37, 0.58, 0.79] as const;
const MORE = [1.27, 1.57, 1.87] as const;
/** So far by chance from each of them, so that no sum tells which they were made from. */
const JITTER = 0.06;

/** "0.14 s", "1:02 min", "0.12 m", "35 pts". */
function marginWords(gap: Mark): string {
  const text = formatMark(gap);
  if (gap.measure !== 'time') return text;
  return text.includes(':') ? `${text} min` : `${text} s`;
}

/** Bars are raised by centimetres in the high jump, and by five or ten in the pole vault. */
const VAULT_STEP = 5;

function stepOf({ measure, decimals, value }: Mark, discipline: DisciplineId): number {
  if (discipline === 'pole-vault' && value % VAULT_STEP === 0) return VAULT_STEP;
  return measure === 'time' ? 10 ** (3 - decimals) : 1;
}

function otherMargins(gap: Mark, discipline: DisciplineId, random: () => number): readonly Mark[] {
  const step = stepOf(gap, discipline);
  const smaller = Math.floor(random() * (LESS.length + 1));
  const factors = [...shuffled(LESS, random, smaller), ...shuffled(MORE, random, MORE.length - smaller)];
  const scaled = factors.map((factor) => {
    const shifted = factor + (random() - 0.5) * 2 * JITTER;
    return Math.round((gap.value * shifted) / step) * step;
  });
  // Of a small margin there are not enough others of another size.
  const near = shuffled([-3, -2, -1, 1, 2, 3, 4], random).map((steps) => gap.value + steps * step);
  const isDouble = (a: number, b: number): boolean => a === 2 * b || b === 2 * a;
  const distinct = [...new Set([...scaled, ...near])].filter(
    (value) => value > 0 && value !== gap.value && !isDouble(value, gap.value),
  );
  return distinct.slice(0, 3).map((value) => ({ ...gap, value }));
}

/** By how much a final was won. */
export const margin: Kind = {
  name: 'margin',
  pool: finals,
  draft(scope, candidate) {
    const { world, random } = scope;
    const { results } = world;
    const final = finalAt(results, candidate);
    const second = final && isRetold(final) ? secondOf(scope, final) : null;
    if (!final || !second) return null;
    const { race, winner } = final;
    const isExact = [winner, second].every(({ mark, hand, derived }) => mark !== null && !hand && derived.length === 0);
    if (!isExact || !winner.mark || !second.mark || winner.mark.decimals !== second.mark.decimals) return null;
    const gap = marginOf(winner.mark, second.mark);
    const others = otherMargins(gap, race.event.discipline, random);
    if (gap.value === 0 || others.length < 3) return null;
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: winner.athlete.team
        ? `By how much was ${what} won?`
        : worded(random, [
            `${winner.athlete.name} beat ${second.athlete.name} in ${what}. By how much?`,
            `By how much did ${winner.athlete.name} beat ${second.athlete.name} in ${what}?`,
          ]),
      right: marginWords(gap),
      wrong: others.map(marginWords),
      ...aboutFinal(final, [second]),
      why: winSentence(final, `, ahead of ${answerName(second.athlete)} (${formatMark(second.mark)})`),
    };
  },
};
