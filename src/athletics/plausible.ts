import { type DisciplineId, disciplineOf } from './discipline.ts';
import type { Mark } from './mark.ts';

/**
 * About the best mark ever, men's outdoors: seconds, metres or points. It only has to tell 3:27 for 1500 m from 3:27 for
 * a mile, so it needs no upkeep when a record falls.
 */
const BEST: Readonly<Partial<Record<DisciplineId, number>>> = {
  '50m': 5.5, '55m': 5.99, '60m': 6.3, '75m': 7.6, '80m': 8.0, '100m': 9.58, '150m': 14.3, '200m': 19.19, '300m': 30.7, '400m': 43.03, '500m': 57, '600m': 72.8,
  '800m': 100.9, '1000m': 131.9, '1500m': 206, '1600m': 222, mile: 223.1, '2000m': 283, '3000m': 437, '3200m': 471, '2miles': 474, '5000m': 755,
  '10000m': 1571, 'mile-road': 231, '5km': 769, '6km': 930, '8km': 1255, '5miles': 1262, '10km': 1584, '15km': 2442, '10miles': 2653, '20km': 3300,
  'half-marathon': 3400, '25km': 4278, '30km': 5200, marathon: 7200, '50km': 9500, '100km': 21_900, '50mh': 6.2, '55mh': 6.8, '60mh': 7.27, '70mh': 8.7, '75mh': 9.3, '80mh': 9.8, '90mh': 11,
  '100mh': 12.1, '110mh': 12.8, '200mh': 21.9, '300mh': 32.6, '400mh': 45.9, '1500msc': 230, '2000msc': 310, '3000msc': 472, '2000mw': 420, '3000mw': 630, '5000mw': 1080,
  '10000mw': 2240, '20000mw': 4660, '5kmw': 1085, '10kmw': 2220, '20kmw': 4560, '30kmw': 7200, '35kmw': 8460, '50kmw': 12_700, '4x100m': 36.8, '4x200m': 78.6, '4x300m': 128,
  '4x400m': 174.2, '4x800m': 422, '4x1500m': 862, 'distance-medley': 549, 'high-jump': 2.45, 'pole-vault': 6.3,
  'long-jump': 8.95, 'triple-jump': 18.29, 'shot-put': 23.6, discus: 75.6, hammer: 86.7, javelin: 104.8, 'weight-throw': 26.4,
  pentathlon: 5055, heptathlon: 7291, octathlon: 6600, decathlon: 9126,
}; // biome-ignore format: a table reads better in rows

/** How far from the best ever a mark that is worth reporting can be: women's and juniors' marks included. */
const SLOWEST = 1.8;
const SHORTEST = 0.4;
/** Long races on the road are everybody's, wheelchairs and veterans included. */
const SLOWEST_ON_ROAD = 2.2;
const ROAD: ReadonlySet<DisciplineId> = new Set(['10km', '15km', '10miles', '20km', 'half-marathon', '25km', '30km', 'marathon', '50km', '100km']); // biome-ignore format: a table reads better in rows
/** Girls and boys throw less of it far less far. */
const SHORTEST_THROW = 0.2;
const THROWS: ReadonlySet<DisciplineId> = new Set(['shot-put', 'discus', 'hammer', 'javelin', 'weight-throw']);
/** Courses differ too much for a reference, but nobody crosses a country in less, in seconds. */
const SHORTEST_CROSS_COUNTRY = 300;
/** Room for the next world record. */
const MARGIN = 0.02;

/** `Mark.value` of one second, metre or point. */
const UNITS = { time: 1000, distance: 100, points: 1 } as const;

/** A mark as a multiple of about the best ever in its discipline, men's outdoors; null where none is known. */
export function timesTheBest({ measure, value }: Mark, id: DisciplineId): number | null {
  const best = BEST[id];
  return best === undefined || disciplineOf(id).measure !== measure ? null : value / UNITS[measure] / best;
}

/** How unlikely a mark is in a discipline, from 0 up: none that was ever reached is far from the best. Where nothing is known, all are likely. */
export const oddity = (mark: Mark, id: DisciplineId): number => Math.abs(Math.log(timesTheBest(mark, id) ?? 1));

/** Whether a mark can have been achieved in a discipline. Disciplines without a reference take any mark of their measure. */
export function isPlausible(mark: Mark, id: DisciplineId): boolean {
  if (disciplineOf(id).measure !== mark.measure) return false;
  if (id === 'cross-country') return mark.value / UNITS.time > SHORTEST_CROSS_COUNTRY;
  const ratio = timesTheBest(mark, id);
  if (ratio === null) return true;
  if (mark.measure === 'time') return ratio > 1 - MARGIN && ratio < (ROAD.has(id) ? SLOWEST_ON_ROAD : SLOWEST);
  return ratio < 1 + MARGIN && ratio > (THROWS.has(id) ? SHORTEST_THROW : SHORTEST);
}
