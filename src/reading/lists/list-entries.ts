import type { Claim } from '../../articles/record.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { fallenOut, statusOf, withoutTail } from './fallen-out.ts';
import { isNationAlone, type ListedName, listedName } from './list-names.ts';
import type { Piece } from './list-piece.ts';
import { nobody, type ReadSurname } from './listed-surnames.ts';
import { listedTeam } from './listed-teams.ts';
import { sharedNames } from './shared-places.ts';

/** One athlete of a result list, or a relay’s team. */
export interface ListEntry extends Span {
  readonly place: number;
  readonly name: string;
  /** Nation, club or school as printed; empty where the list gives none. */
  readonly affiliation: string;
  /** What is printed behind the name, on one line: mark, wind, notes. */
  readonly rest: string;
  readonly status: Claim['status'];
  /** Whether it is a relay’s team. */
  readonly isTeam: boolean;
}

const CELL = /\s*[|\t]\s*|\s{3,}/;
const FIGURE = lean(
  wrapped`
    (?<![\p{L}\d(])(?:[+=]?\d
      |(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:hours?|minutes?)\b
      |(?:DNF|DNS|DQ|DSQ|NM|NH)\b
      |(?:did not|disqualified|no (?:mark|height|distance)|(?:in (?:the )?)?same (?:time|mark|height|distance))\b)
  `,
  'iu',
);
/** Notes have fewer words than sentences; minutes and seconds count, too. */
const MOST_WORDS = 9;

const words = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !/^[+=(]?\d/.test(cell) && !/^(?:DNF|DNS|DQ|DSQ)$/.test(cell);

const unnoted = (cell: string): string => cell.replace(/\s*\([^()]*\)$/, '');

/** Where an entry stands in what list. */
type Standing = Pick<ListEntry, 'place' | 'isTeam'>;
/** What a row says besides its place. */
type Read = Pick<ListEntry, 'name' | 'affiliation' | 'rest'>;
/** Reads whom the words before a mark name. */
type ReadNames = (printed: string) => readonly ListedName[];

const alone =
  (bySurname: ReadSurname): ReadNames =>
  (printed) => {
    const name = listedName(printed) ?? bySurname(printed);
    return name ? [name] : sharedNames(printed);
  };
const team: ReadNames = (printed) => [listedTeam(printed) ?? []].flat();

/** The name, nation and rest of a row with cells, whatever their order. */
function fromCells(cells: readonly string[]): Read[] {
  const at = cells.findIndex((cell) => words(cell) && !isNationAlone(cell));
  const side = cells.find((cell) => isNationAlone(unnoted(cell))) ?? '';
  const nation = unnoted(side);
  const [first = '', second = ''] = [cells[at], cells[at + 1]];
  const whole = listedName(first);
  const isSurname = words(second) && !isNationAlone(second) && /^[\p{L}\p{M}’' -]+$/u.test(second);
  const split = isSurname && (!whole || (!/\p{Ll}/u.test(second) && /\p{Ll}/u.test(first)));
  const name = split ? listedName(`${first} ${second}`) : whole;
  if (at < 0 || !name) return [];
  const others = cells.filter((cell, i) => i !== at && !(split && i === at + 1) && cell !== side);
  const club = others.find(words) ?? '';
  const rest = `${others.join(' | ')} ${side.slice(nation.length)}`;
  return [{ name: name.name, affiliation: nation || name.affiliation || club, rest }];
}

/** A relay’s team is in the first cell with words, also where its nation is all that stands there. */
function teamFromCells(cells: readonly string[]): Read[] {
  const at = cells.findIndex(words);
  return team(cells[at] ?? '').map((name) => ({ ...name, rest: cells.slice(at + 1).join(' | ') }));
}

/** "Ann Sample, Leeds City (54.95)": where the mark of a row begins that has no figure but in brackets. */
function inBrackets(line: string): number | undefined {
  const mark = /\((?=(?:\d{1,2}[:.])?\d{1,3}[:.]\d{2}(?:m|s|secs?)?(?: (?:NR|PB|SB|CR|MR))?\))/.exec(line);
  return mark?.index;
}

/** The names, nation and rest of a row in running text: all before the first figure outside brackets is the name’s. */
function fromText(line: string, namesIn: ReadNames, isNumbered: boolean): Read[] {
  const outside = line.replace(/\([^()]*\)?/g, (bracket) => '('.repeat(bracket.length));
  const [plain, bracketed] = [FIGURE.exec(outside)?.index, isNumbered ? inBrackets(line) : undefined];
  const isToldBehind = bracketed !== undefined && /\)[.;] /.test(line.slice(bracketed, plain));
  const figure = (isToldBehind ? bracketed : (plain ?? bracketed)) ?? line.search(/\.\s|[.;]$|$/);
  const rest = line.slice(figure);
  const after = /^\S+(?: (?:seconds?|metres?|points|secs?|m))?[\s,]+\(?(\p{Lu}{3})\b\)?/u.exec(rest)?.[1] ?? '';
  const nation = isNationAlone(after) ? after : '';
  return namesIn(line.slice(0, figure)).map(({ name, affiliation }) => ({
    name,
    affiliation: affiliation || nation,
    rest,
  }));
}

function rowOf(line: string, isShared: boolean, isRelay: boolean, bySurname: ReadSurname, isNumbered = false): Read[] {
  const cells = line.split(CELL).filter(Boolean);
  const namesIn = isRelay ? team : isShared ? sharedNames : alone(bySurname);
  if (cells.length < 2) return fromText(line, namesIn, isNumbered);
  const read = isRelay ? teamFromCells(cells) : fromCells(cells);
  return read.length > 0 ? read : fromText(cells.join(' '), namesIn, isNumbered);
}

/** "– | Ann Sample | KEN | DNF". */
const IN_LAST_CELL = lean(/^[\s–—|\d-]*(\p{Lu}[^|]*(?:\|[^|]*)*)\|\s*((?:DNF|DNS|DQ|DSQ)\b.*)$/u);

/** Those without a place whom some words behind the last entry name. */
export function withoutPlace(words: string, { start, end }: Span, { place, isTeam }: Standing): ListEntry[] {
  const of = { start, end, place, rest: '', isTeam };
  const cell = IN_LAST_CELL.exec(words.replaceAll('\t', '|'));
  if (!cell) return fallenOut(words, isTeam).map(({ name, status }) => ({ ...of, ...name, status }));
  const status = statusOf(cell[2] ?? '');
  return rowOf(cell[1] ?? '', false, isTeam, nobody).map((read) => ({ ...of, ...read, rest: '', status }));
}

/** Reads an entry of a list: the athletes who share a place, and who fell out behind it; none when what stands there is no athlete. */
export function listEntries(text: string, piece: Piece, isRelay: boolean, bySurname: ReadSurname): ListEntry[] {
  if (piece.place === null) return [];
  const { start, end, place } = piece;
  const body = text.slice(piece.body, end);
  const line = body
    .replace(/\r?\n/g, piece.inCells ? '|' : ' ')
    .replace(/^[\s|]*(?:\d{1,5}\s+(?=\p{Lu}))?|[\s|]+$/gu, '');
  const { entry, tail } = withoutTail(line);
  const isNumbered = piece.body > piece.start;
  const found = rowOf(entry, piece.isShared, isRelay, bySurname, isNumbered).flatMap((read): ListEntry[] => {
    const rest = read.rest.replace(/[.;]\s+\p{Lu}.*$/su, '');
    if ((rest.match(/\b\p{Ll}{3,}/gu) ?? []).length > MOST_WORDS) return [];
    return [{ start, end, place, ...read, rest, status: statusOf(rest), isTeam: isRelay }];
  });
  return found.length > 0 ? [...found, ...withoutPlace(tail, piece, { place, isTeam: isRelay })] : found;
}
