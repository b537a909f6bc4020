import { describe, expect, test } from 'vitest';
import { raceParts } from '../../src/import/race-parts.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { row } from './row.ts';

const placesIn = (rows: readonly Partial<ListRow>[]) =>
  raceParts(rows.map(row)).map((part) => part.map(({ place }) => place).sort((a, b) => a - b));

const sprint = { discipline: '100m', sex: 'men', indoor: false } as const;
const vault = { discipline: 'pole-vault', sex: 'men', indoor: false } as const;

describe('one race', () => {
  test.each<[string, readonly Partial<ListRow>[]]>([
    ['with every place once', [{ place: 1 }, { place: 2, mark: 211_000 }]],
    ['won in a tie', [{ place: 1 }, { place: 1 }, { place: 3, mark: 211_000 }]],
    ['with a slip in a lower place', [{ place: 1 }, { place: 4, mark: 211_000 }, { place: 4, mark: 212_000 }]],
    [
      'with a slip in the wind',
      [
        { event: sprint, place: 1, mark: 9900, wind: 3 },
        { event: sprint, place: 2, mark: 9950, wind: 4 },
      ],
    ],
  ])('%s', (_, rows) => {
    expect(placesIn(rows)).toHaveLength(1);
  });
});

test('two sprints are told apart by the wind', () => {
  const at = (place: number, mark: number, wind: number) => ({ event: sprint, place, mark, wind });
  expect(
    placesIn([at(1, 10_940, 3), at(1, 11_370, -15), at(2, 11_080, 3), at(2, 11_420, -15), at(3, 11_470, -15)]),
  ).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
});

test('two races under one heading are told apart by places and marks', () => {
  const at = (place: number, seconds: number) => ({ place, mark: seconds * 1000 });
  expect(placesIn([at(1, 213), at(2, 214), at(5, 216), at(1, 215), at(2, 217), at(7, 218)])).toEqual([
    [1, 2, 5, 7],
    [1, 2],
  ]);
});

test('in the field the longer mark is ahead', () => {
  const at = (place: number, mark: number) => ({ event: vault, place, mark });
  expect(placesIn([at(1, 592), at(1, 592), at(3, 592), at(1, 580), at(2, 560)])).toEqual([
    [1, 1, 3],
    [1, 2],
  ]);
});
