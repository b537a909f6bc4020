import { describe, expect, test } from 'vitest';
import { performancesOf } from '../../src/reading/performances.ts';
import { read } from './findings.ts';

/** Where each performance was: "Jane Example 5km @ Leeds parkrun". */
const meetsIn = (text: string): string[] =>
  performancesOf(read(text).claims).map(
    ({ athlete, discipline, meet }) => `${athlete} ${discipline} @ ${meet?.name ?? 'nowhere'}`,
  );

type Example = readonly [text: string, meets: readonly string[]];

describe('road races and leagues by their names', () => {
  test.each<Example>([
    ['Jane Example won the Armagh 5k in 15:42.', ['Jane Example 5km @ Armagh 5k']],
    [
      'On Sunday a small group went to the Blaydon 10k. Max Sample was 14th in 34:52.',
      ['Max Sample 10km @ Blaydon 10k'],
    ],
    ['Max Sample was first home in 17:20 at Draycote Water parkrun.', ['Max Sample 5km @ Draycote Water parkrun']],
    [
      'Seville Marathon on Sunday was the place to be. Best of the visitors was Max Sample, who came home 15th in 2:09:41.',
      ['Max Sample marathon @ Seville Marathon'],
    ],
    [
      'Jane Example won the senior women’s race at the Midland Women’s Cross Country League in 22:41.',
      ['Jane Example cross-country @ Midland Women’s Cross Country League'],
    ],
    [
      'Jane Example won the 800m in 2:10.20 at the first Youth Development League match in Leeds.',
      ['Jane Example 800m @ Youth Development League'],
    ],
    [
      'Jane Example won the 800m in 2:04.20 at the Scottish Senior and U17 Championships.',
      ['Jane Example 800m @ Scottish Senior and U17 Championships'],
    ],
    [
      'Max Sample was 14th at the Blaydon 10k in 34:52. Tom Watch finished the marathon in 2:49:31.',
      ['Max Sample 10km @ Blaydon 10k', 'Tom Watch marathon @ nowhere'],
    ],
    ['Jane Example, the British 10k champion, won the women’s 5k in 15:42.', ['Jane Example 5km @ nowhere']],
    ['Max Sample of the Champions League side won the 100m in 11.20.', ['Max Sample 100m @ nowhere']],
    ['Max Sample passed the 5k mark of the Leeds 10k in 14:50, and won in 29:59.', ['Max Sample 10km @ Leeds 10k']],
  ])('%s', (text, meets) => {
    expect(meetsIn(text)).toEqual(meets);
  });

  test('a heading of nothing but a league or a road race is where what stands below it was', () => {
    expect(
      meetsIn(`A weekend of mud

The club was busy on three fronts, and Tom Watch was pleased.

Midland Cross Country League

Jane Example won the women’s cross-country race in 22:41.

Draycote Water parkrun

Max Sample was first in 17:20.

Women’s Half Marathon

Ann Pattern won in 75:10.`),
    ).toEqual([
      'Jane Example cross-country @ Midland Cross Country League',
      'Max Sample 5km @ Draycote Water parkrun',
      'Ann Pattern half-marathon @ nowhere',
    ]);
  });
});
