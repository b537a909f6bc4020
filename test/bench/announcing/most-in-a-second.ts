/** The most in any second, wherever it begins, of moments in milliseconds, in order. */
export function mostInASecond(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
