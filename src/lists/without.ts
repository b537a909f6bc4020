/** Any array of numbers that can be copied in part. */
interface Column<Self> {
  readonly length: number;
  slice(start: number, end: number): Self;
  subarray(start: number, end?: number): ArrayLike<number>;
  set(numbers: ArrayLike<number>, place: number): void;
}

/** The same numbers without those at some places, which are in order: what stands between two of them is copied at once. */
export function without<Own extends Column<Own>>(column: Own, places: Uint32Array): Own {
  const kept = column.slice(0, column.length - places.length);
  for (let left = 0; left < places.length; left += 1) {
    const from = (places[left] ?? 0) + 1;
    kept.set(column.subarray(from, places[left + 1]), from - left - 1);
  }
  return kept;
}
