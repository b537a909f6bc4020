import type { Numbers } from '../lists/list-columns.ts';

/** Texts with numbers. */
export interface Interned {
  /** Each on a line of its own, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly numberOf: (text: string) => number;
}

/** The order of code units: the same on every machine. */
export const codeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Texts numbered in the order of their code units, so that the same texts always get the same numbers. */
export function interned(texts: Iterable<string>): Interned {
  const sorted = [...new Set(texts)].sort(codeUnits);
  const numbers = new Map(sorted.map((text, number) => [text, number]));
  return { bytes: new TextEncoder().encode(sorted.join('\n')), numberOf: (text) => numbers.get(text) ?? 0 };
}

/** The smallest array that holds whole numbers of at least 0. */
export function packed(values: readonly number[]): Numbers {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  if (most < 2 ** 8) return Uint8Array.from(values);
  return most < 2 ** 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** Where each of some groups starts when they stand one after the other, and where the last ends. */
export function startsOf(sizes: readonly number[]): Numbers {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return packed(starts);
}
