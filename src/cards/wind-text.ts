import type { Performance } from '../results/race.ts';

/** More from behind makes a sprint or horizontal jump wind-aided, in metres a second (World Athletics, Technical Rule 31.17). */
const LEGAL = 2;

const signOf = (wind: number): string => {
  if (wind === 0) return '±';
  return wind > 0 ? '+' : '−';
};

const figure = (wind: number): string => `${signOf(wind)}${Math.abs(wind).toFixed(1)}`;

/** "+1.2", or "w +2.7" for a mark that had too much of it; empty where none was measured. */
export function windText({ wind }: Pick<Performance, 'wind'>): string {
  if (wind === null) return '';
  return wind > LEGAL ? `w ${figure(wind)}` : figure(wind);
}

/** The wind that everybody in a race had, as it blew for all of them at once; null where it was not one. */
export function windOfAll(performances: readonly Performance[]): number | null {
  const [wind, another] = new Set(performances.map((performance) => performance.wind));
  return wind === undefined || another !== undefined ? null : wind;
}
