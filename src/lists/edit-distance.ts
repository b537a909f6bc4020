/** Room for the two rows of numbers that a comparison needs: one for each letter of the longest word, and one more. */
export interface EditRows {
  readonly last: Uint16Array;
  readonly beforeLast: Uint16Array;
}

export const editRows = (length: number): EditRows => ({
  last: new Uint16Array(length + 1),
  beforeLast: new Uint16Array(length + 1),
});

/**
 * How many letters have to be changed, added, left out, or swapped with the next one to make one word another (optimal string
 * alignment), or `limit` + 1 when it is more than `limit`. `rows` is room for those who ask often.
 */
export function editDistance(
  a: string,
  b: string,
  limit: number,
  { last, beforeLast }: EditRows = editRows(b.length),
): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = last[0] ?? 0;
    // Two rows up and two columns to the left: what a swap begins from.
    let swapped = 0;
    let next = beforeLast[0] ?? 0;
    last[0] = i;
    beforeLast[0] = diagonal;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = last[j] ?? 0;
      const other = b.charCodeAt(j - 1);
      let best = Math.min(diagonal + Number(letter !== other), above + 1, (last[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2))
        best = Math.min(best, swapped + 1);
      swapped = next;
      next = beforeLast[j] ?? 0;
      beforeLast[j] = above;
      diagonal = above;
      last[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
