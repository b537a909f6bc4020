import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Lists = readonly (readonly [text: string, results: readonly string[]])[];

describe('a relay’s list is of teams', () => {
  const table: Lists = [
    [
      'Men’s 4x400m relay\n1. United States (A Sample, B Other, C Third, D Fourth) 2:56.10\n2. Britain 2:58.20\n3. Racing Club de Example 2:59.90\nIvory Coast disqualified\nIndia DNF',
      [
        'United States 4x400m 1 2:56.10',
        'Great Britain 4x400m 2 2:58.20',
        'Racing Club de Example 4x400m 3 2:59.90',
        "Côte d'Ivoire 4x400m DQ",
        'India 4x400m DNF',
      ],
    ],
    [
      '4x100m: 1 GB 38.50, 2 US 38.60, 3 Leeds City 41.2.',
      ['Great Britain 4x100m 1 38.50', 'United States 4x100m 2 38.60', 'Leeds City 4x100m 3 41.2'],
    ],
    [
      'Women’s 4x100m final\n1 | JAM | Ann Sample, Beth Other, Cara Third, Dee Fourth | 41.50\n2 | Great Britain & NI | Eva Fifth, Flo Sixth, Gia Seventh, Ida Eighth | 41.90 NR',
      ['Jamaica 4x100m 1 41.50', 'Great Britain 4x100m 2 41.90 NR'],
    ],
    [
      'Mixed 4x400m relay: 1. Poland, Ann Sample, Max Other, Cara Third, Tom Fourth, 3:09.87; 2. Eva Fifth/Ed Sixth/Gia Seventh/Jim Eighth (USA) 3:10.22; DQ: Nigeria, Cuba',
      ['Poland 4x400m 1 3:09.87', 'United States 4x400m 2 3:10.22', 'Nigeria 4x400m DQ', 'Cuba 4x400m DQ'],
    ],
    [
      'Boys 4x100 relay: 1. Lincoln (Sample, Other, Third, Fourth), 42.10. 2. Central B, 42.66.\nDistance medley relay - 1. Bronx Prep, 10:20.11; 2. Queens High School, 10:25.02',
      [
        'Lincoln 4x100m 1 42.10',
        'Central B 4x100m 2 42.66',
        'Bronx Prep distance-medley 1 10:20.11',
        'Queens High School distance-medley 2 10:25.02',
      ],
    ],
  ];
  test.each(table)('%j', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('England’s team is no team of Britain’s, and a club has no nation', () => {
    const { claims } = read('Men’s 4x100m relay\n1. England 38.20\n2. Scotland 39.00\n3. Racing Club 39.90');
    expect(claims.map(({ athlete, nation, sex }) => `${athlete} ${nation} ${sex}`)).toEqual([
      'England ENG men',
      'Scotland SCO men',
      'Racing Club null men',
    ]);
  });
});

test.each([
  // Runners of several nations, or one alone, are no team.
  'Men’s 4x100 relay\n1. Max Sample (Britain), Karl Other (U.S.), Luis Third (Cuba), Tom Fourth (Peru) 38.87',
  'Men’s 4x100 relay\n1. Max Sample (Britain) 38.87\n2. Karl Other (Cuba) 38.90',
  'Match score after the 4x100m relay: 1. Britain 120, 2. Cuba 101',
  'Men’s 4x100m relay heats: teams\n1. Britain\n2. Cuba',
])('%j', (text) => {
  expect(resultsIn(text)).toEqual([]);
});
