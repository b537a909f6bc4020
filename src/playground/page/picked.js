/** The choice after picking a value: that one alone, or with `most` above one, taken in or out. @param {ReadonlySet<string>} chosen @param {string} value @param {number} most */
export function picked(chosen, value, most) {
  if (most === 1) return new Set([value]);
  if (chosen.has(value)) return chosen.difference(new Set([value]));
  return chosen.size < most ? new Set([...chosen, value]) : chosen;
}
