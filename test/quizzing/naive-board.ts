import type { Tried } from './player-orders.ts';

/** Points, right answers, and answers. */
export type Sum = readonly [points: number, right: number, answered: number];

/** The right option of every question of the fixture. */
const RIGHT = 1;
const ALLOWED_MS = 10_000;

const worth = ({ choice, at, opened }: Tried): Sum =>
  choice === RIGHT ? [Math.round(100 - (50 * Math.max(0, at - opened)) / ALLOWED_MS), 1, 1] : [0, 0, 1];

const keyOf = ({ round, userId }: Tried): string => `${round} ${userId}`;
const plus = ([a, b, c]: Sum, [x, y, z]: Sum): Sum => [a + x, b + y, c + z];

/**
 * What each user can have: of each round their last answer that was told to last, or the one after it that nobody knows of. A user
 * answers in one process alone, one answer after the other, and never the same twice in a row.
 */
export function naiveBoard(told: readonly Tried[], doubtful: readonly Tried[]): Map<string, readonly Sum[]> {
  const last = new Map(told.map((one) => [keyOf(one), one]));
  const doubts = Map.groupBy(doubtful, keyOf);
  const board = new Map<string, readonly Sum[]>();
  for (const key of new Set([...last.keys(), ...doubts.keys()])) {
    const known = last.get(key);
    // After a doubt the user may have answered again, which is what counts.
    const doubted = (doubts.get(key) ?? []).filter(({ at }) => !known || at > known.at);
    const ways = [known ? worth(known) : ([0, 0, 0] as const), ...doubted.map(worth)];
    const userId = key.slice(key.indexOf(' ') + 1);
    const before = board.get(userId) ?? [[0, 0, 0]];
    board.set(
      userId,
      before.flatMap((sum) => ways.map((way) => plus(sum, way))),
    );
  }
  return board;
}
