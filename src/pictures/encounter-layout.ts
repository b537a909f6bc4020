import type { Mark } from '../athletics/mark.ts';
import type { PicturedEncounter } from './encounter.ts';
import { MARGIN, WIDTH } from './frame.ts';
import { scale } from './scale.ts';

/** The line that wins stand on, and the top and bottom of what stands on it. */
export const [TOP, ZERO, BOTTOM] = [164, 318, 472];
/** The longest bar; its margin stands beyond it. */
export const REACH = ZERO - TOP - 24;
/** Of the usual margin: a longer bar would press the others together, and is cut. */
const FAR = 4;
/** The height of a win by nobody knows how much, and the least of any, in pixels. */
const UNKNOWN = 26;
const LEAST = 4;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The largest margin that is drawn to scale, in `Mark.value`. */
export function limitOf(encounters: readonly PicturedEncounter[], measure: Mark['measure'] | undefined): number {
  const margins = encounters.flatMap(({ margin }) => (margin && margin.measure === measure ? [margin.value] : []));
  return Math.min(Math.max(1, ...margins), Math.max(1, FAR * median(margins)));
}

/** A race as it stands in the picture. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Upwards is above zero. */
  readonly height: number;
  readonly kind: 'exact' | 'cut' | 'unknown' | 'undecided';
  readonly encounter: PicturedEncounter;
}

/** The bars of races from `left` to the margin, in their order. */
export function barsOf(
  encounters: readonly PicturedEncounter[],
  left: number,
  measure: Mark['measure'] | undefined,
): Bar[] {
  const limit = limitOf(encounters, measure);
  const height = scale(0, limit, 0, REACH);
  const pitch = (WIDTH - MARGIN - left) / encounters.length;
  const width = Math.min(44, pitch * 0.62);
  return encounters.map((encounter, i) => {
    const { winner, margin } = encounter;
    const at = { x: left + pitch * (i + 0.5), width, encounter };
    if (winner === null) return { ...at, height: 0, kind: 'undecided' };
    const sign = winner === 'a' ? 1 : -1;
    if (!margin || margin.measure !== measure) return { ...at, height: sign * UNKNOWN, kind: 'unknown' };
    const isCut = margin.value > limit;
    return {
      ...at,
      height: sign * Math.max(LEAST, height(Math.min(margin.value, limit))),
      kind: isCut ? 'cut' : 'exact',
    };
  });
}
