import { isLegalWind } from '../athletics/legal-wind.ts';
import type { Performance } from '../results/race.ts';

const signOf = (wind: number): string => {
  if (wind === 0) return '±';
  return wind > 0 ? '+' : '−';
};

const figure = (wind: number): string => `${signOf(wind)}${Math.abs(wind).toFixed(1)}`;

/** "+1.2", or "w +2.7" for a mark that had too much of it; empty where none was measured. */
export function windText({ wind }: Pick<Performance, 'wind'>): string {
  if (wind === null) return '';
  return isLegalWind(wind) ? figure(wind) : `w ${figure(wind)}`;
}

/** "wind +1.2" of a whole race, or "wind-aided, +2.7". */
export const raceWindText = (wind: number): string => `${isLegalWind(wind) ? 'wind ' : 'wind-aided, '}${figure(wind)}`;

/** The wind that everybody in a race had, as it blew for all of them at once; null where it was not one. */
export function windOfAll(performances: readonly Performance[]): number | null {
  const [wind, another] = new Set(performances.map((performance) => performance.wind));
  return wind === undefined || another !== undefined ? null : wind;
}
