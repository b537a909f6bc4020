import { graphemes } from './columns.ts';

/** What must stay whole: a spoiler, a code block, inline code, a link, bold text, an escaped sign. */
const ATOM =
  /\|\|[^\n]+?\|\||```[\s\S]*?```|`[^`\n]*`|\[(?:\\.|[^\]\\])*\]\([^)\s]*\)|\*\*(?:\\.|[^*\\])+\*\*|\\[\s\S]/u;
const WORDS = new RegExp(`(?:${ATOM.source}|\\S)+|\\s+`, 'gu');
const ATOMS = new RegExp(`(${ATOM.source})`, 'gu');

/** The longest run of pieces from the start that has room in `limit` characters. */
function takeWhileRoom(pieces: Iterable<string>, limit: number): string {
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > limit) break;
    kept += piece;
  }
  return kept;
}

/** Atoms whole, everything else one visible character each: splitting at a captured pattern puts the atoms at odd places. */
const atomsOf = (text: string): string[] =>
  text.split(ATOMS).flatMap((piece, i) => (i % 2 === 1 ? [piece] : graphemes(piece)));

/**
 * The text in at most `limit` characters (UTF-16 units), cut between words and ending in "…"; a word longer than half
 * the room is itself cut, between visible characters, but never inside a spoiler, code, a link, bold text or an escaped sign.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const whole = takeWhileRoom(text.match(WORDS) ?? [], limit - 1);
  const kept = whole.length * 2 >= limit ? whole : takeWhileRoom(atomsOf(text), limit - 1);
  return `${kept.trimEnd()}…`;
}
