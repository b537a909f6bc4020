import { expect, test } from 'vitest';
import { pageSchema, paginate } from '../src/paging.ts';

test.each([
  [1, { items: [1, 2], page: 1, pages: 3, total: 5 }],
  [3, { items: [5], page: 3, pages: 3, total: 5 }],
  [9, { items: [5], page: 3, pages: 3, total: 5 }],
  [-1, { items: [1, 2], page: 1, pages: 3, total: 5 }],
])('page %i of five items by two', (wanted, page) => {
  expect(paginate([1, 2, 3, 4, 5], wanted, 2)).toEqual(page);
});

test('nothing makes one empty page', () => {
  expect(paginate([], 4, 2)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
});

test.each([
  [undefined, 1],
  ['3', 3],
  ['0', 1],
  ['-2', 1],
  ['x', 1],
  ['99999999', 1],
])('the option %j means page %i', (text, page) => {
  expect(pageSchema.parse(text)).toBe(page);
});
