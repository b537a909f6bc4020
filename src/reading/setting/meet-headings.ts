import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Block } from '../text/block.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { daysIn, MONTH } from './days.ts';
import { type NamedMeet, NOTHING } from './meet-names.ts';
import { placeMeets } from './place-meets.ts';
import type { When } from './placed-meet.ts';
import { ROAD_LENGTH } from './road-races.ts';
import type { HeadedBy } from './scene.ts';

/** No heading of nothing but a meet is longer, in characters. */
const LONGEST = 90;

const MEET = wrapped`
  (?:Grand Prix|Games|Championships?|Classic|Invitational|International|Memorial|Marathon|Trials|Relays|Meet|Meeting
    |Cup|Open|Gala|Carnival|Trophy|Festival|League|Tour|Match|Challenge|${ROAD_LENGTH})
`;
const DAYS = '\\d{1,2}(?: ?[-–&/] ?\\d{1,2})?';

/** "Sample Hill Invitational, Boston, February 14-15": a meet with its town, its days, both or neither, and nothing else. */
const HEADING = lean(
  wrapped`
    ^((?:[\p{Lu}\d][\p{L}\d’'&./-]*(?: |(?=,))|(?:of|de|du|di|the|and|&) ){1,8}?(?:${MEET})(?: \d{4})?)(?=,|$)
    (?:, (?:\p{Lu}[\p{L}.’'-]*(?: |(?=,|$| [–—-] \d))){1,4}){0,2}
    (?:(?:,| [–—-])? \(?(?:${MONTH}\.? ${DAYS}|${DAYS} ${MONTH}\.?)(?:,? \d{4})?\)?)?$
  `,
  'u',
);

/** "Women’s Half Marathon", "Results, Sample Open": an event, or a list. */
const NO_MEET = lean(
  /^(?:(?:Senior |Junior |U\d\d )?(?:(?:Wo)?[Mm]en|Boys|Girls|Ladies)[’']?s?[’']? [\d\p{Lu}]\S*(?: \S+)?|[^ ]+)$|\b(?:[Rr]esults?|[Pp]review|[Tt]imetable|[Ss]chedule|[Ee]ntries)\b/u,
);
const isHeading = ({ kind, text }: Block): boolean =>
  kind !== 'prose' && text.length <= LONGEST && HEADING.test(text) && !NO_MEET.test(text);

/** Whether a heading names a day on which an edition was held. */
function isHeldThen(text: string, block: Span, { edition }: NamedMeet): boolean {
  if (edition === null) return false;
  const { start, end, year } = edition;
  return daysIn(text, block, year).some(({ date }) => start <= date && date <= (end ?? start));
}

/** The headings that are nothing but a meet, each as that meet: the listed one that it names, or that its town had on its day, else one that only this article knows. */
const meetHeadings = (
  text: string,
  blocks: readonly Block[],
  meetsIn: (text: string, span: Span) => NamedMeet[],
): NamedMeet[] =>
  blocks.filter(isHeading).flatMap((block): NamedMeet[] => {
    const found = meetsIn(text, block);
    const name = HEADING.exec(block.text)?.[1] ?? '';
    const listed =
      found.find(({ meet, cityOnly }) => meet !== null && !cityOnly) ??
      found.find((one) => isHeldThen(text, block, one));
    const { start, end } = block;
    return [listed ? { ...listed, cityOnly: false, asideFrom: null, start, end } : { ...NOTHING, name, start, end }];
  });

/** "10K Valencia Ibercaja": words that are all capitalised, as names are. */
const NAME = lean(/^(?:(?:[\p{Lu}\d]\S*|of|de|du|the|and|in|at|&|[-–])(?: |$)){2,9}$/u);

/** "Women’s 400m Hurdles": an event, and no meet. */
function isOfEvent(text: string, block: Block): boolean {
  const events = disciplinesIn(text, block);
  const rest = events.reduce((line, { start, end }) => line.replace(text.slice(start, end), ''), block.text);
  return events.length > 0 && !/\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(rest.replace(/\b(?:Wo)?[Mm]en[’']?s?\b/g, ''));
}

/** The headings of a round-up, in order: each meet, and each other name, which may be one that nobody knows. */
export function headedBy(
  text: string,
  blocks: readonly Block[],
  meetsIn: (text: string, span: Span) => NamedMeet[],
  when: When,
): HeadedBy[] {
  const meets = placeMeets(meetHeadings(text, blocks, meetsIn), when);
  const [first, ...others] = meets;
  if (!first) return [];
  const isOther = ({ kind, start, text: line }: Block) =>
    others.length > 0 && kind !== 'prose' && start > first.start && line.length <= LONGEST && NAME.test(line);
  const known = meets.map((meet): HeadedBy => ({ meet, start: meet.start, end: meet.end }));
  const unknown = blocks
    .filter((block) => isOther(block) && !known.some(({ start }) => start === block.start) && !isOfEvent(text, block))
    .map(({ start, end }): HeadedBy => ({ meet: null, start, end }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}
