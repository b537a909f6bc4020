/**
 * The beginning of a text: so many lines and characters at most. `isWhole` when there is nothing more.
 * @param {string} text @param {{ lines: number, characters: number }} most
 */
export function firstLines(text, { lines, characters }) {
  const all = [...text.trimEnd()];
  const shown = all.slice(0, characters).join('').split('\n').slice(0, lines).join('\n');
  return { shown, isWhole: shown.length === text.trimEnd().length };
}
