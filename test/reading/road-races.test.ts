import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('times of the road that are no results', () => {
  test.each<Example>([
    [
      'Max Sample won the half marathon in 59:32. Only Bill Pattern kept with him as the leaders hit 13:37 for 5K and 27:25 for 10K.\n\nPattern was second in 59:37.',
      ['Max Sample half-marathon 1 59:32', 'Bill Pattern half-marathon 2 59:37'],
    ],
    ['Max Sample, who averaged 4:23 pace, won the half marathon in 59:32.', ['Max Sample half-marathon 1 59:32']],
    [
      'Max Sample won the half marathon in 59:32, an average pace of 2:49 per kilometre.',
      ['Max Sample half-marathon 1 59:32'],
    ],
    [
      'Bill Pattern was the fastest in the field of the half marathon, with a personal best of 58:53 set in Seville last October, but faded and finished sixth.',
      ['Bill Pattern half-marathon 6'],
    ],
    [
      'Jane Example won the marathon in 2:23:15.\n\nThe previous record was 2:27:43, set by Eva Model in 2001.\n\nThe 30-year-old had run 2:25:02 in April.',
      ['Jane Example marathon 1 2:23:15'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who shares a time', () => {
  test.each<Example>([
    [
      'Max Sample narrowly beat Bill Pattern in the marathon, with both athletes clocking an impressive time of 2:08:09.',
      ['Max Sample marathon 2:08:09', 'Bill Pattern marathon 2:08:09'],
    ],
    [
      'Jane Example won the 10km in 33:10. Close behind were Ann Pattern (33:14) and Eva Model, Kim Specimen and Sue Clock (all 33:20).',
      [
        'Jane Example 10km 1 33:10',
        'Ann Pattern 10km 33:14',
        'Eva Model 10km 33:20',
        'Kim Specimen 10km 33:20',
        'Sue Clock 10km 33:20',
      ],
    ],
    [
      'Jane Example won the 10km in 33:10 from Ann Pattern and Eva Model (both 33:20).',
      ['Jane Example 10km 1 33:10', 'Ann Pattern 10km 2? 33:20', 'Eva Model 10km 3? 33:20'],
    ],
    [
      'There were season’s bests in the 100m from Max Sample and team-mate Bill Pattern with 10.75 and 10.78, respectively.',
      ['Max Sample 100m 10.75', 'Bill Pattern 100m 10.78'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose the places of the road are', () => {
  test.each<Example>([
    [
      'Max Sample was second in the half marathon in 60:18, over a minute up on the third-place finisher, Bill Pattern, who crossed in 61:43.',
      ['Max Sample half-marathon 2 1:00:18', 'Bill Pattern half-marathon 3 1:01:43'],
    ],
    [
      'Max Sample was the top American finisher in fourth place in the half marathon, running 62:11.',
      ['Max Sample half-marathon 4 1:02:11'],
    ],
    [
      'San Diego native Max Sample was fourth in the half marathon, running 62:11.',
      ['Max Sample half-marathon 4 1:02:11'],
    ],
    [
      'Jane Example put distance between herself and Ann Pattern to win the cross-country in 22:03.',
      ['Jane Example cross-country 1 22:03'],
    ],
    [
      'As the second half unfolded Jane Example put distance between herself and Ann Pattern to win the cross-country in 22:03 with Pattern second and Eva Model (Upper Town AC) third.',
      ['Jane Example cross-country 1 22:03', 'Ann Pattern cross-country 2', 'Eva Model cross-country 3'],
    ],
    [
      'Max Sample was second in the 5000m, with team-mate Bill Pattern (13:49.35) finishing fourth for a total of 23 points.',
      ['Max Sample 5000m 2', 'Bill Pattern 5000m 4 13:49.35'],
    ],
    [
      'The 10km was run on Sunday.\n\nJane Example won the 10km in 33:27, while Ann Pattern was second in 34:04',
      ['Jane Example 10km 1 33:27', 'Ann Pattern 10km 2 34:04'],
    ],
    [
      'Max Sample won the half marathon in 57:32. Max Sample, who averaged 4:23 pace for the distance, earns a first-place prize of $42,000.',
      ['Max Sample half-marathon 1 57:32'],
    ],
    [
      'Max Sample won the half marathon in 59:32. The leaders had passed 10km.\n\nBill Pattern was second in 59:37.',
      ['Max Sample half-marathon 1 59:32', 'Bill Pattern half-marathon 2 59:37'],
    ],
    ['Max Sample won in the city of Buenos Torres with 2:12:24 in the marathon.', ['Max Sample marathon 1 2:12:24']],
    [
      'Max Sample finished in 2:13:11 in the marathon, just ahead of Bill Pattern, 37, in 2:13:24.',
      ['Max Sample marathon 2:13:11', 'Bill Pattern marathon 2:13:24'],
    ],
    [
      'Jane Example won the marathon in 2:28:24. She had trained to have a shot at the 2:26:51 women’s course record.',
      ['Jane Example marathon 1 2:28:24'],
    ],
    [
      'Jane Example won the marathon in 2:21:57 and Ann Pattern wrapped up the podium in 2:27:49.',
      ['Jane Example marathon 1 2:21:57', 'Ann Pattern marathon 3 2:27:49'],
    ],
    ['Jane Example looked to be going for a clear second place in the 800m before falling.', []],
    [
      'Nobody asked who was best in London right now. 26-year-old Jane Example won the 800m in 2:08.65.',
      ['Jane Example 800m 1 2:08.65'],
    ],
    [
      'Max Sample won the 300m hurdles in 43.3 and Bill Pattern the 200m in 23.34.',
      ['Max Sample 300mh 1 43.3', 'Bill Pattern 200m 1 23.34'],
    ],
    [
      'Behind Josh Kerr in the cross-country came Ryan Pattern of Portland, Ore., who finished 17th in 33:42, and Bobby Clock of Raleigh, N.C., in 19th at 33:49.',
      ['Ryan Pattern cross-country 17 33:42', 'Bobby Clock cross-country 19 33:49'],
    ],
    [
      'Behind Josh Kerr in the cross-country were Emily Pattern of Portland, Ore., and Ann Model of Boulder, Colo., who finished 21st and 26th, respectively, with times of 25:27 and 25:41.',
      ['Emily Pattern cross-country 21 25:27', 'Ann Model cross-country 26 25:41'],
    ],
    [
      'Max Sample won the half marathon in 1:45:10, not far ahead of Bill Pattern’s 1:48:43.',
      ['Max Sample half-marathon 1 1:45:10', 'Bill Pattern half-marathon 2? 1:48:43'],
    ],
    [
      'Jane Example led the half marathon from the start, and by 15km, reached in 49:06, she was clear. Ann Pattern was running in third place from 10km onwards. Example won in 1:09:37.',
      ['Jane Example half-marathon 1 1:09:37'],
    ],
    ['Max Sample was second in the 10-Miler in 54:27.', ['Max Sample 10miles 2 54:27']],
    ['Max Sample nailed third in the 800m in 1:46.36.', ['Max Sample 800m 3 1:46.36']],
    [
      'She waited for the first-place men’s finisher Max Sample, who ran the 10km in 28:10.',
      ['Max Sample 10km 1 28:10'],
    ],
    ['Jane Example won the marathon in 2 hours, 23, minutes 15 seconds.', ['Jane Example marathon 1 2:23:15']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('races beside those of athletics are of no discipline', () => {
  test.each<Example>([
    [
      'Boris Sample won the marathon in 2:07:26. Max Pattern claimed victory in the men’s wheelchair race in 1:33:20. Jane Example was a class apart in the women’s, finishing in 1:46:11. In the half marathon Bill Clock won in 1:01:20.',
      [
        'Boris Sample marathon 1 2:07:26',
        'Max Pattern 1 1:33:20',
        'Jane Example 1:46:11',
        'Bill Clock half-marathon 1 1:01:20',
      ],
    ],
    [
      'Jane Example won the marathon in 2:20:10. Max Sample won the wheelchair race in 1:30:00 while Ann Pattern took the 10km in 31:20.',
      ['Jane Example marathon 1 2:20:10', 'Max Sample 1 1:30:00', 'Ann Pattern 10km 1 31:20'],
    ],
    ['Jane Example won the marathon in 2:20:10. Eva Model won the mini-marathon.', ['Jane Example marathon 1 2:20:10']],
    [
      'Jane Example won the marathon in 2:30:10, started by the wheelchair champion Max Sample. Ann Pattern was second.',
      ['Jane Example marathon 1 2:30:10', 'Ann Pattern marathon 2'],
    ],
    ['After the fun run came the 10km, won by Jane Example in 32:10.', ['Jane Example 10km 1 32:10']],
    ['Jane Example, who uses a wheelchair today, won the marathon in 2:20:10.', ['Jane Example marathon 1 2:20:10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
