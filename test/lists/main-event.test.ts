import { describe, expect, test } from 'vitest';
import { eventKey } from '../../src/athletics/discipline.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { eventsOfAthlete } from '../../src/lists/athlete-rows.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { byStrength } from '../../src/lists/main-event.ts';
import { SOURCE } from '../fixture-lists.ts';

type Marks = readonly (readonly [discipline: string, mark: string, points: readonly number[]])[];

const rowsOf = (name: string, marks: Marks): string[] =>
  marks.flatMap(([discipline, mark, points]) =>
    points.map((own, i) => `men,${discipline},${mark},,${name},,USA,1,Austin (USA),0${i + 1} MAY 2010,${own}`),
  );

/** The events of somebody with so many marks of so many points in each, the strongest first; others have the rest of lists that may be complete. */
function strongest(marks: Marks, others: Marks = [], completeTo?: string, titles: Record<string, number> = {}) {
  const rows = [...rowsOf('Al ROUNDER', marks), ...rowsOf('Bo OTHER', others)];
  const text = ['Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points', ...rows].join('\n');
  const store = listStore(
    importLists([{ path: 'rows.csv', text, source: SOURCE, ...(completeTo && { completeTo }) }]).lists,
  );
  return byStrength(store, eventsOfAthlete(store, 0), ({ discipline }) => titles[discipline] ?? 0).map(({ event }) =>
    eventKey(event),
  );
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

test.each([
  [{ '100m': 2 }, '100m'],
  [{ '100m': 6, '200m': 4 }, '100m'],
  [{ '100m': 7, '200m': 6 }, '200m'],
  [{ '400m': 3 }, '200m'],
])(
  'with the titles %j somebody about as good over 100 m as over 200 m, less so over 400 m, is known for the %s',
  (titles, first) => {
    const marks: Marks = [
      ['100 metres', '10.65', [1270, 1260]],
      ['200 metres', '21.62', [1280, 1275]],
      ['400 metres', '49.59', [1220, 1220]],
    ];
    expect(strongest(marks, [], undefined, titles)[0]).toBe(`men-${first}`);
  },
);

describe('somebody with three marathons and seven half marathons', () => {
  const marks: Marks = [
    ['marathon', '2:01:25', [1300, 1290, 1280]],
    ['half marathon', '58:42', Array(7).fill(1200)],
  ];
  const last: Marks = [
    ['marathon', '2:10:00', [1120]],
    ['half marathon', '1:01:40', [1110]],
    ['10 kilometres', '28:30', [1190]],
  ];

  test('is a marathoner where lists are complete, as nobody runs ten marathons a year', () => {
    expect(strongest(marks, last, '2023-06-15')).toEqual(['men-marathon', 'men-half-marathon']);
  });

  test('may have run more elsewhere where they are not', () => {
    expect(strongest(marks, last)).toEqual(['men-half-marathon', 'men-marathon']);
  });

  test('is not known by one mark in an event that championships don’t have', () => {
    const first = strongest([...marks, ['10 kilometres', '26:24', [1310]]], last, '2023-06-15')[0];
    expect(first).toBe('men-marathon');
  });
});
