/** The last of some editions before a year and the first after it, of one year those that come first; at most two. */
export function nearestYears<T extends { readonly year: number }>(editions: readonly T[], year: number): T[] {
  const inOrder = editions.toSorted((a, b) => a.year - b.year);
  const last = inOrder.findLast((edition) => edition.year < year);
  const before = inOrder.find((edition) => edition.year === last?.year);
  const after = inOrder.find((edition) => edition.year > year);
  return [before, after].filter((edition) => edition !== undefined);
}
