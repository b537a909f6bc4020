import { lean } from './lean.ts';
import { matches, type Span, trimmed } from './span.ts';
import { wrapped } from './wrapped.ts';

const LINE = /[^\n\r]+/g;

/** "Image source, Getty Images", "Video caption, Example wins": what a page says of a picture. */
const PICTURE = '(?:Image|Media|Video) (?:source|caption|copyright), ';
const ZONE = '(?:GMT|BST|UTC|CES?T|[AECMP][SD]T)';
/** "Published20 July 2025", "Updated 3 hours ago". */
const STAMP = wrapped`
  (?:Published|(?:Last )?[Uu]pdated)(?: on| at)? ?
  (?:(?:\d+|an?) (?:minutes?|hours?|days?) ago
    |(?:\d{1,2}:\d{2} ${ZONE} )?\d{1,2} \p{Lu}\p{Ll}{2,8}(?: (?:19|20)\d{2})?(?:,? \d{1,2}:\d{2}(?: ${ZONE})?)?)
`;
/** "Related topicsAthletics": where a page goes on to other things. */
const RELATED = String.raw`(?:Related (?:topics|stories)|More on this story)(?=\p{Lu})`;
/** What a page prints around its article, where another line runs into it or none is before it. */
const AROUND = lean(`(?<=^|\\S)(?:${PICTURE}|${STAMP}|${RELATED})`, 'gu');
const IS_PICTURE = new RegExp(`^${PICTURE}`);
const IS_RELATED = /^(?:Related|More) /;
/** "Example wins in RomeThe 24-year-old": a capital inside a word, but for "McSample" and the like. */
const RUN_INTO = lean(/(?<!\b(?:Ma?c|De|Di|La|Le|Van|O[’']))(?<=\p{Ll}[.!?]?)(?=\p{Lu}\p{Ll}* )/u);

/** "won by a second.Example, 24, had", "her season.UK Athletics": a full stop that the next paragraph runs into; "1.Example" and "Prof.Example" have none. */
const PARAGRAPH_END = lean(
  wrapped`
    (?<=(?:\p{Ll}{3}|\dk?m|[.:]\d\d|\d{4}|\))[.!?]”?)(?<!\b(?:Prof|Capt|Univ|approx|mins|secs|www)\.)
    (?=“?\p{Lu}(?:[\p{Ll} ’']|\p{Lu}{1,4} ))
  `,
  'gu',
);

/** Where what a page says of a picture ends, which a line begins with. */
function captionEnd(words: string): number {
  const lead = words.indexOf(', ') + 2;
  const at = words.slice(lead).search(RUN_INTO);
  return at < 0 ? words.length : lead + at;
}

/** The lines that a page’s own words make of one to which it was flattened; the line itself where it wasn’t. */
function unflattened(text: string, line: Span): Span[] {
  const around = matches(AROUND, text, line);
  const cuts = around.flatMap(({ 0: words, start, end }, i) => {
    const next = around[i + 1]?.start ?? line.end;
    if (IS_RELATED.test(words)) return [start, line.end];
    return [start, IS_PICTURE.test(words) ? start + captionEnd(text.slice(start, next)) : end];
  });
  const ends = matches(PARAGRAPH_END, text, line).map(({ end }) => end);
  const edges = [...new Set([line.start, ...cuts, ...ends, line.end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? end, end }));
}

/** The lines of a text that are not empty, without white space at their ends. What a page prints around its article stands on lines of its own, also where all was flattened to one. */
export const pageLines = (text: string): Span[] =>
  matches(LINE, text, { start: 0, end: text.length })
    .flatMap((line) => unflattened(text, line))
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => end > start);
