/** What makes a line a heading, a quotation or small: it works only at the start of the line. */
const LINE_MARK = /^(?:> |-# |#{1,3} )?/;
/** An escaped sign, or code, in which nothing can be escaped. */
const ESCAPED_OR_CODE = /\\[\s\S]|`[^`\n]*`/g;

/** The text without two strokes in a row, which would end the spoiler before its end. */
const strokeless = (text: string): string =>
  text
    .replace(ESCAPED_OR_CODE, (part) => (part.startsWith('`') ? part.replaceAll('|', '¦') : part))
    .replace(/\|$/, '| ');

/** Lines that are hidden until somebody taps them, each by itself, so that none shows when the text is cut. */
export const spoiler = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const [mark = ''] = LINE_MARK.exec(line) ?? [];
      const hidden = line.slice(mark.length);
      return hidden.trim() === '' ? line : `${mark}||${strokeless(hidden)}||`;
    })
    .join('\n');

/** A row of a table of which only what is in the first cells is seen: the place or the event. */
export function spoilerAfterCells(row: string): string {
  const [cells = ''] = /^`[^`]*` /.exec(row) ?? [];
  return cells + spoiler(row.slice(cells.length));
}
