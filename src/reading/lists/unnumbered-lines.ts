import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { listHeading } from './list-headings.ts';
import type { Piece } from './list-piece.ts';
import { areAthletes, isOfOneRace, LISTED } from './unnumbered-places.ts';

/** So many lines below the name of an event are its result; two may be a comparison. */
const FEWEST = 3;
/** "Ann Sample (Kenya): 3:52.15", "Ann Sample – 3:52.15 PB": all that stands on a line. */
const LINE = lean(`^[-–—•*·]?\\s*(${LISTED})[\\s\\p{Extended_Pictographic}]*[.,;]?$`, 'u');

/** No such line is longer, in characters. */
const LONGEST = 120;

const printed = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

/** The pieces from one on that hold an athlete and a mark each, and no place. */
function runFrom(text: string, pieces: readonly Piece[], from: number): string[] {
  const run: string[] = [];
  for (const piece of pieces.slice(from)) {
    const line = piece.place === null && piece.end - piece.start <= LONGEST ? LINE.exec(printed(text, piece)) : null;
    if (!line) break;
    run.push(line[1] ?? '');
  }
  return run;
}

/** Lists whose lines give no places have those of their order, below a line that names their event. */
export function withPlacesByOrder(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const found = [...pieces];
  for (let at = 1; at < pieces.length; at += 1) {
    const run = runFrom(text, pieces, at);
    const above = pieces[at - 1];
    const heading = above && above.place === null ? printed(text, above) : '';
    if (run.length >= FEWEST && areAthletes(run) && isOfOneRace(heading) && listHeading(heading).discipline !== null)
      for (let n = 0; n < run.length; n += 1) {
        const piece = pieces[at + n];
        if (piece) found[at + n] = { ...piece, place: n + 1, body: piece.start };
      }
    at += run.length;
  }
  return found;
}
