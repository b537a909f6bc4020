import { byMark, formatMark, type Mark } from '../athletics/mark.ts';

/** An athlete of a race, as its result sheet has it. */
export interface Finisher {
  readonly place: number | null;
  readonly name: string;
  /** World Athletics' three letters. */
  readonly nation: string | null;
  readonly mark: Mark | null;
  readonly status: 'DNF' | 'DNS' | 'DQ' | null;
}

/** Of the usual gap: whoever is further behind would press the others together, and is shown with an arrow. */
const FAR = 4;

/** Somebody in a lane. */
export interface Runner extends Finisher {
  /** Behind the best, in `Mark.value`; null when it isn't known. */
  readonly behind: number | null;
}

/** Everybody, with how far behind the best. */
export function runnersOf(finishers: readonly Finisher[]): Runner[] {
  const marks = finishers.flatMap(({ mark, status }) => (mark && status === null ? [mark] : []));
  const best = marks.toSorted(byMark)[0];
  return finishers.map((finisher) => {
    const { mark, status } = finisher;
    const known = best && mark && status === null && mark.measure === best.measure;
    return { ...finisher, behind: known ? Math.abs(mark.value - best.value) : null };
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The largest gap that is drawn to scale. */
export function furthest(runners: readonly Runner[]): number {
  const gaps = runners.flatMap(({ behind }) => (behind !== null && behind > 0 ? [behind] : []));
  return Math.min(Math.max(1, ...gaps), Math.max(1, FAR * median(gaps)));
}

/** "+0.14", or nothing for the best and the unknown. */
export function gapText({ mark, behind }: Runner): string {
  if (!mark || behind === null || behind === 0) return '';
  const gap = formatMark({ ...mark, value: behind }).replace(/ .*/, '');
  return `${mark.measure === 'time' ? '+' : '−'}${gap}`;
}

/** "3:26.00", or "DNF". */
export const resultText = ({ mark, status }: Finisher): string => {
  if (status !== null) return status;
  return mark ? formatMark(mark).replace(/ pts$/, '') : '–';
};
