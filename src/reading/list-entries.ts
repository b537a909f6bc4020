import { nationNames } from '../athletics/nation.ts';
import { marksIn } from './marks-in-text.ts';
import type { PrintedMark } from './printed-mark.ts';
import { matches, type Span } from './span.ts';

/** One athlete of a result list. */
export interface ListEntry extends Span {
  readonly place: number;
  readonly name: string;
  /** As printed; empty where the list gives none. */
  readonly nation: string;
  readonly mark: PrintedMark | null;
}

/** Where an entry begins: "1.", "2,", "3)", "4=", or a bare figure before a name. */
const BEGINNING = /(?<![\d.:,+-])(?<=^|[\s;,.:])(\d{1,2})(?:[.,)]|\s?=)?\s*(?=\p{Lu}[\p{L}.’' -])(?<=[.,)=\s]\s*)/gu;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}\p{M}.’'-]*){0,4}`;
/** "Jane Example (Britain) 12.34", "Ann Sample, Kenya, 12.34", "Ann Sample KEN 12.34", "Ann Sample 12.34". */
const ENTRY = new RegExp(
  String.raw`^(${NAME}?)(?:\s*\(([^()]{2,40})\)|,? (\p{Lu}{3})(?=[\s,])|, (\p{Lu}[\p{L}. ]{2,24}),|(?=[\s,:–-]*\d))[\s,:–-]*`,
  'u',
);

function entryAt(text: string, start: number, from: number, end: number, place: number): ListEntry | null {
  const words = text.slice(from, end);
  const [matched, name = '', bracketed, code, after] = ENTRY.exec(words) ?? [];
  if (matched === undefined || !name.includes(' ') || nationNames.has(name.toLowerCase())) return null;
  if (/^\p{Lu}/u.test(words.slice(matched.length))) return null;
  const nation = bracketed ?? code ?? after ?? '';
  const mark = marksIn(text, { start: from + matched.length, end })[0] ?? null;
  return nation === '' && mark === null ? null : { start, end, place, name: name.trim(), nation: nation.trim(), mark };
}

/** The entries of one line of a result list, in order; a relay’s teams are nobody’s. */
export function listEntries(text: string, line: Span): ListEntry[] {
  const beginnings = matches(BEGINNING, text, line);
  return beginnings.flatMap((beginning, i) => {
    const next = beginnings[i + 1];
    return entryAt(text, beginning.start, beginning.end, next?.start ?? line.end, Number(beginning[1])) ?? [];
  });
}
