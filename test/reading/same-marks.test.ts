import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const WON = 'Max Sample won the marathon in 2:02:27.';

describe('a mark that several have', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Max Sample won the high jump with 2.31m, beating Norway’s Bill Clock on countback.',
      ['Max Sample high-jump 1 2.31 m', 'Bill Clock high-jump 2? 2.31 m'],
    ],
    [
      `${WON} Bill Clock and Tom Watch were credited with the same time of 2:04:20.`,
      ['Max Sample marathon 1 2:02:27', 'Bill Clock marathon 2:04:20', 'Tom Watch marathon 2:04:20'],
    ],
    [
      `${WON} Last year’s winner, Bill Clock, and the Dutchman Tom Watch were given the same time, 2:04:20.`,
      ['Max Sample marathon 1 2:02:27', 'Bill Clock marathon 2:04:20', 'Tom Watch marathon 2:04:20'],
    ],
    [`${WON} Bill Clock and Tom Watch were given the same time.`, ['Max Sample marathon 1 2:02:27']],
    [
      'Max Sample and Bill Clock shared the same time, 6.57, in the 60m.',
      ['Max Sample 60m 6.57', 'Bill Clock 60m 6.57'],
    ],
    [
      'Max Sample clocked 6.57 in the 60m. Bill Clock shared the same time, with Tom Watch third in 6.70.',
      ['Max Sample 60m 6.57', 'Bill Clock 60m 6.57', 'Tom Watch 60m 3 6.70'],
    ],
    [
      'Max Sample was sixth in the long jump and had to clock 6.57 elsewhere. Bill Clock shared the same time.',
      ['Max Sample long-jump 6'],
    ],
    [
      'Max Sample and Bill Clock tied on 1.90m in the high jump.',
      ['Max Sample high-jump 1.90 m', 'Bill Clock high-jump 1.90 m'],
    ],
    [
      'In the pole vault there was a three-way tie at 5.60m, Max Sample winning on countback from Bill Clock and Tom Watch.',
      ['Max Sample pole-vault 1 5.60 m', 'Bill Clock pole-vault 2? 5.60 m', 'Tom Watch pole-vault 3? 5.60 m'],
    ],
    [
      'In the pole vault there was a three-way tie at 5.60m, Max Sample winning on countback from Bill Clock.',
      ['Max Sample pole-vault 1', 'Bill Clock pole-vault 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark of both, or of all three', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Ann Sample edged Jane Example in the 60m hurdles. Both were given 7.89.',
      ['Ann Sample 60mh 7.89', 'Jane Example 60mh 7.89'],
    ],
    [
      'Ann Sample won the 60m hurdles from Jane Example. They both clocked 7.89.',
      ['Ann Sample 60mh 1 7.89', 'Jane Example 60mh 2? 7.89'],
    ],
    [
      'Ann Sample and Jane Example hit the line together in the 1500m. The clock stopped at 4:05.21 for both.',
      ['Ann Sample 1500m 4:05.21', 'Jane Example 1500m 4:05.21'],
    ],
    [
      'Ann Sample won the high jump. Jane Example took silver on countback from Cara Watch, each of them having cleared 1.95m.',
      ['Ann Sample high-jump 1', 'Jane Example high-jump 2 1.95 m', 'Cara Watch high-jump 3? 1.95 m'],
    ],
    [
      'Ann Sample won the high jump from Jane Example and Cara Watch, all three over 1.95m.',
      ['Ann Sample high-jump 1 1.95 m', 'Jane Example high-jump 2? 1.95 m', 'Cara Watch high-jump 3? 1.95 m'],
    ],
    [
      'Ann Sample won the high jump on countback from Jane Example after the two tied at 1.97m.',
      ['Ann Sample high-jump 1 1.97 m', 'Jane Example high-jump 2? 1.97 m'],
    ],
    [
      'Ann Sample won the 800m from Jane Example. Both had run 2:00.50 last month.',
      ['Ann Sample 800m 1', 'Jane Example 800m 2?'],
    ],
    [
      'Ann Sample won the 800m from Jane Example. Both have bests of 1:58.50.',
      ['Ann Sample 800m 1', 'Jane Example 800m 2?'],
    ],
    [
      'Ann Sample won the 800m from Jane Example and Cara Watch. Both were given 2:00.50.',
      ['Ann Sample 800m 1', 'Jane Example 800m 2?', 'Cara Watch 800m 3?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that equals another', () => {
  const HIGH = 'Ann Sample won the high jump with 1.97m.';
  test.each<readonly [text: string, result: string]>([
    [`${HIGH} Jane Example claimed bronze on countback at the same height.`, 'Jane Example high-jump 3 1.97 m'],
    [`${HIGH} Jane Example also cleared that height but was second.`, 'Jane Example high-jump 2 1.97 m'],
    [`${HIGH} Jane Example was second with an identical clearance.`, 'Jane Example high-jump 2 1.97 m'],
    [`${HIGH} Jane Example matched it but was second.`, 'Jane Example high-jump 2 1.97 m'],
    [`${HIGH} Jane Example equalled that of her twin but was second.`, 'Jane Example high-jump 2'],
    [`${HIGH} Jane Example could not match it and was second.`, 'Jane Example high-jump 2'],
    [`${HIGH} Jane Example failed at that height and was second.`, 'Jane Example high-jump 2'],
    [`${HIGH} Jane Example, at the same time, was second in the triple jump.`, 'Jane Example triple-jump 2'],
    [`${HIGH} Jane Example had the same height in 2019 but was second.`, 'Jane Example high-jump 2'],
  ])('%s', (text, result) => {
    expect(resultsIn(text)).toEqual(['Ann Sample high-jump 1 1.97 m', result]);
  });

  test('given the same time as another, whose mark stands behind the name', () => {
    expect(
      resultsIn('Max Sample was given the same time as third-placed Bill Clock of France, 3:33.41, in the 1500m.'),
    ).toEqual(['Bill Clock 1500m 3 3:33.41', 'Max Sample 1500m 3:33.41']);
  });
});

describe('who won on countback has as much as the second', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Bill Clock cleared 5.50m for second spot in the pole vault behind Max Sample, who won on countback.',
      ['Bill Clock pole-vault 2 5.50 m', 'Max Sample pole-vault 1 5.50 m'],
    ],
    [
      'Max Sample won the pole vault with 5.50m on countback from Bill Clock.',
      ['Max Sample pole-vault 1 5.50 m', 'Bill Clock pole-vault 2? 5.50 m'],
    ],
    [
      'Max Sample won the pole vault with 5.60m, with Bill Clock second on countback.',
      ['Max Sample pole-vault 1 5.60 m', 'Bill Clock pole-vault 2'],
    ],
    [
      'Max Sample won the pole vault with 5.60m, with Bill Clock third on countback.',
      ['Max Sample pole-vault 1 5.60 m', 'Bill Clock pole-vault 3'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that a countback divides, or that another had, too', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'In the high jump Max Sample (2.20m) was second on countback to Bill Clock.',
      ['Max Sample high-jump 2 2.20 m', 'Bill Clock high-jump 1? 2.20 m'],
    ],
    [
      'In the high jump Max Sample was second with 2.20m on countback from Bill Clock.',
      ['Max Sample high-jump 2 2.20 m', 'Bill Clock high-jump 3? 2.20 m'],
    ],
    [
      'Max Sample won the high jump at 2.20m. Bill Clock was second at the same height.',
      ['Max Sample high-jump 1 2.20 m', 'Bill Clock high-jump 2 2.20 m'],
    ],
    [
      'In the high jump Max Sample cleared 2.20m for second, a height also mastered by Bill Clock in third.',
      ['Max Sample high-jump 2 2.20 m', 'Bill Clock high-jump 3 2.20 m'],
    ],
    [
      'In the high jump Max Sample cleared 2.20m for second, a height Bill Clock also cleared for third.',
      ['Max Sample high-jump 2 2.20 m', 'Bill Clock high-jump 3 2.20 m'],
    ],
    [
      'Bill Clock cleared 1.99m to win the high jump, ahead on countback of Norwegian Max Sample, with Tom Watch third.',
      ['Bill Clock high-jump 1 1.99 m', 'Tom Watch high-jump 3', 'Max Sample high-jump 2? 1.99 m'],
    ],
    [
      'Max Sample cleared 5.80 metres in the pole vault but then failed three times at 5.95 and lost on countback to South African Bill Clock.',
      ['Max Sample pole-vault 5.80 m', 'Bill Clock pole-vault 5.80 m'],
    ],
    [
      'Max Sample cleared 5.70m in the pole vault. He lost on countback to Bill Clock.',
      ['Max Sample pole-vault 5.70 m', 'Bill Clock pole-vault 5.70 m?'],
    ],
    [
      'Bill Clock (1.88m) won the high jump on fewer misses over Max Sample.',
      ['Bill Clock high-jump 1 1.88 m', 'Max Sample high-jump 2? 1.88 m'],
    ],
    [
      'Last year Max Sample lost the high jump on countback to Bill Clock but this time he won with 2.20m.',
      ['Max Sample high-jump 1 2.20 m'],
    ],
    ['In the high jump Max Sample was third on countback.', ['Max Sample high-jump 3']],
    [
      'In the high jump Max Sample cleared 2.20m, a height last cleared by Bill Clock in 1996.',
      ['Max Sample high-jump 2.20 m'],
    ],
    [
      'In the high jump Max Sample cleared 2.20m, a height also cleared by Bill Clock in Rome last year.',
      ['Max Sample high-jump 2.20 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that both have whom an earlier sentence named', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Max Sample beat Bill Clock in the 60m. Sample led until the last stride, and both men were given 6.58.',
      ['Max Sample 60m 6.58', 'Bill Clock 60m 6.58'],
    ],
    [
      'Nothing lay between Max Sample and Bill Clock in the marathon, and the two fell over the line together. The judges gave it to Sample, both with 2:08:09 beside their names.',
      ['Max Sample marathon 2:08:09', 'Bill Clock marathon 2:08:09'],
    ],
    [
      'Jane Example and Ann Pattern were side by side in the 200m. They stood waiting for the screen. Then the numbers came up: 22.14sec for both.',
      ['Jane Example 200m 22.14', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example and Ann Pattern came off the bend level in the 200m. They were given 22.40 and 22.41 respectively.',
      ['Jane Example 200m 22.40', 'Ann Pattern 200m 22.41'],
    ],
    [
      'Jane Example won the 100m from Ann Pattern, 11.02 the time for both.',
      ['Jane Example 100m 1 11.02', 'Ann Pattern 100m 2? 11.02'],
    ],
    [
      'Jane Example won the mile in a photo finish with Ann Pattern, the two women sharing 4:30.20.',
      ['Jane Example mile 1 4:30.20', 'Ann Pattern mile 4:30.20'],
    ],
    ['Max Sample beat Bill Clock in the 800m although both had run 1:44.10 in their heats.', []],
    ['Max Sample beat Bill Clock in the 800m. Both came into the race with 1:43.50 as their best.', []],
    ['Max Sample beat Bill Clock in the high jump, both failing three times at 2.28m.', []],
    [
      'Max Sample ran against Bill Clock in the mile. The student led the Australian into the straight. Both were given 4:01.8.',
      [],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
