import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** How clubs, federations and local papers tell of a weekend; every example is told of nobody who runs. */
type Example = readonly [text: string, results: readonly string[]];

describe('places and marks behind several names', () => {
  test.each<Example>([
    [
      'Jane Example won the 10km in 32:50, and was followed by Ann Watch (third – 33:10) and Eva Sample (34:02 – 11th).',
      ['Jane Example 10km 1 32:50', 'Ann Watch 10km 3 33:10', 'Eva Sample 10km 11 34:02'],
    ],
    [
      'Max Sample was 15th in the 10km in 29:41, followed by Tom Watch (18th, 30:05) and Bill Clock (30:09, 19th).',
      ['Max Sample 10km 15 29:41', 'Tom Watch 10km 18 30:05', 'Bill Clock 10km 19 30:09'],
    ],
    [
      'Jane Example was third in the 800m in 2:01.35, with Ann Watch (2:01.41) and Eva Sample (2:01.44) fourth and fifth.',
      ['Jane Example 800m 3 2:01.35', 'Ann Watch 800m 4 2:01.41', 'Eva Sample 800m 5 2:01.44'],
    ],
    [
      'In the cross-country were Jane Example, Ann Watch and Eva Sample, who finished 41st, 63rd and 88th.',
      ['Jane Example cross-country 41', 'Ann Watch cross-country 63', 'Eva Sample cross-country 88'],
    ],
    [
      'In the 5000m Jane Example and Ann Watch took eighth and ninth, crossing the line neck and neck in 15:58.20.',
      ['Jane Example 5000m 8 15:58.20', 'Ann Watch 5000m 9 15:58.20'],
    ],
    [
      'In the pole vault Jane Example and Ann Watch fought out the minor medals at 4.00m, Example pipping Watch to silver on countback.',
      ['Jane Example pole-vault 2 4.00 m', 'Ann Watch pole-vault 3? 4.00 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places among the women of a race for all', () => {
  test.each<Example>([
    ['Jane Example was fifth lady in the 10km in 39:47 and took a prize.', ['Jane Example 10km 5 39:47']],
    [
      'In the 10km Jane Example was first female for the 12th time and sixth overall in 36:24.',
      ['Jane Example 10km 1 36:24'],
    ],
    [
      'Max Sample won the marathon in 2:22:04. First woman in 2:58:41 was Jane Example, who was also 11th overall.',
      ['Max Sample marathon 1 2:22:04', 'Jane Example marathon 1 2:58:41'],
    ],
    [
      'Max Sample won the marathon in 2:22:04, with Jane Example third woman in 2:35:11.',
      ['Max Sample marathon 1 2:22:04', 'Jane Example marathon 3 2:35:11'],
    ],
    ['Jane Example was second female finisher in the 10km in 36:30.', ['Jane Example 10km 2 36:30']],
    ['In the marathon Jane Example was the second woman in history to do so.', []],
    ['In the 10km Jane Example was third Harrier to finish in 36:30.', ['Jane Example 10km 36:30']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('titles that are won in other words', () => {
  test.each<Example>([
    [
      'Max Sample claimed back-to-back pole vault titles with a clearance of 5.40m.',
      ['Max Sample pole-vault 1 5.40 m'],
    ],
    ['Max Sample claimed his third 60m hurdles title in a row in 7.71.', ['Max Sample 60mh 1 7.71']],
    [
      'Max Sample won his 100m heat in 10.14 and then took the final in 10.11.',
      ['Max Sample 100m 1 10.14', 'Max Sample 100m 1 10.11'],
    ],
    ['Ann Watch paced Jane Example to the 1500m title in 4:15.70.', ['Jane Example 1500m 1 4:15.70']],
    ['Max Sample, who claimed back-to-back pole vault titles in 2017 and 2018, was ill.', []],
    ['Max Sample took the final in his stride, and cleared 5.40m in the pole vault.', ['Max Sample pole-vault 5.40 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('several events of one athlete, and relays that no runner has for their own', () => {
  test.each<Example>([
    [
      'Jane Example won the W45 hammer, shot and long jump with 21.02m, 6.80m and 3.90m respectively.',
      ['Jane Example hammer 1 21.02 m', 'Jane Example shot-put 6.80 m', 'Jane Example long-jump 3.90 m'],
    ],
    [
      'Max Sample won the men’s U20 100m and 200m in 11.1 and 22.4.',
      ['Max Sample 100m 1 11.1', 'Max Sample 200m 1 22.4'],
    ],
    [
      'Max Sample dominated, winning both the 100m and the 200m A string in 11.2 and 22.8.',
      ['Max Sample 100m 1 11.2', 'Max Sample 200m 22.8'],
    ],
    [
      'Max Sample opened with 13.20m in the shot but finished with 14.05m. There was a win for Tom Watch in the U13 75m in 9.90.',
      ['Max Sample shot-put 14.05 m', 'Tom Watch 75m 1 9.90'],
    ],
    ['Jane Example placed second in the F34 shot with 7.55m.', ['Jane Example 2 7.55 m']],
    [
      'Max Sample won the 800m in 1:50.40, with Tom Watch runner-up and Bill Clock third.',
      ['Max Sample 800m 1 1:50.40', 'Tom Watch 800m 2', 'Bill Clock 800m 3'],
    ],
    [
      'In second in the 800m was under 20 Jane Example in 2.02.94, with Ann Watch third in 2.03.20.',
      ['Jane Example 800m 2 2:02.94', 'Ann Watch 800m 3 2:03.20'],
    ],
    ['Yorkshire won the men’s team title in the cross-country with 210 points.', []],
    ['On leg two Max Sample flew round in 16:36, while Tom Watch had the fastest anchor leg in 16:20.', []],
    ['At the National Road Relays Max Sample was first home in 16:54.', []],
    ['Jane Example won the 10km in 32:11 on the second leg of her tour.', ['Jane Example 10km 1 32:11']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
