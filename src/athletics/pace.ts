import { type DisciplineId, disciplineOf } from './discipline.ts';
import { type Mark, time } from './mark.ts';

const KILOMETRE = 1000;
const MILE = 1609.344;

/** How fast a race was on average; paces are times to tenths of a second. */
export interface Pace {
  readonly kilometresPerHour: number;
  readonly perKilometre: Mark;
  readonly perMile: Mark;
}

/** The length of a race on foot in metres; null for a mark that isn't its time, and for every other discipline. */
function raced(discipline: DisciplineId, mark: Mark): number | null {
  const { metres } = disciplineOf(discipline);
  return mark.measure === 'time' && mark.value > 0 ? metres : null;
}

/** `part` of `metres` at even speed, to so many decimals of a second. */
function share(mark: Mark, part: number, metres: number, decimals: number): Mark {
  const step = 10 ** (3 - decimals);
  return time(Math.round((mark.value * part) / metres / step) * step, decimals);
}

/** The average pace of a race; null for a discipline that isn't run or walked over a set distance. */
export function paceOf(discipline: DisciplineId, mark: Mark): Pace | null {
  const metres = raced(discipline, mark);
  if (metres === null) return null;
  return {
    kilometresPerHour: (metres / mark.value) * 3600,
    perKilometre: share(mark, KILOMETRE, metres, 1),
    perMile: share(mark, MILE, metres, 1),
  };
}

/** How long `part` metres take at the even speed of a race, to hundredths; null for a discipline that isn't run or walked. */
export function timeOver(discipline: DisciplineId, mark: Mark, part: number): Mark | null {
  const metres = raced(discipline, mark);
  return metres === null ? null : share(mark, part, metres, 2);
}

/** The parts a race can be cut into: laps or half laps, kilometres, miles. */
export type SplitLength = 100 | 200 | 400 | 'kilometre' | 'mile';

/** Where a runner at even speed is, and when. */
export interface Split {
  readonly metres: number;
  readonly mark: Mark;
}

/** An odd part of less than this share of a lap goes with the first: a mile has four laps, the first of 409 m. */
const TOO_SHORT = 0.1;

/** Where laps end: the last at the finish, so an odd part is the first (300 m of 1500 m). */
function lapsOf(metres: number, lap: number): number[] {
  const laps = Math.max(1, Math.ceil(metres / lap - TOO_SHORT));
  return Array.from({ length: laps }, (_, i) => metres - (laps - 1 - i) * lap);
}

/** Where kilometres or miles end: the first begins at the start, so an odd part is the last. */
function stretchesOf(metres: number, length: number): number[] {
  return [...Array.from({ length: Math.ceil(metres / length) - 1 }, (_, i) => (i + 1) * length), metres];
}

const toMillimetres = (metres: number): number => Math.round(metres * 1000) / 1000;

function placesOf(metres: number, every: SplitLength): number[] {
  const places =
    typeof every === 'number' ? lapsOf(metres, every) : stretchesOf(metres, every === 'mile' ? MILE : KILOMETRE);
  return places.map(toMillimetres);
}

/**
 * The splits of a race at even speed, the finish last, for every lap, kilometre or mile; none for a race that is no longer than
 * one, and for disciplines that aren't run or walked. Times are as exact as the mark, parts below a kilometre at least to tenths.
 */
export function evenSplits(discipline: DisciplineId, mark: Mark, every: SplitLength): readonly Split[] {
  const metres = raced(discipline, mark);
  if (metres === null) return [];
  const decimals = Math.max(mark.decimals, typeof every === 'number' ? 1 : 0);
  const places = placesOf(metres, every);
  return places.length > 1 ? places.map((at) => ({ metres: at, mark: share(mark, at, metres, decimals) })) : [];
}
