import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** Whose each mark and place of a sentence is; every example is told of nobody who runs. */
describe('those who stand behind their verb', () => {
  test.each<Example>([
    [
      'In second and third place were American Jane Example and Kenyan Ann Pattern, who ran the 800m in 1:57.43 and 1:57.62, respectively.',
      ['Jane Example 800m 2 1:57.43', 'Ann Pattern 800m 3 1:57.62'],
    ],
    [
      'Jane Example won the mile in 4:10.10. Taking third was Ireland’s Ann Pattern in a best of 4:16.32.',
      ['Jane Example mile 1 4:10.10', 'Ann Pattern mile 3 4:16.32'],
    ],
    [
      'Jane Example won the mile. Second in 4:11.00 was Ann Pattern, and third was Eva Model.',
      ['Jane Example mile 1', 'Ann Pattern mile 2 4:11.00', 'Eva Model mile 3'],
    ],
    [
      'Jane Example won the mile, with the silver and bronze medals going to Ann Pattern and Eva Model.',
      ['Jane Example mile 1', 'Ann Pattern mile 2', 'Eva Model mile 3'],
    ],
    [
      'Jane Example won the mile. Second, third and fourth were Ann Pattern, Eva Model and Kim Specimen.',
      ['Jane Example mile 1', 'Ann Pattern mile 2', 'Eva Model mile 3', 'Kim Specimen mile 4'],
    ],
    [
      'Jane Example won the mile. Behind her, Ann Pattern (4:11.00) and Eva Model (4:12.00) completed the top three.',
      ['Jane Example mile 1', 'Ann Pattern mile 2? 4:11.00', 'Eva Model mile 3? 4:12.00'],
    ],
    [
      'Jane Example won the mile. Rounding out the podium was Ann Pattern in 4:11.00.',
      ['Jane Example mile 1', 'Ann Pattern mile 3 4:11.00'],
    ],
    [
      'Jane Example was third in the mile, while fourth-placed Ann Pattern ran 4:13.00.',
      ['Jane Example mile 3', 'Ann Pattern mile 4 4:13.00'],
    ],
    // Two places for three people: nobody knows whose.
    ['Second and third in the mile were Ann Pattern, Eva Model and Kim Specimen.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is told of somebody in passing, beside the mark of the day', () => {
  test.each<readonly [passing: string]>([
    ['who holds the world’s fastest time of 9.75 in the past decade'],
    ['who has run 9.80 this year'],
    ['who came into the race with a season’s best of 9.80'],
    ['who arrived in Oslo with the fastest time of the year (9.80)'],
    ['the fastest man in the world this year with 9.80'],
    ['the world leader with 9.80'],
    ['the 24-year-old world leader at 9.80'],
  ])('Tom Watch, %s, was second', (passing) => {
    expect(resultsIn(`Max Sample won the 100m. Tom Watch, ${passing}, was second in 9.90.`)).toEqual([
      'Max Sample 100m 1',
      'Tom Watch 100m 2 9.90',
    ]);
  });

  test.each<Example>([
    [
      'Max Sample won the 100m in 9.85, a time only bettered by Tom Watch’s 9.58 and Bill Clock’s 9.69.',
      ['Max Sample 100m 1 9.85'],
    ],
    [
      'Jane Example fell just short of the women’s 3,000m world record of 8:06.11 with 8:07.04 in the 3,000m.',
      ['Jane Example 3000m 8:07.04'],
    ],
    ['Norway’s 21-year-old Max Sample delivered a personal best of 9.77 in the 100m.', ['Max Sample 100m 9.77 PB']],
    [
      'Ann Pattern won the 800m, as the Olympic silver medallist ran 1:58.66 to retain the title she also won two years ago.\n\nEva Model took the silver medal.',
      ['Ann Pattern 800m 1 1:58.66', 'Eva Model 800m 2'],
    ],
    [
      'Max Sample won the 3000m in a record of 7min 40.32sec having taken the 1500m title on Friday.',
      ['Max Sample 3000m 1 7:40.32'],
    ],
    [
      'Jane Example produced a final jump of 7.00m to grab the gold medal in the long jump in a competition in which Olympic champion Ann Pattern could only finish fourth with a best effort of 6.83m.',
      ['Jane Example long-jump 1 7.00 m', 'Ann Pattern long-jump 4 6.83 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
