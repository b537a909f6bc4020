import type { DisciplineId } from '../../athletics/discipline.ts';
import { hint } from '../text/word-hints.ts';
import { disciplineWithId } from './printed-discipline.ts';

/** What a length begins with. */
export const FIGURE = hint(/\d|^(?:one|two|ten)/i);

const SPELT: Readonly<Record<string, string>> = { one: '1', two: '2', ten: '10' };

/** "the 1,600-meter relay" is named by its whole length, as in America; "the 400m relay" by one leg’s. */
const relayOf = (length: number, unit: string): DisciplineId | null =>
  disciplineWithId(`4x${length > 1500 || /meter/i.test(unit) ? length / 4 : length}m`);

/** The discipline of a length as printed: its figure ("10,000", "two"), its unit, and what is run ("hurdles"), "" where that isn’t said. */
export function disciplineOfLength(figure: string, unit: string, kind: string): DisciplineId | null {
  const n = SPELT[figure.toLowerCase()] ?? figure.replace(',', '');
  if (/^mile/i.test(unit)) return n === '1' ? 'mile' : disciplineWithId(`${n}miles`);
  const length = /^k/i.test(unit) ? `${n}km` : `${n}m`;
  if (/^(?:hurdle|stick)/i.test(kind)) return disciplineWithId(`${length}h`);
  if (/^steeple/i.test(kind)) return disciplineWithId(`${length}sc`);
  if (/^relay/i.test(kind)) return relayOf(Number(n), unit) ?? disciplineWithId(length);
  if (n === '110' && kind === '') return '110mh';
  if (n === '35' && /^k/i.test(unit)) return '35kmw';
  return disciplineWithId(/walk$/i.test(kind) ? `${length}w` : length);
}
