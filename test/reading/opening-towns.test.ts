import { describe, expect, test } from 'vitest';
import { performancesOf } from '../../src/reading/performances.ts';
import { read } from './findings.ts';

/** Where each result of a text is: "Max Sample 100m Bislett Games". */
const meetsIn = (text: string): string[] =>
  performancesOf(read(text).claims).map(
    ({ athlete, discipline, meet }) => `${athlete} ${discipline} ${meet?.name ?? 'nowhere known'}`,
  );

const SAMPLE = 'Max Sample won the 100m at the Bislett Games in Oslo on Thursday.';

describe('a paragraph that opens in another town tells of a meet that nobody knows', () => {
  test.each<readonly [paragraph: string, result: string]>([
    ['In Sampleville, Bill Pattern won the 200m in 20.59.', 'Bill Pattern 200m nowhere known'],
    ['Elsewhere, in Sampleville on Friday, Bill Pattern won the 200m.', 'Bill Pattern 200m nowhere known'],
    ['In Sampleville on Friday, Bill Pattern had won the 200m.', 'Bill Pattern 200m nowhere known'],
    ['In San Example world champion Bill Pattern won the 200m.', 'Bill Pattern 200m nowhere known'],
    ['In Oslo, Bill Pattern won the 200m in 20.59.', 'Bill Pattern 200m Bislett Games'],
    ['In Lane 4, Bill Pattern won the 200m in 20.59.', 'Bill Pattern 200m Bislett Games'],
    [
      'In Sampleville, where he lives, nobody doubted that Bill Pattern won the 200m.',
      'Bill Pattern 200m Bislett Games',
    ],
  ])('%s', (paragraph, result) => {
    expect(meetsIn(`${SAMPLE}\n\n${paragraph}`)).toEqual(['Max Sample 100m Bislett Games', result]);
  });
});

describe('a place that somebody had in a town is told in passing where it is avenged', () => {
  test('the win was where the story is', () => {
    expect(meetsIn(`${SAMPLE} Josh Kerr avenged his fourth place in Eugene by winning the 1500m.`)).toEqual([
      'Max Sample 100m Bislett Games',
      'Josh Kerr 1500m Bislett Games',
    ]);
  });
});

describe('a sentence that looks back tells where it is all the same', () => {
  test.each<readonly [text: string, result: string]>([
    [
      'Max Sample won the 100m at the Bislett Games in 10.01, improving the mark of Bill Pattern, who ran 10.05 here ten years ago.',
      'Max Sample 100m Bislett Games',
    ],
    [
      'Max Sample won the 100m at the Bislett Games, a day before the track programme.',
      'Max Sample 100m Bislett Games',
    ],
  ])('%s', (text, result) => {
    expect(meetsIn(`${text} He also won the 200m.`)).toEqual([result, 'Max Sample 200m Bislett Games']);
  });
});
