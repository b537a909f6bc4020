import { MONTH } from '../text/calendar.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { medalBehind, medalPlaces } from './medal-places.ts';
import { type PlaceByOrder, placesBehind, unnumberedPlaces, winnersOf } from './unnumbered-places.ts';

/** A place printed before an athlete: "1.", "=8.", "8 equal.", "3rd", "2,", a gold medal. The entry’s words begin at `end`. */
export interface ListPlace extends Span {
  readonly place: number;
  /** No sign follows the figure: "1 Ann Sample". */
  readonly bare: boolean;
  /** The line holds nothing else; the name is below it. */
  readonly alone: boolean;
  /** "2=": who shares it can stand in the same entry. */
  readonly isShared: boolean;
  /** A semicolon stands before it. */
  readonly isParted: boolean;
}

const SHARED = /=|[Ee]qual|[Ee]q\b|[Tt]ied?\b|dead[- ]heat|[Jj]oint|T-?\d|\dT/;
/** How many share a place, at most. */
const MOST_SHARED = 6;

const FIGURE = String.raw`(?:=|T-?(?=\d)|(?:[Jj]oint|[Ee]qual|[Tt]ied|[Ee]q\.?) )?(\d{1,3})(?:(?:st|nd|rd|th|ST|ND|RD|TH)(?: (?:[Pp]lace|PLACE)(?=\s?[:–—-]))?)?(?:\s?(?:=|equal|eq|tied?)(?![\p{L}\d])|T(?![\p{L}\d]))?`;
const NO_NAME = wrapped`
  (?!(?:Met(?:re|er)s?|Hurdles|K[Mm]s?\b|Kilomet|Miles?\b|Y(?:ar)?ds?\b|Steeple|High Hurdles
    |${MONTH}\b(?: \d|$)))
`;
const NAME = String.raw`${NO_NAME}(?=(?:[\u{1F1E6}-\u{1F1FF}]{2}\s*)?(?:\p{Lu}|(?:de|da|di|du|van|von|el|al|ten|ter)[- ]\p{L}|d[’']\p{Lu}))`;
/** "2. (tie) Ann Sample", "2. tie, Ann Sample". */
const TIE = String.raw`(?:\s*\(?(?:tied?|equal|dead[- ]heat)\)?,?(?=\s))?`;
const AT_START = lean(
  wrapped`
    ^(?![–—-]\s*[|\t])[\s|•*·–—-]{0,6}\(?${FIGURE}(\s?[.,):\]]+|\s?[–—-](?=\s)|(?=\s*[|\t]))?${TIE}
    (?:[\s|]*$|[ \t]*[|\t][\s|]*(?=\S)|\s*${NAME}|\s+(?=\d{1,5}\s+${NAME}))
  `,
  'u',
);
/** "Heat 1: Ann Sample", "Class 2. Beth Other": the number of a race. */
const NO_NUMBER = String.raw`(?<!(?:[Hh]eat|HEAT|[Ss]emi(?:-?\s?[Ff]inal)?|[Ff]inal|[Rr]ace|[Gg]roup|[Pp]ool|[Ss]ection|[Cc]lass|[Dd]ivision|[Gg]rade|[Dd]ay|[Rr]ound|[Ll]ane|[Ll]eg|[Ss]tage) )`;
const INSIDE = lean(
  String.raw`${NO_NUMBER}(?<=^|[\s;)\]–—_]|[^\d][.,:])\(?${FIGURE}(?:([.,):\]]{1,2})${TIE}\s*|\s+)${NAME}|(?<=\d\S*[,;.]? )(\d{1,3})([.,):])?$`,
  'gu',
);
const MEDAL = lean(
  wrapped`
    ^[\s|•*·–—-]{0,6}(?:(🥇|(?:Gold|GOLD|Winner|WINNER|First|FIRST)(?: [Mm]edal| [Pp]lace)?\s?[:–—-])
      |(🥈|(?:Silver|SILVER|Second|SECOND|Runner-up|RUNNER-UP)(?: [Mm]edal| [Pp]lace)?\s?[:–—-])
      |(🥉|(?:Bronze|BRONZE|Third|THIRD)(?: [Mm]edal| [Pp]lace)?\s?[:–—-]))
    [\s|:]*(?:$|${NAME})
  `,
  'u',
);

/** The place a line begins with; null when it begins with none. */
function openingPlace(line: string): ListPlace | null {
  const medal = MEDAL.exec(line);
  if (medal) {
    const place = [medal[1], medal[2], medal[3]].findIndex(Boolean) + 1;
    const alone = medal[0].length === line.length;
    return { start: 0, end: medal[0].length, place, bare: false, alone, isShared: false, isParted: false };
  }
  const match = AT_START.exec(line);
  if (!match || Number(match[1]) === 0) return null;
  const alone = match[0].length === line.length;
  const place = Number(match[1]);
  const isShared = SHARED.test(match[0]);
  return { start: 0, end: match[0].length, place, bare: match[2] === undefined, alone, isShared, isParted: false };
}

/** Whether a place can stand behind another in one list: the next one, a tie, or (with signs that no prose has) one of a selection. */
function follows(next: ListPlace, before: ListPlace, ties: number): boolean {
  const sharing = Math.max(before.isShared ? MOST_SHARED : 1, ties);
  if (next.place > before.place && next.place <= before.place + sharing) return true;
  if (next.bare !== before.bare) return false;
  const isSelected = !next.bare || next.isParted;
  return next.place === before.place || (isSelected && next.place > before.place && next.place <= before.place + 40);
}

/** Where a list begins inside a line, its second place is at most so many characters behind the first. */
const REACH = 90;
/** Figures that could be places but aren’t stand between the two at most so often. */
const NEAR = 6;
/** How far back athletes who share a place are looked for. */
const MOST_TIES = 12;
/** "Men’s 400m: 1 Ann Sample": what a first place inside a line stands behind. */
const LEAD = /^$|[:–—_-]\s*\(?$/;

function insideOf(line: string, from: number): ListPlace[] {
  return matches(INSIDE, line, { start: from, end: line.length }).map(
    ({ 1: place, 2: sign, 3: last, 4: lastSign, ...m }) => ({
      start: m.start,
      end: m.end,
      place: Number(place ?? last),
      bare: (sign ?? lastSign) === undefined,
      alone: false,
      isShared: SHARED.test(m[0]),
      isParted: /;\s*$/.test(line.slice(Math.max(0, m.start - 2), m.start)),
    }),
  );
}

const isSecond =
  (first: ListPlace) =>
  ({ place, start }: ListPlace): boolean =>
    place === 2 && start - first.start < REACH;

/** A place as sure as one with a sign behind its figure. */
export const signed = (place: PlaceByOrder): ListPlace => ({
  ...place,
  bare: false,
  alone: false,
  isShared: false,
  isParted: false,
});

/** "finished 17th, Ann Sample (1:23:28)": told in a sentence, whatever list stands above. */
const isTold = (line: string, { place, start, end }: ListPlace): boolean =>
  place > 1 &&
  /\d(?:st|nd|rd|th)\b/.test(line.slice(start, end)) &&
  /\p{Ll} $/u.test(line.slice(Math.max(0, start - 2), start));

/** The places inside one line, in order; `before` are those of the list above it. A list inside a line begins at 1. */
export function placesInLine(line: string, before: readonly ListPlace[]): ListPlace[] {
  const told = [medalPlaces, medalBehind, placesBehind, winnersOf]
    .map((places) => places(line))
    .find(({ length }) => length > 0);
  if (told) return told.map(signed);
  const opening = openingPlace(line);
  const inside = insideOf(line, opening?.end ?? 0);
  const all = opening === null && inside[0] && isTold(line, inside[0]) ? [] : inside;
  const found: ListPlace[] = opening ? [opening] : [];
  for (const [i, next] of all.entries()) {
    const above = [...before, ...found.slice(-MOST_TIES)].slice(-MOST_TIES);
    const last = above.at(-1);
    const ties = above.filter(({ place }) => place === last?.place).length;
    const lead = line.slice(Math.max(found.at(-1)?.end ?? 0, next.start - REACH), next.start).trimEnd();
    const begins = next.place === 1 && LEAD.test(lead);
    const opens = next.place === 1 && found.length === 0 && all.slice(i + 1, i + NEAR).some(isSecond(next));
    if (begins || opens || (last && follows(next, last, ties))) found.push(next);
  }
  if (found.length > 0) return found;
  return unnumberedPlaces(line).map(signed);
}
