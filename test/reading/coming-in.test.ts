import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('in what manner somebody came in', () => {
  test.each<readonly [words: string]>([
    [
      'with American teenager Tom Watch, a name unknown in Europe until last week, a distant but delighted third in 3:35.20',
    ],
    ['with Tom Watch, a late entry, a surprise third in 3:35.20'],
    ['with Tom Watch, who led at first, a creditable third in 3:35.20'],
    ['with Tom Watch, 19, an almost apologetic third in 3:35.20'],
    ['with Tom Watch a surprised and delighted third in 3:35.20'],
    ['with Tom Watch, in his first race abroad, third in 3:35.20'],
    ['with Tom Watch, a finalist in Athens, content with third in 3:35.20'],
    ['with Tom Watch, the pacemaker, back in third in 3:35.20'],
    ['while Tom Watch, a late entry, came home a tired but proud third in 3:35.20'],
    ['Tom Watch, a late entry, only third in 3:35.20'],
  ])('Max Sample won, %s', (words) => {
    expect(resultsIn(`Max Sample won the 1500m in 3:31.88, ${words}.`)).toEqual([
      'Max Sample 1500m 1 3:31.88',
      'Tom Watch 1500m 3 3:35.20',
    ]);
  });

  test.each<Example>([
    [
      'Max Sample won the 1500m, with Tom Watch, a late entry, a surprise second in 3:32.20 and Bill Clock, the favourite, only third.',
      ['Max Sample 1500m 1', 'Tom Watch 1500m 2 3:32.20', 'Bill Clock 1500m 3'],
    ],
    ['Jane Example, the champion, was a tired and footsore third at halfway in the 800m.', []],
    [
      'Jane Example, the champion, a distant third last year, won the 800m in 2:00.10.',
      ['Jane Example 800m 1 2:00.10'],
    ],
    ['Jane Example, unbeaten since 2003, won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Jane Example ran Ann Pattern a close second in the 800m.', ['Jane Example 800m 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was left behind', () => {
  test.each<Example>([
    [
      'Jane Example won the 100m, her 11.02 leaving Ann Pattern one hundredth of a second adrift in second place.',
      ['Jane Example 100m 1 11.02', 'Ann Pattern 100m 2'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern a distant second in 11.40.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2 11.40'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern two metres adrift in 11.40.',
      ['Jane Example 100m 11.02', 'Ann Pattern 100m 11.40'],
    ],
    [
      'Jane Example clocked 11.02 in the 100m to leave Ann Pattern a full metre back in second.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern third and Eva Model fourth.',
      ['Jane Example 100m 11.02', 'Ann Pattern 100m 3', 'Eva Model 100m 4'],
    ],
    // Where they stood on the way, or in a table.
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern in second place at the bell.',
      ['Jane Example 100m 11.02'],
    ],
    ['Jane Example was third in the 100m, leaving Ann Pattern adrift in the standings.', ['Jane Example 100m 3']],
    ['Jane Example was third in the 800m, leaving Ann Pattern for dead at the bell.', ['Jane Example 800m 3']],
    // A whole field that was beaten.
    [
      'Jane Example beat a women’s 100m field which included two finalists, her 11.02 leaving Ann Pattern adrift in second place.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2'],
    ],
    ['Max Sample, 37, beat a strong 100m field in 10.02.', ['Max Sample 100m 1? 10.02']],
    ['Jane Example beat half the field in the 100m and was fourth in 11.20.', ['Jane Example 100m 4 11.20']],
    ['Jane Example beat the field off the blocks in the 100m but faded to fourth.', ['Jane Example 100m 4']],
    ['Jane Example beat one of the best 100m fields of the year in 11.10.', ['Jane Example 100m 11.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whoever is caught doesn’t win', () => {
  test.each<readonly [caught: string]>([
    ['caught a tiring Max Sample of Portugal within sight of the line and'],
    ['overtook the great Max Sample on the last bend and'],
    ['passed a flagging Max Sample and'],
    ['came past an exhausted Max Sample and'],
  ])('Bill Clock, 26, %s won', (caught) => {
    expect(
      resultsIn(`Bill Clock, 26, whose previous best was 2:14:50, ${caught} won the marathon in 2:08:07.`),
    ).toEqual(['Bill Clock marathon 1 2:08:07']);
  });
});

describe('whoever wins in somebody’s absence', () => {
  test.each<readonly [words: string]>([
    ['Max Sample withdrew from the 800m and in his absence his compatriot Bill Clock won in 1:44.96.'],
    ['Max Sample was ill, but in his absence Kenya’s Bill Clock won the 800m in 1:44.96.'],
    ['Max Sample pulled out of the 800m and in his place Bill Clock won in 1:44.96.'],
    ['Max Sample led at the bell in the 800m but in his wake Bill Clock bided his time and won in 1:44.96.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual(['Bill Clock 800m 1 1:44.96']);
  });

  test.each<Example>([
    ['In her 20th season Jane Example won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Max Sample won the 800m and in his heat ran 1:46.10.', ['Max Sample 800m 1 1:46.10']],
    [
      'The 4x100m team of Sample Harriers, whose time of 40.20 beat the visiting Slovenes by nearly three seconds, went home happy.',
      [],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
