import { expect, test } from 'vitest';
import { naiveBoard } from './naive-board.ts';
import type { Tried } from './player-orders.ts';

const tried = (userId: string, choice: number, at: number, round = 'a'): Tried => ({
  ...{ what: 'tries', round, userId, choice, at },
  opened: 1000,
});

test('the last answer of each round counts, and whatever is doubtful may or may not', () => {
  const told = [tried('7', 0, 2000), tried('7', 1, 6000), tried('8', 1, 1000), tried('7', 1, 1000, 'b')];
  expect(naiveBoard(told, [tried('8', 2, 3000), tried('9', 1, 11_000), tried('7', 3, 5000)])).toEqual(
    new Map([
      ['7', [[75 + 100, 2, 2]]],
      [
        '8',
        [
          [100, 1, 1],
          [0, 0, 1],
        ],
      ],
      [
        '9',
        [
          [0, 0, 0],
          [50, 1, 1],
        ],
      ],
    ]),
  );
});
