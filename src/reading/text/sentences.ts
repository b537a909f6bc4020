import { lean } from './lean.ts';
import { isOneSentence } from './one-sentence.ts';
import { type Span, trimmed } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A segment that ends here has not ended a sentence: "the U.S.", "St.", "J.", "No. 1". */
const ABBREVIATION = lean(/(?:\b(?:U\.S|U\.K|St|Mr|Mrs|Ms|Dr|Jr|Sr|vs|No|Mt|approx|est)|\b\p{Lu})\.$/u);
/** "1 min. 46 secs." goes on only in lower case or figures. */
const UNIT = /\b(?:mins?|secs?)\.$/;
/** No abbreviation is longer, with the sign before it and its full stop, in characters. */
const LONGEST_ABBREVIATION = 8;
/** A segment that ends inside a number: ". 02 outside". */
const OPEN_NUMBER = /[-–—]\s*\.$/;

/** "Example’s time? A record of 51.98.": a question that is answered in the same breath. */
const ITS_TIME = lean(
  /^(?:(?:\p{Lu}\S+ ){0,2}\p{Lu}\S+[’']s?|His|Her|The) (?:\p{Ll}+ )?(?:time|mark|distance|height|score|reward|consolation|prize)\?\s+$/u,
);
const LONGEST_QUESTION = 50;

/** "… in London. 26-year-old Example won": the segmenter takes a figure before small letters for the middle of a sentence. */
const AGED = String.raw`(?<=[.!?][”"’')]{0,2} )(?=\d{1,2}-(?:year-old|times?)\b)`;

/** "a best of 5.25m And Sample won": the full stop is lost between what small letters or a figure ended and what a capital begins. */
const UNSTOPPED = String.raw`(?<=(?:^|[\s(])(?:\p{Ll}[\p{L}’'-]*|\d[\d:.,]*\d(?:m|s|secs?|pts)?) )(?=(?:And|But|Meanwhile|However|Elsewhere)\b,? \p{L})`;
const BEGINNING = lean(`${AGED}|${UNSTOPPED}`, 'u');
const MAY_BEGIN = /-year-old|-time| (?:And|But|Meanwhile|However|Elsewhere)\b/;

/** No sentence is longer, in characters: what goes on without end is cut here, so that reading stays linear. */
const LONGEST_SENTENCE = 1000;

/** Cuts at the last space that fits, so that no figure and no name is torn. */
function cut(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const fits = text.slice(from, from + LONGEST_SENTENCE).lastIndexOf(' ');
    const to = from + (fits > 0 ? fits : LONGEST_SENTENCE);
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}

function apart(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!MAY_BEGIN.test(words)) return [{ start, end }];
  let from = start;
  return words.split(BEGINNING).map((part) => {
    const span = { start: from, end: from + part.length };
    from = span.end;
    return span;
  });
}

/** The sentences of a span of text, without the white space around them. */
export const sentences = (text: string, span: Span): Span[] =>
  ended(text, span)
    .flatMap((one) => apart(text, one))
    .flatMap((one) => cut(text, one))
    .map((one) => trimmed(text, one))
    .filter(({ start, end }) => end > start);

/** Whether a segment has not ended a sentence; `next` is the sign behind it. */
function goesOn(segment: string, next: string): boolean {
  if (segment.length <= LONGEST_QUESTION && ITS_TIME.test(segment)) return true;
  const tail = segment.trimEnd().slice(-LONGEST_ABBREVIATION);
  if (!tail.endsWith('.')) return false;
  return ABBREVIATION.test(tail) || OPEN_NUMBER.test(segment) || (UNIT.test(tail) && /[\p{Ll}\d]/u.test(next));
}

function ended(text: string, span: Span): Span[] {
  if (isOneSentence(text.slice(span.start, span.end))) {
    const whole = trimmed(text, span);
    return whole.end > whole.start ? [whole] : [];
  }
  const found: Span[] = [];
  let start = span.start;
  for (const { segment, index } of segmenter.segment(text.slice(span.start, span.end))) {
    const end = span.start + index + segment.length;
    if (goesOn(segment, text.charAt(end))) continue;
    const whole = trimmed(text, { start, end });
    if (whole.end > whole.start) found.push(whole);
    start = end;
  }
  const rest = trimmed(text, { start, end: span.end });
  return rest.end > rest.start ? [...found, rest] : found;
}
