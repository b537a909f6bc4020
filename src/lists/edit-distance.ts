/**
 * How many letters have to be changed, added or left out to make one word another (Levenshtein), or `limit` + 1 when it is more than
 * `limit`. `row` is room for a number for each letter of `b` and one more, for those who ask often.
 */
export function editDistance(a: string, b: string, limit: number, row = new Uint16Array(b.length + 1)): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const changed = diagonal + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1));
      const best = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
