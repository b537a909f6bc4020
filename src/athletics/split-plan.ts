import { type DisciplineId, disciplineOf } from './discipline.ts';
import type { Mark } from './mark.ts';
import { evenSplits, type Split, type SplitLength } from './pace.ts';

/** The splits that can be asked for, shortest first. */
export const splitKeys = ['100', '200', '400', 'km', 'mile', '5km'] as const;
export type SplitKey = (typeof splitKeys)[number];

const LENGTHS: Readonly<Record<SplitKey, SplitLength>> = {
  '100': 100,
  '200': 200,
  '400': 400,
  km: 'kilometre',
  mile: 'mile',
  '5km': 'kilometre',
};
const FIVE = 5000;
/** More lines than these nobody reads. */
const MOST_SPLITS = 50;

/** Splits at even speed, the finish last; none where a race is too short for them. */
export function splitsOf(discipline: DisciplineId, mark: Mark, key: SplitKey): readonly Split[] {
  const splits = evenSplits(discipline, mark, LENGTHS[key]);
  if (key !== '5km') return splits;
  const fives = splits.filter(({ metres }, i) => metres % FIVE === 0 || i === splits.length - 1);
  return fives.length > 1 ? fives : [];
}

/** The splits that fit a race: at least two, and not more than one reads. */
export const splitsFor = (discipline: DisciplineId, mark: Mark): SplitKey[] =>
  splitKeys.filter((key) => {
    const { length } = splitsOf(discipline, mark, key);
    return length > 1 && length <= MOST_SPLITS;
  });

/** From how many metres on fans count in what: the longest first. */
const USUAL: readonly (readonly [number, SplitKey])[] = [
  [15_000, '5km'],
  [5000, 'km'],
  [1500, '400'],
  [600, '200'],
  [0, '100'],
];

/** What fans count a race in; undefined when it has no splits. */
export function usualSplits(discipline: DisciplineId, mark: Mark): SplitKey | undefined {
  const { metres } = disciplineOf(discipline);
  const fitting = splitsFor(discipline, mark);
  const usual = USUAL.find(([from]) => metres !== null && metres >= from)?.[1];
  return fitting.find((key) => key === usual) ?? fitting.at(-1);
}
