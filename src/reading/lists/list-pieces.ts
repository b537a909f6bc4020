import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Block } from '../text/block.ts';
import { lean } from '../text/lean.ts';
import { isNationAlone } from './list-names.ts';
import type { Piece } from './list-piece.ts';
import { type ListPlace, placesInLine, signed } from './list-places.ts';
import { withLostPlaces } from './lost-places.ts';
import { withPlacesByOrder } from './unnumbered-lines.ts';
import { announcesWinners, type PlaceByOrder, winnerAlone } from './unnumbered-places.ts';

/** The longest line of a table with one cell a line, in characters. */
const LONGEST_CELL = 50;
/** A figure alone is page furniture anywhere but in a table. */
const CELL = /^\W*\d{1,3}\W*$/;
/** How far back athletes who share a place are looked for. */
const MOST_TIES = 12;
/** No table has more columns than this. */
const MOST_CELLS = 10;

/** "…, 2 Ann Sample 50.12. Men, 100m (-0.1 m/s): ": what stands between two lists. */
const LEAD = lean(
  /(?:[.;]\s+|\d(?:m|s|secs?|pts|points|metres)?\)?\s+(?=\p{Lu}|\d))((?:[^.;()]|\([^()]{0,40}\)){1,70}[:–—_-]\s*\(?)$/u,
);

/** Where the words begin that lead to the next list on the same line: "…, 2 Ann Sample 50.12. 400m: 1 …". */
function leadStart(words: string): number {
  const lead = LEAD.exec(words);
  return lead?.[1] === undefined ? words.length : words.length - lead[1].length;
}

function piecesOf(block: Block, places: readonly ListPlace[], before: readonly ListPlace[]): Piece[] {
  const other = (from: number, to: number, endsEntry = false): Piece[] =>
    block.text.slice(from, to).trim() === ''
      ? []
      : [
          {
            start: block.start + from,
            end: block.start + to,
            place: null,
            body: 0,
            isShared: false,
            inCells: false,
            kind: block.kind,
            endsEntry,
          },
        ];
  const first = places[0];
  if (!first) return other(0, block.text.length);
  const found = places.flatMap((place, i): Piece[] => {
    const next = places[i + 1];
    const to = next?.start ?? block.text.length;
    const end = next?.place === 1 ? place.end + leadStart(block.text.slice(place.end, to)) : to;
    const [start, body] = [block.start + place.start, block.start + place.end];
    const entry = {
      start,
      end: block.start + end,
      place: place.place,
      body,
      isShared: place.isShared,
      inCells: place.alone,
      kind: block.kind,
      endsEntry: false,
    };
    return [entry, ...other(end, to)];
  });
  return [...other(0, first.start, first.place > 1 || before.at(-1)?.place === 1), ...found];
}

/** Whether a line belongs to the entry above it: a note in brackets, the rest of a wrapped line, a name or a cell below its place. */
function goesOn(text: string, entry: Piece, next: Piece, cells: number): boolean {
  const words = text.slice(next.start, next.end).trim();
  const above = text.slice(entry.body, entry.end).trim();
  const apart = text.slice(entry.end, next.start).split('\n').length > 2;
  if ((entry.inCells || words.endsWith(':')) && disciplinesIn(text, next).length > 0) return false;
  if (entry.inCells && !apart && cells < MOST_CELLS && words.length <= LONGEST_CELL) return !/[.:]$/.test(words);
  if (entry.inCells && above === '') return cells === 0 && words.length <= LONGEST_CELL * 2;
  if (/^\([^()]*\)?[.,;]?$/.test(words)) return true;
  if (apart || words.length > LONGEST_CELL * 2) return false;
  if (next.endsEntry || /^\S*$/.test(above)) return !/[:–—-]$/.test(words);
  if (!/\d/.test(above) && isNationAlone(words)) return true;
  const open = above.lastIndexOf('(') > above.lastIndexOf(')');
  if (open || /[,(&-]$/.test(above) || /^(?:\p{Ll}|[,;)(])/u.test(words)) return true;
  if (/\d/.test(above) || disciplinesIn(text, next).length > 0) return false;
  return /^\d/.test(words) || (!above.endsWith(')') && /^[\p{L}\p{M}’'. -]+[(,\d]/u.test(words));
}

/** A place alone on a line is a cell of the entry above when it isn’t the next in order: a lane, a number. */
function isCell(place: ListPlace, entries: readonly Piece[]): boolean {
  const last = entries.at(-1);
  if (!place.alone || !place.bare || last?.inCells !== true || last.place === null) return false;
  const ties = entries.slice(-MOST_TIES).filter((entry) => entry.place === last.place).length;
  const isNext = place.place === 1 || (place.place >= last.place && place.place <= last.place + ties);
  return last.body >= last.end - 1 || !isNext;
}

/** The blocks asked about last: those of an article without lists are asked about twice. */
let last: { readonly blocks: readonly Block[]; readonly pieces: readonly Piece[] } = { blocks: [], pieces: [] };

/** An article cut into the entries of its lists and what stands around them; wrapped lines are joined again. */
export function listPieces(text: string, blocks: readonly Block[]): readonly Piece[] {
  if (last.blocks !== blocks) last = { blocks, pieces: cut(text, blocks) };
  return last.pieces;
}

function cut(text: string, blocks: readonly Block[]): readonly Piece[] {
  const found: Piece[] = [];
  let before: readonly ListPlace[] = [];
  let cells = 0;
  let areWinners = false;
  for (const block of blocks) {
    if (block.kind === 'junk' && !CELL.test(block.text)) continue;
    const winner: readonly PlaceByOrder[] = areWinners ? winnerAlone(block.text) : [];
    areWinners = winner.length > 0 || announcesWinners(block.text);
    const places = winner.length > 0 ? winner.map(signed) : placesInLine(block.text, before);
    const [first] = places;
    const mine = first && isCell(first, found) ? piecesOf(block, [], before) : piecesOf(block, places, before);
    for (const piece of mine) {
      const last = found.at(-1);
      const joins = last && last.place !== null && piece.place === null && goesOn(text, last, piece, cells);
      if (joins) found.push({ ...(found.pop() ?? last), end: piece.end });
      else found.push(piece);
      cells = joins ? cells + 1 : 0;
    }
    if (mine.some(({ place }) => place !== null)) before = [...before, ...places].slice(-MOST_TIES);
    else if (block.kind === 'prose' && found.at(-1)?.place === null) before = [];
  }
  return withPlacesByOrder(text, withLostPlaces(text, found));
}
