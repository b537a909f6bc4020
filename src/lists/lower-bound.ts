/** How many of the first `count` places come before something, all of those before all others: where it stands, or would. */
export function lowerBoundOf(count: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of ascending numbers that is at least `value`, between two places: where it stands, or would. Without a call for each step, as nearly every question takes some. */
export function lowerBound(numbers: ArrayLike<number>, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
