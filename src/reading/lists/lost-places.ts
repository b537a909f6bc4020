import type { Piece } from './list-piece.ts';

/** A row of cells with a figure and no place. */
const isRow = (text: string, { start, end, place }: Piece): boolean =>
  place === null && /\p{Lu}.*\|.*\d/u.test(text.slice(start, end)) && !/\d{4}/.test(text.slice(start, end));

/** Tables that print medals for the first three lose them: as many rows as places are missing above the first have those. */
export function withLostPlaces(text: string, pieces: readonly Piece[]): Piece[] {
  const found = [...pieces];
  for (const [i, { place }] of pieces.entries()) {
    if (place === null || place < 2 || place > 4) continue;
    const lost = pieces.slice(Math.max(0, i - place + 1), i);
    if (lost.length !== place - 1 || !lost.every((piece) => isRow(text, piece))) continue;
    for (const [n, piece] of lost.entries()) found[i - lost.length + n] = { ...piece, place: n + 1, body: piece.start };
  }
  return found;
}
