import { expect, test } from 'vitest';
import { importLists } from '../../src/import/import-lists.ts';
import { encodeColumns } from '../../src/lists/columns-file.ts';
import type { ListColumns } from '../../src/lists/list-columns.ts';
import { listRows } from '../../src/lists/list-rows.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { sourcesOfRow } from '../../src/results/list-source.ts';
import { COMPLETE_TO, listFiles, rawRows, SMALL_LISTS, SOURCE } from '../fixture-lists.ts';

const files = listFiles(SMALL_LISTS);
const bytes = (lists: ListColumns) => {
  const { header, body } = encodeColumns(lists);
  return Buffer.concat([Buffer.from(header), body]);
};
const imported = importLists(files);

test('every row of a list is in the columns once, as it was printed', () => {
  expect(imported.complaints).toEqual([]);
  expect(imported.read).toBe(files.flatMap(rawRows).length);
  const printed = ({ day, place, points }: { day: number; place: number; points: number }) =>
    `${day} ${place} ${points}`;
  const raw = files.flatMap(rawRows).map((row) => {
    const [day = '', month = '', year = ''] = (row.Date ?? '').split(' ');
    const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ').indexOf(month) + 1;
    return printed({
      day: Number(year) * 10_000 + months * 100 + Number(day),
      place: Number.parseInt(row.Pos || '0', 10) || 0,
      points: Number(row['Results Score']),
    });
  });
  expect(listRows(imported.lists).map(printed).sort()).toEqual(raw.sort());
});

test('importing again changes no byte', () => {
  const again = importLists(files, { lists: imported.lists });
  expect(bytes(again.lists).equals(bytes(imported.lists))).toBe(true);
});

test('a list more, one at a time and in another order, makes the same bytes', () => {
  let lists: ListColumns | null = null;
  for (const file of files.toReversed()) lists = importLists([file], { lists }).lists;
  expect(lists && bytes(lists).equals(bytes(imported.lists))).toBe(true);
});

test('a wrong row harms no other', () => {
  const [first] = files;
  const text = first?.text.replace('\n', '\nnonsense\n') ?? '';
  const { lists, complaints } = importLists([
    { path: first?.path ?? '', text, source: SOURCE, completeTo: COMPLETE_TO },
    ...files.slice(1),
  ]);
  expect(complaints).toEqual([{ path: first?.path, line: 2, reason: 'expected 11 columns, found 1' }]);
  expect(bytes(lists).equals(bytes(imported.lists))).toBe(true);
});

test('a performance that two lists have is one, of both', () => {
  const cited = (source: string, rows: readonly string[]) => ({
    path: 'men/1500-metres.csv',
    text: ['Mark,Pos,Name,Nat,Venue,Date,Points', ...rows].join('\n'),
    source,
  });
  const both = '3:32.10,1,Ann Other,NOR,Oslo (NOR),2024-06-01';
  const { lists } = importLists([
    cited('Club records', [`${both},0`, '3:40.00,2,Bob Other,NOR,Oslo (NOR),2024-06-01,0']),
    cited('All-time list', [`${both},1190`]),
  ]);
  expect(listRows(lists).map(({ name, points, sources }) => ({ name, points, sources }))).toEqual([
    { name: 'Ann Other', points: 1190, sources: ['All-time list', 'Club records'] },
    { name: 'Bob Other', points: 0, sources: ['Club records'] },
  ]);
  const store = listStore(lists);
  expect([0, 1].map((row) => sourcesOfRow(store, row).map(({ short }) => short))).toEqual([
    ['All-time list to Jun 2024', 'Club records to Jun 2024'],
    ['Club records to Jun 2024'],
  ]);
});

test('nothing makes an empty store', () => {
  expect(importLists([]).lists.people).toBe(0);
});
