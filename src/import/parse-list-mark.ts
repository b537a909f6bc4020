import { type Mark, type Measure, parseMark } from '../athletics/mark.ts';

/** A mark of a list. */
export interface ListMark {
  /** In the unit of `Mark`. */
  readonly value: number;
  readonly decimals: number;
  readonly hand: boolean;
}

const NUMBER = /^\d{1,5}(?:\.\d{1,3})?$/;

function metres(text: string): Mark | null {
  return NUMBER.test(text) ? parseMark(`${Number(text).toFixed(2)} m`) : null;
}

const score = (text: string): Mark | null => (/^\d{1,5}(?:\.0)?$/.test(text) ? parseMark(`${Number(text)} pts`) : null);

/** Lists drop the last nought of seconds alone ("9.9" is 9.90, as they hold no hand times there without their `h`). */
function seconds(text: string): Mark | null {
  if (text.includes(':')) return parseMark(text);
  return NUMBER.test(text) ? parseMark(/\.\d{3}$/.test(text) ? text : Number(text).toFixed(2)) : null;
}

/**
 * Reads the mark of a list: "3:26.00", "13:13.4h" (by hand), "9.58", "8.95", "9126". Letters after it that say something of the
 * venue or the timing (A for altitude, a, i, m, * and the like) are left out. Null when it is none.
 */
export function parseListMark(text: string, measure: Measure): ListMark | null {
  const [, figures = '', notes = ''] = /^([\d:.]+)\s*(?:m|pts)?\s*([a-z*#+@]*)$/i.exec(text.trim()) ?? [];
  const hand = notes.includes('h');
  const read = { time: hand ? parseMark : seconds, distance: metres, points: score }[measure];
  const mark = read(figures);
  return mark && mark.value > 0 ? { value: mark.value, decimals: mark.decimals, hand } : null;
}
