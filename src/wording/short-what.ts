import { columns, cutToColumns } from './columns.ts';

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/Half marathon/, 'Half'],
  [/ walk/, ' W'],
  [/High jump/, 'HJ'],
  [/Pole vault/, 'PV'],
  [/Long jump/, 'LJ'],
  [/Triple jump/, 'TJ'],
  [/ × /, '×'],
  // "3000 SC", "10,000 h1": nobody takes them for anything else.
  [/(?<=\d) m(?= )/, ''],
];

function shortWhat(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const short = SHORTER.reduce((shorter, [long, form]) => shorter.replace(long, form), text);
  // "20k W"
  return columns(short) <= width ? short : cutToColumns(short.replace(/,000(?= )/, 'k'), width);
}

/** What was run, each in at most `width` columns: as fans abbreviate it where there is no room, "Half" or "20,000 m W", before anything is cut. */
export const shortWhats = (texts: readonly string[], width: number): string[] =>
  texts.map((text) => shortWhat(text, width));
