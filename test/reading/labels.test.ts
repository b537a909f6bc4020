import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Table = readonly (readonly [text: string, results: readonly string[]])[];

/** The day’s summary of somebody who follows a championship at home; every example is told of nobody who runs. */
const summary = (lines: string): string => `World Championships, Budapest, day one\n\n${lines}`;

describe('a place that stands as a label is of the name behind it', () => {
  const table: Table = [
    [
      'Women’s 20km Walk\n\nGold: Jane Example [Peru] 1.26.58; Silver: Ann Pattern [Poland] 1.27.31; and Bronze: Eva Specimen [China] 1.27.56. Australia’s Rose Quill just missed a medal, finishing 4th in 1.28.17, while Ida Model was 20th in 1.34.38.',
      [
        'Rose Quill 20kmw 4 1:28:17',
        'Ida Model 20kmw 20 1:34:38',
        'Jane Example 20kmw 1 1:26:58',
        'Ann Pattern 20kmw 2 1:27:31',
        'Eva Specimen 20kmw 3 1:27:56',
      ],
    ],
    [
      'Men’s 20km Walk\n\nThree Australians were in this event which was won by – Gold: Max Sample [Japan] 1.19.07; Silver: Tom Watch [Japan] 1.19.14; and Bronze: Karl Other [Sweden] 1.19.18.\n\nThe three Aussies finished 17th, Bill Clock [1.23.28], 19th, Sam Model [1.23.37], and 33rd, Luke Pattern [1.28.43].',
      [
        'Bill Clock 20kmw 17 1:23:28',
        'Sam Model 20kmw 19 1:23:37',
        'Luke Pattern 20kmw 33 1:28:43',
        'Max Sample 20kmw 1 1:19:07',
        'Tom Watch 20kmw 2 1:19:14',
        'Karl Other 20kmw 3 1:19:18',
      ],
    ],
    [
      'Mixed 4 x 400 metres Relay\n\nGold: Dominican Republic: 3.09.82; Silver: Trinidad & Tobago: 3.09.90; and Bronze: USA [3.10.16]. Australia was 6th in 3.14.20.',
      [
        'Australia 4x400m 6 3:14.20',
        'Dominican Republic 4x400m 1 3:09.82',
        'Trinidad and Tobago 4x400m 2 3:09.90',
        'United States 4x400m 3 3:10.16',
      ],
    ],
    [
      'In the women’s discus, the medals were spread wide. 1st: Jane Example 61.70m, after five rounds in the lead; 2nd – Ann Pattern 58.42m.',
      ['Jane Example discus 1 61.70 m', 'Ann Pattern discus 2 58.42 m'],
    ],
    [
      'High jump – Gold: Jane Example [2.02m]. She needed three attempts for it; Silver: Ann Pattern [2.00m]',
      ['Jane Example high-jump 1 2.02 m', 'Ann Pattern high-jump 2 2.00 m'],
    ],
    [
      'Women’s Shot Put\n\nJane Example (Kerala) - 17.75m (Gold)\nAnn Pattern (Delhi) - 16.91m (Silver)\nEva Specimen (Punjab) - 15.66m (Bronze)',
      ['Jane Example shot-put 1 17.75 m', 'Ann Pattern shot-put 2 16.91 m', 'Eva Specimen shot-put 3 15.66 m'],
    ],
    [
      'Women’s 100m\n\nWinner – Jane Example (Prisons), 11.78secs\nSecond – Ann Pattern (Police), 11.80secs\nThird – Eva Specimen (Army), 11.95secs',
      ['Jane Example 100m 1 11.78', 'Ann Pattern 100m 2 11.80', 'Eva Specimen 100m 3 11.95'],
    ],
    [
      'Men’s 100m\n\nWinner – Max Sample (Leeds), 10.29secs. Second – Tom Watch, 10.35secs. Third – Bill Clock, 10.41secs.',
      ['Max Sample 100m 1 10.29', 'Tom Watch 100m 2 10.35', 'Bill Clock 100m 3 10.41'],
    ],
    [
      'Men’s Long Jump\n\n1st Place: Max Sample – 7.60m\n2nd Place: Tom Watch – 7.41m',
      ['Max Sample long-jump 1 7.60 m', 'Tom Watch long-jump 2 7.41 m'],
    ],
    [
      '100m Men\n\n1ST. MAX SAMPLE, UDS (NORTHERN) – 10.49s\n2ND. TOM WATCH, GHANA ARMY – 10.51s\n3RD. BILL CLOCK, POLICE – 10.53s',
      ['Max Sample 100m 1 10.49', 'Tom Watch 100m 2 10.51', 'Bill Clock 100m 3 10.53'],
    ],
    [
      '400m Women Final\n\n1. Jane Example, Ghana Police (54.95)\n2. Ann Pattern, Fire Service (57.85)',
      ['Jane Example 400m 1 54.95', 'Ann Pattern 400m 2 57.85'],
    ],
  ];
  test.each(table)('%s', (text, results) => {
    expect(resultsIn(summary(text))).toEqual(results);
  });

  const others: Table = [
    // A medal that is told of somebody is theirs, whoever is named behind a dash.
    ['Jane Example ran 11.05 in the 100m for gold – Ann Pattern was not there.', ['Jane Example 100m 1 11.05']],
    ['Jane Example won gold: Ann Pattern was too slow over 100m.', ['Jane Example 100m 1']],
    [
      'Max Sample won the 400m in 46.52, second was Tom Watch of Leeds in 47.80 and third Bill Clock of York in 48.10.',
      ['Max Sample 400m 1 46.52', 'Tom Watch 400m 2 47.80', 'Bill Clock 400m 3 48.10'],
    ],
    [
      'In the javelin, first place went to Jane Example with 45.10m, second to Ann Pattern (42.05m) and third to Eva Specimen (40.66m).',
      ['Jane Example javelin 1 45.10 m', 'Ann Pattern javelin 2 42.05 m', 'Eva Specimen javelin 3 40.66 m'],
    ],
    [
      'Second: Ann Pattern was not to be beaten over 100m, everybody thought. Jane Example ran 11.05.',
      ['Jane Example 100m 11.05'],
    ],
    ['Max Sample took out the 10,000m title in 28:20.10.', ['Max Sample 10000m 1 28:20.10']],
    // "Heat 1" and "Heat 2" are races, and no list.
    [
      'Women’s 1500 metre Heats\n\nHeat 1: Jane Example: 3rd in 4.07.65; Heat 2: Ann Pattern, 2nd in 4.04.65; Heat 3: Eva Specimen, 4.03.21.',
      ['Jane Example 1500m 3 4:07.65', 'Ann Pattern 1500m 2 4:04.65', 'Eva Specimen 1500m 4:03.21'],
    ],
    // What is told of the next name has a place of its own.
    [
      'In the 800m Jane Example was 9th, Ann Pattern (2:01.10) 10th and Eva Specimen (2:01.90) 11th.',
      ['Jane Example 800m 9', 'Ann Pattern 800m 10 2:01.10', 'Eva Specimen 800m 11 2:01.90'],
    ],
    ['Medals: Gold: Kenya 5, Silver: Ethiopia 3, Bronze: Uganda 2.', []],
  ];
  test.each(others)('%s', (text, results) => {
    expect(resultsIn(summary(text))).toEqual(results);
  });
});
