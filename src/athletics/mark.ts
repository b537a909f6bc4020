import { z } from 'zod';

/** What a mark counts: seconds, metres or points. */
export type Measure = 'time' | 'distance' | 'points';

/**
 * What an athlete achieved. `value` is whole milliseconds, whole centimetres or whole points;
 * `decimals` is the precision a time was given in (2:01:09 has 0, 3:27.65 has 2).
 */
export interface Mark {
  readonly measure: Measure;
  readonly value: number;
  readonly decimals: number;
}

export const time = (milliseconds: number, decimals = 2): Mark => ({ measure: 'time', value: milliseconds, decimals });
export const distance = (centimetres: number): Mark => ({ measure: 'distance', value: centimetres, decimals: 2 });
export const points = (score: number): Mark => ({ measure: 'points', value: score, decimals: 0 });

const pad = (n: number): string => String(n).padStart(2, '0');

function formatTime({ value, decimals }: Mark): string {
  const fraction =
    decimals === 0
      ? ''
      : `.${String(value % 1000)
          .padStart(3, '0')
          .slice(0, decimals)}`;
  const seconds = Math.floor(value / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (h > 0) return `${h}:${pad(m)}:${pad(s)}${fraction}`;
  return m > 0 ? `${m}:${pad(s)}${fraction}` : `${s}${fraction}`;
}

/** Writes a mark the one way it is written: 3:27.65, 2:01:09, 9.58, 8.95 m, 9126 pts. */
export function formatMark(mark: Mark): string {
  switch (mark.measure) {
    case 'time':
      return formatTime(mark);
    case 'distance':
      return `${(mark.value / 100).toFixed(2)} m`;
    case 'points':
      return `${mark.value} pts`;
  }
}

const TIME = /^(?:(\d{1,3}):)?(?:(\d{1,2}):)?(\d{1,2})(?:\.(\d{1,3}))?$/;

function parseTime(text: string): Mark | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, first, second, s, fraction = ''] = match;
  const [h, m] = second === undefined ? [0, Number(first ?? 0)] : [Number(first), Number(second)];
  if (Number(s) > 59 && first !== undefined) return null;
  if (second !== undefined && m > 59) return null;
  return time(((h * 60 + m) * 60 + Number(s)) * 1000 + Number(fraction.padEnd(3, '0')), fraction.length);
}

/** Reads a mark as `formatMark` writes it; null when the text is no mark. */
export function parseMark(text: string): Mark | null {
  const metres = /^(\d{1,3}\.\d{2}) m$/.exec(text);
  if (metres) return distance(Math.round(Number(metres[1]) * 100));
  const score = /^(\d{1,5}) pts$/.exec(text);
  if (score) return points(Number(score[1]));
  return parseTime(text);
}

/** Less than zero when `a` is the better mark of one discipline: lower times, longer distances, higher scores. */
export const byMark = (a: Mark, b: Mark): number => (a.measure === 'time' ? a.value - b.value : b.value - a.value);

/** Whether two marks are one performance: 13:13.7 and 13:13.66 are not, 3:27.65 and 3:27.650 are. */
export const sameMark = (a: Mark, b: Mark): boolean => a.measure === b.measure && a.value === b.value;

/** A mark in a JSON file, written as `formatMark` writes it; `z.encode` writes it back. */
export const markSchema = z.codec(z.string(), z.custom<Mark>(), {
  decode(text, context) {
    const mark = parseMark(text);
    if (mark) return mark;
    const message = `expected a mark such as "3:27.65", "8.95 m" or "9126 pts", found "${text}"`;
    context.issues.push({ code: 'custom', input: text, message });
    return z.NEVER;
  },
  encode: formatMark,
});
