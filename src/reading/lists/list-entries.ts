import type { Claim } from '../../articles/record.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isNationAlone, listedName } from './list-names.ts';
import type { Piece } from './list-piece.ts';

/** One athlete of a result list. */
export interface ListEntry extends Span {
  readonly place: number;
  readonly name: string;
  /** Nation, club or school as printed; empty where the list gives none. */
  readonly affiliation: string;
  /** What is printed behind the name, on one line: mark, wind, notes. */
  readonly rest: string;
  readonly status: Claim['status'];
}

const CELL = /\s*[|\t]\s*|\s{3,}/;
const FIGURE = lean(
  wrapped`
    (?<![\p{L}\d(])(?:[+=]?\d
      |(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:hours?|minutes?)\b
      |(?:DNF|DNS|DQ|DSQ|NM|NH)\b
      |(?:did not|disqualified|no (?:mark|height|distance))\b)
  `,
  'iu',
);
const STATUSES: readonly (readonly [RegExp, Claim['status']])[] = [
  [/^\W*(?:DNF|did not finish|retired)\b/i, 'DNF'],
  [/^\W*(?:DNS|did not start)\b/i, 'DNS'],
  [/^\W*(?:DQ|DSQ|disqualified)\b/i, 'DQ'],
];

/** Notes have fewer words than sentences; minutes and seconds count, too. */
const MOST_WORDS = 9;

const words = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !/^[+=(]?\d/.test(cell) && !/^(?:DNF|DNS|DQ|DSQ)$/.test(cell);

const unnoted = (cell: string): string => cell.replace(/\s*\([^()]*\)$/, '');

/** The name, nation and rest of a row with cells, whatever their order. */
function fromCells(cells: readonly string[]): Omit<ListEntry, keyof Span | 'place' | 'status'> | null {
  const at = cells.findIndex((cell) => words(cell) && !isNationAlone(cell));
  const team = cells.find((cell) => isNationAlone(unnoted(cell))) ?? '';
  const nation = unnoted(team);
  const [first = '', second = ''] = [cells[at], cells[at + 1]];
  const whole = listedName(first);
  const isSurname = words(second) && !isNationAlone(second) && /^[\p{L}\p{M}’' -]+$/u.test(second);
  const split = isSurname && (!whole || (!/\p{Ll}/u.test(second) && /\p{Ll}/u.test(first)));
  const name = split ? listedName(`${first} ${second}`) : whole;
  if (at < 0 || !name) return null;
  const others = cells.filter((cell, i) => i !== at && !(split && i === at + 1) && cell !== team);
  const club = others.find(words) ?? '';
  return {
    name: name.name,
    affiliation: nation || name.affiliation || club,
    rest: `${others.join(' | ')} ${team.slice(nation.length)}`,
  };
}

/** The name, nation and rest of a row in running text: all before the first figure outside brackets is the name’s. */
function fromText(line: string): Omit<ListEntry, keyof Span | 'place' | 'status'> | null {
  const outside = line.replace(/\([^()]*\)?/g, (bracket) => '('.repeat(bracket.length));
  const figure = FIGURE.exec(outside)?.index ?? line.search(/\.\s|[.;]$|$/);
  const head = line.slice(0, figure);
  const name = listedName(head);
  if (!name) return null;
  const rest = line.slice(figure);
  const after = /^\S+(?: (?:seconds?|metres?|points|secs?|m))?[\s,]+\(?(\p{Lu}{3})\b\)?/u.exec(rest)?.[1] ?? '';
  const affiliation = name.affiliation || (isNationAlone(after) ? after : '');
  return { name: name.name, affiliation, rest };
}

/** "DNF Ann Sample (Kenya)", "Disqualified: Ann Sample (Kenya), Beth Other (Cuba)", "– | Ann Sample | KEN | DNF". */
const FELL_OUT = lean(
  /^[^\p{L}\d]*(?:DNF|DNS|DQ|DSQ|did not (?:finish|start)|disqualified|retired)\b[\s:|.–—-]*(?=\p{Lu})/iu,
);
const IN_LAST_CELL = lean(/^[\s–—|-]*(\p{Lu}[^|]*(?:\|[^|]*)*)\|\s*((?:DNF|DNS|DQ|DSQ)\b.*)$/u);

const statusIn = (rest: string): Claim['status'] => STATUSES.find(([pattern]) => pattern.test(rest))?.[1] ?? null;

/** Those whom a line below a list says to have no place; they stand behind `last`. */
export function fallenOut(words: string, { start, end }: Span, last: ListEntry): ListEntry[] {
  const cell = IN_LAST_CELL.exec(words);
  const said = FELL_OUT.exec(words);
  const status = statusIn(cell?.[2] ?? words.replace(/^[^\p{L}]+/u, ''));
  const names = cell ? [cell[1] ?? ''] : said ? words.slice(said[0].length).split(/;|(?<=\)),/) : [];
  return names.flatMap((one) => {
    const read = cell ? fromCells(one.split(CELL).filter(Boolean)) : listedName(one.replace(/[|\t\s]+/g, ' ').trim());
    return read
      ? [{ start, end, place: last.place, name: read.name, affiliation: read.affiliation, rest: '', status }]
      : [];
  });
}

/** Reads an entry of a list; null when what stands behind its place is no athlete. */
export function listEntry(text: string, piece: Piece): ListEntry | null {
  if (piece.place === null) return null;
  const body = text.slice(piece.body, piece.end);
  const line = body.replace(/\r?\n/g, piece.inCells ? '|' : ' ').replace(/^[\s|]+|[\s|]+$/g, '');
  const cells = line.split(CELL).filter(Boolean);
  const read = cells.length > 1 ? (fromCells(cells) ?? fromText(cells.join(' '))) : fromText(line);
  if (!read) return null;
  const rest = read.rest.replace(/[.;]\s+\p{Lu}.*$/su, '');
  if ((rest.match(/\b\p{Ll}{3,}/gu) ?? []).length > MOST_WORDS) return null;
  const status = statusIn(rest);
  return { start: piece.start, end: piece.end, place: piece.place, ...read, rest, status };
}
