import type { ListRound } from '../lists/list-round.ts';

/** What a list’s position says; 0 where it says nothing. */
export interface Position {
  readonly place: number;
  readonly round: ListRound;
  readonly section: number;
}

const ROUNDS: Readonly<Record<string, ListRound>> = {
  f: 'final',
  sf: 'semi-final',
  qf: 'quarter-final',
  h: 'heat',
  pr: 'preliminary',
  q: 'qualifying',
  ce: 'combined',
  sr: 'extra',
};

const POSITION = /^(\d{0,4})(?:\.0)?(?:(f|sf|qf|h|pr|q|ce|sr)(\d{0,2}))?$/;
const NOTHING: Position = { place: 0, round: 'unknown', section: 0 };

/**
 * Reads a position as World Athletics prints it; null when it is none. What the forms mean was worked out from the lists:
 *
 * - `3` (also `3.0`): third in the final, or in the only race there was.
 * - `1f2`: first in the second section of a final run or thrown in several. Where plain places stand beside them, as in Stockholm
 *   1998 (`1` to `8` at 9.90–10.24, `1f1` at 10.21), the plain ones are the main race and `f1` the next one.
 * - `2sf1`, `3h2`, `2qf3`, `1pr4`: place and number of the semi-final, heat, quarter-final or preliminary race.
 * - `5q1`: in the first qualifying group of a field event. `2ce4`: in a race or pool of a decathlon or heptathlon.
 * - `1sr2`: in a race beside the main ones, such as one for guests.
 * - `h`, `sf`, `4q`: the list doesn’t say which heat or group; `f2`, `h3`: it doesn’t say which place.
 * - empty: neither is known; such a mark may be a second one in a series.
 */
export function parsePosition(text: string): Position | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return NOTHING;
  const match = POSITION.exec(trimmed);
  if (!match) return null;
  const [, place = '', stage = 'f', section = ''] = match;
  const round = ROUNDS[stage];
  return round === undefined ? null : { place: Number(place), round, section: Number(section) };
}
