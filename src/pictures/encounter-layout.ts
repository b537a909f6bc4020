import type { Mark } from '../athletics/mark.ts';
import type { PicturedEncounter } from './encounter.ts';
import { MARGIN, WIDTH } from './frame.ts';

/** Of more races only the years stand below the bars. */
export const MOST_NAMED = 9;
/** The top and bottom of what stands on the line, and the place of a line of words below that. */
const [TOP, BOTTOM, WORDS] = [164, 472, 24];
/** Beyond the longest bar of a side its margin stands; where one never won, half a ring does. */
const [LABEL, NOTHING] = [24, 12];
/** A bar longer than so many usual margins would press the others together, and is cut there, unless all are hardly longer. */
const [FAR, HARDLY] = [4, 1.5];
/** The height of a win by nobody knows how much, and the least of any, in pixels. */
const [UNKNOWN, LEAST] = [26, 4];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A race as it stands in the picture. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Upwards is above zero. */
  readonly height: number;
  readonly kind: 'exact' | 'cut' | 'unknown' | 'undecided';
  readonly encounter: PicturedEncounter;
}

/** Where everything stands: both sides to one scale, and each as high as its longest bar needs. */
export interface EncounterLayout {
  /** The height of the line that wins stand on. */
  readonly zero: number;
  /** The height of the lowest that a bar or its margin may reach. */
  readonly bottom: number;
  /** Pixels for one of `Mark.value`. */
  readonly unit: number;
  /** The longest margin drawn on each side of the line, in `Mark.value`. */
  readonly above: number;
  readonly below: number;
  readonly bars: readonly Bar[];
}

type Measure = Mark['measure'] | undefined;

/** The margin of a race, where it can be drawn beside the others. */
const marginIn = ({ margin }: PicturedEncounter, measure: Measure): number | null =>
  margin && margin.measure === measure ? margin.value : null;

/** The largest margin that is drawn to scale, in `Mark.value`. */
function limitOf(encounters: readonly PicturedEncounter[], measure: Measure): number {
  const margins = encounters.flatMap((encounter) => marginIn(encounter, measure) ?? []);
  const [most, far] = [Math.max(1, ...margins), Math.max(1, FAR * median(margins))];
  return most <= HARDLY * far ? most : far;
}

/** The room of one side: how long its longest margin is, and the pixels it needs at least and beyond. */
function sideOf(encounters: readonly PicturedEncounter[], winner: 'a' | 'b', limit: number, measure: Measure) {
  const won = encounters.filter((encounter) => encounter.winner === winner);
  const longest = Math.max(0, ...won.map((encounter) => Math.min(limit, marginIn(encounter, measure) ?? 0)));
  return won.length > 0 ? { longest, least: UNKNOWN, beyond: LABEL } : { longest, least: 0, beyond: NOTHING };
}

type Side = ReturnType<typeof sideOf>;

/** How many pixels the bars above the line get of those there are: as many as their longest needs, and both sides what they need at least. */
function shareOf(a: Side, b: Side, pixels: number): number {
  const known = a.longest + b.longest;
  const share = known > 0 ? a.longest / known : 0.5;
  return Math.min(Math.max(pixels * share, a.least), pixels - b.least);
}

/** Pixels for one of `Mark.value`, where the longest of a side has so many; any number where it has none. */
const unitOf = ({ longest }: Side, pixels: number): number => (longest > 0 ? pixels / longest : Number.MAX_VALUE);

/** How high a race’s bar is and what kind it is, as far as `limit` to scale. */
function drawnAs(encounter: PicturedEncounter, value: number | null, unit: number, limit: number) {
  if (encounter.winner === null) return { height: 0, kind: 'undecided' } as const;
  const sign = encounter.winner === 'a' ? 1 : -1;
  if (value === null) return { height: sign * UNKNOWN, kind: 'unknown' } as const;
  const height = sign * Math.max(LEAST, Math.min(value, limit) * unit);
  return { height, kind: value > limit ? 'cut' : 'exact' } as const;
}

/** Races from `left` to the margin, in their order. */
export function layOut(encounters: readonly PicturedEncounter[], left: number, measure: Measure): EncounterLayout {
  const limit = limitOf(encounters, measure);
  const [a, b] = [sideOf(encounters, 'a', limit, measure), sideOf(encounters, 'b', limit, measure)];
  const bottom = encounters.length > MOST_NAMED ? BOTTOM + WORDS : BOTTOM;
  const pixels = bottom - TOP - a.beyond - b.beyond;
  const up = Math.round(shareOf(a, b, pixels));
  const unit = Math.min(unitOf(a, up), unitOf(b, pixels - up));
  const pitch = (WIDTH - MARGIN - left) / encounters.length;
  const width = Math.min(44, pitch * 0.62);
  const bars = encounters.map((encounter, i) => ({
    x: left + pitch * (i + 0.5),
    width,
    encounter,
    ...drawnAs(encounter, marginIn(encounter, measure), unit, limit),
  }));
  return { zero: TOP + a.beyond + up, bottom, unit, above: a.longest, below: b.longest, bars };
}
