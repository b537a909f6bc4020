import { expect, test } from 'vitest';
import { eventKey } from '../../src/athletics/discipline.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { eventsOfAthlete } from '../../src/lists/athlete-rows.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { byStrength } from '../../src/lists/main-event.ts';
import { SOURCE } from '../fixture-lists.ts';

/** The events of somebody with so many marks of so many points in each, the strongest first. */
function strongest(marks: readonly (readonly [discipline: string, mark: string, points: readonly number[]])[]) {
  const rows = marks.flatMap(([discipline, mark, points]) =>
    points.map((own, i) => `men,${discipline},${mark},,Al ROUNDER,,USA,1,Austin (USA),0${i + 1} MAY 2010,${own}`),
  );
  const text = ['Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points', ...rows].join('\n');
  const store = listStore(importLists([{ path: 'rows.csv', text, source: SOURCE }]).lists);
  return byStrength(store, eventsOfAthlete(store, 0)).map(({ event }) => eventKey(event));
}

test.each([
  [
    'many good marks outweigh a better one',
    [
      ['100 metres', '9.90', [1240]],
      ['200 metres', '19.90', [1200, 1200]],
    ],
    '200m',
  ],
  [
    'as good in two: the better mark decides',
    [
      ['100 metres', '9.60', [1350, 1290]],
      ['200 metres', '19.30', [1345, 1305]],
    ],
    '100m',
  ],
  [
    'not quite as good in two',
    [
      ['100 metres', '9.60', [1350, 1200]],
      ['200 metres', '19.30', [1330, 1320]],
    ],
    '200m',
  ],
  [
    'of decathlons, which lists lack, one stands for all',
    [
      ['decathlon', '8869', [1261]],
      ['long jump', '8.20', Array(9).fill(1200)],
    ],
    'decathlon',
  ],
] as const)('%s', (_, marks, first) => {
  expect(strongest(marks)[0]).toBe(`men-${first}`);
});
