import type { Block } from './layout.ts';
import { daysIn } from './setting/days.ts';
import { lean } from './text/lean.ts';
import type { Span } from './text/span.ts';
import { wrapped } from './text/wrapped.ts';

/** What an article says of itself; null where it doesn't. */
export interface Masthead {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const PERSON_LINE = lean(/^(?:By )?(\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|der|den) )?(?: \p{Lu}[\p{L}’'.-]+){1,3})$/u);
/** "Jane Example is a writer at The Example Times." */
const EMPLOYED = lean(
  wrapped`
    \b(?:[Jj]ournalist|[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Aa]uthor) (?:at|for|with) ((?:The |
      the )?
      \p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})
  `,
  'u',
);
const PUBLISHED = /\b(?:published|updated|posted)(?![a-z])/i;
/** A news agency's dateline: "LONDON 1990-01-02". */
const DATELINE = lean(/^\p{Lu}{3}[\p{L}, ]{0,60} ((?:19|20)\d{2}-\d{2}-\d{2})$/u);

/** A day as pages print it. */
const DAY = wrapped`
  (?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?,? \d{4}
    |\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}
    |\d{4}-\d{2}-\d{2})
`;

/** "Oslo, Norway, ", "Saturday, ", or a page's name that runs into the day: anything else in front says what else the day is of. */
const BEFORE_DAY = wrapped`
  (?:(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}, ){1,3}
    |(?:Last (?:modified|updated) on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?,? |
    \p{Lu}[\p{L} ]{2,30}(?:\d )?[|·•] |
    (?:Report|News|Feature|Preview|Series) |
    \p{Lu}\p{L}+(?=\d))?
`;

/** "4 March 2017", "News4 Mar 2017", "[March 4, 2017] By Jane Example", "Oslo, Norway, 4 March 2017": a line of nothing but its day, with where, or who wrote it. */
const DAY_LINE = lean(
  wrapped`
    ^[[(]?${BEFORE_DAY}${DAY}[\])]?(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,10}
      | +(?:[|·•] )?[Bb]y .{1,40}
      | [|·•–—-] \p{Lu}[\p{L}, ]{2,40}
      | \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}, \p{Lu}[\p{L} ]{1,20})?
    $
  `,
  'u',
);

/** "OSLO, June 11, 2026 — Example won", "Oslo, Norway (11 June 2026) - Example", "11 June 2026 - Example": a dateline that opens the first paragraph. */
const OPENING_DATELINE = lean(
  wrapped`
    ^(?:\p{Lu}{2}[\p{L} .’'-]{1,30}[,(][^—–:]{4,50}?(?:19|20)\d{2}\)?
      |\p{Lu}\p{L}[\p{L} ,.’'-]{1,30}\([^()]{4,30}(?:19|20)\d{2}\)
      |\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d{2})
      (?=(?: \((?:AFP|AP|AAP|PA|Reuters|IANS|Xinhua|CP|dpa)[^()]{0,20}\))?(?: ?[—–:]| - ))
    |^(?:date )?\d{4}-\d{2}-\d{2}(?= \p{Lu})
  `,
  'u',
);

function openingDateline(text: string, { start, end }: Span): Span[] {
  const found = OPENING_DATELINE.exec(text.slice(start, Math.min(end, start + 90)));
  return found ? [{ start, end: start + found[0].length }] : [];
}

const FOUR_WORDS = /^(?:\S+\s+){3}\S/;

/** Whether a line says nothing but when, and where or by whom. */
const isDated = (line: string): boolean => DATELINE.test(line) || isDayLine(line);

/** No line that tells when is longer, in characters. */
const LONGEST_DAY_LINE = 90;
const isDayLine = (line: string): boolean => line.length <= LONGEST_DAY_LINE && DAY_LINE.test(line);

/** What of a line can hold its day: a page's name for itself may run into it. */
function dayOf({ start, end, text }: Block): Span {
  const at = isDayLine(text) ? text.search(/(?<!\d)\d{1,2}(?:st|nd|rd|th)? \p{Lu}/u) : -1;
  return { start: start + Math.max(0, at), end };
}

/** The headings above the first paragraph; a title has at least four words. */
function titleOf(top: readonly Block[]): string | null {
  const heading = top.find(({ kind, text }) => kind === 'heading' && FOUR_WORDS.test(text) && !isDated(text));
  return heading?.text.replace(/\.$/, '') ?? null;
}

function authorOf(top: readonly Block[], title: string | null): string | null {
  const from = top.findIndex(({ text }) => title !== null && text.startsWith(title));
  const line = top.slice(from + 1).find(({ text, kind }) => kind === 'heading' && PERSON_LINE.test(text));
  return (from >= 0 && line && PERSON_LINE.exec(line.text)?.[1]) || null;
}

/** So many blocks from the first paragraph on, which may be a standfirst, can hold a line of nothing but the day. */
const BELOW = 4;

/** Reads title, publisher, author and date where the text states them. Invents nothing. */
export function masthead(text: string, blocks: readonly Block[]): Masthead {
  const firstProse = blocks.findIndex(({ kind, text: line }) => kind === 'prose' && line.length > 60);
  const top = blocks.slice(0, firstProse < 0 ? blocks.length : firstProse);
  const title = titleOf(top);
  const employed = blocks
    .filter(({ kind }) => kind === 'junk')
    .flatMap(({ text: line }) => EMPLOYED.exec(line)?.[1] ?? []);
  const below = blocks.slice(Math.max(0, firstProse), firstProse + BELOW).filter(({ text: line }) => isDayLine(line));
  const dated = [...top.filter((block) => PUBLISHED.test(block.text) || isDated(block.text)), ...below];
  const opening = blocks.slice(firstProse, firstProse + 1).flatMap((block) => openingDateline(text, block));
  const day = [...dated.map(dayOf), ...opening]
    .flatMap((span) => daysIn(text, span, null))
    .find(({ yearPrinted }) => yearPrinted);
  return { title, publisher: employed[0] ?? null, author: authorOf(top, title), published: day?.date ?? null };
}
