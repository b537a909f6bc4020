/** One of two, as a question named them. */
export type Side = 'a' | 'b';

/**
 * Who of two in one race was ahead, by how their marks and places compare: less than zero where the first is better, null where one of them
 * isn’t known. Equal marks are parted by place; a place that the marks contradict is no proof. Null when it can’t be told.
 */
export function aheadOf(byMark: number | null, byPlace: number | null): Side | null {
  const [marks, places] = [Math.sign(byMark ?? 0), Math.sign(byPlace ?? byMark ?? 0)];
  if (places === 0 || places === -marks) return null;
  return places < 0 ? 'a' : 'b';
}
