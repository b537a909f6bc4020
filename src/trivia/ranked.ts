/** Something with its rank. */
export interface Ranked {
  /** From 1; who has the same points shares it, and the next rank leaves as many out. */
  readonly rank: number;
  readonly tied: boolean;
}

/** Everybody with points, ranked: most points first, then most right answers; only points decide the rank. */
export function ranked<T extends { readonly userId: string; readonly points: number; readonly right: number }>(
  all: readonly T[],
): (T & Ranked)[] {
  const sorted = all.toSorted((a, b) => b.points - a.points || b.right - a.right || (a.userId < b.userId ? -1 : 1));
  let rank = 1;
  return sorted.map((one, i) => {
    if (sorted[i - 1]?.points !== one.points) rank = i + 1;
    const tied = [sorted[i - 1], sorted[i + 1]].some((next) => next?.points === one.points);
    return { ...one, rank, tied };
  });
}
