import type { Numbers } from './list-columns.ts';

/** Room for so many numbers of the kind that a column has. */
function roomLike(column: Numbers, length: number): Numbers {
  if (column instanceof Int8Array) return new Int8Array(length);
  if (column instanceof Uint8Array) return new Uint8Array(length);
  return column instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
}

/** The numbers of a column at some places, in the order of those, in the same kind of array. */
export function picked(column: Numbers, places: Numbers): Numbers {
  const numbers = roomLike(column, places.length);
  for (let i = 0; i < places.length; i += 1) numbers[i] = column[places[i] ?? 0] ?? 0;
  return numbers;
}
