import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('who is ahead of somebody in a list of all times ran elsewhere', () => {
  test.each<Example>([
    [
      'Max Sample won the 200m in 19.50, moving to fourth on the world all-time list behind Bill Pattern (19.19), Tom Watch (19.26) and Ron Clock (19.32).',
      ['Max Sample 200m 1 19.50'],
    ],
    [
      'Jane Example won the 400m in 48.70, the third-fastest time ever run by a European behind only Ann Pattern (47.60) and Eva Model (47.99).',
      ['Jane Example 400m 1 48.70'],
    ],
    [
      'Max Sample took the 800m in 1:42.10 to go fifth on the all-time list. Only Bill Pattern (1:40.91), Tom Watch (1:41.11) and Ron Clock (1:41.73) have run faster.',
      ['Max Sample 800m 1 1:42.10'],
    ],
    [
      'Jane Example won the 1500m in 3:51.20. She is now the second fastest ever after Ann Pattern (3:50.07), while Eva Model was second in 3:55.10.',
      ['Jane Example 1500m 1 3:51.20', 'Eva Model 1500m 2 3:55.10'],
    ],
    [
      'Jane Example won the 200m in 21.80, the fastest time in the world this year, ahead of Ann Pattern (22.00).',
      ['Jane Example 200m 1 21.80 WL', 'Ann Pattern 200m 2? 22.00'],
    ],
    [
      'Max Sample’s 3:28.10 in the 1500m was the second-fastest of all time behind only the world record, with Bill Pattern second in 3:29.10.',
      ['Max Sample 1500m 1? 3:28.10', 'Bill Pattern 1500m 2 3:29.10'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26, with Max Sample, who ran 2:06:02 in last year’s race, second.',
      ['Bill Clock marathon 1 2:07:26', 'Max Sample marathon 2'],
    ],
    [
      'Bill Clock took the 1500m in 3:37.21, with Max Sample just 0.15 seconds ahead of Tom Watch in second.',
      ['Bill Clock 1500m 1 3:37.21', 'Max Sample 1500m 2', 'Tom Watch 1500m 3?'],
    ],
    [
      'Only Max Sample (8.20m) and Bill Pattern (8.10m) cleared eight metres in the long jump.',
      ['Max Sample long-jump 8.20 m', 'Bill Pattern long-jump 8.10 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a best that is part of who somebody is was run before', () => {
  test.each<Example>([
    ['Jane Example, a 2:19:48 marathoner, was second in the 10,000m in 31:20.10.', ['Jane Example 10000m 2 31:20.10']],
    ['Max Sample, a 13:01.20 runner, was fourth in the 5000m in 13:20.10.', ['Max Sample 5000m 4 13:20.10']],
    [
      'Jane Example, whose 30:18.10 personal best from Rome made her the favourite, was fifth in the 10,000m.',
      ['Jane Example 10000m 5'],
    ],
    [
      'Jane Example won the marathon from Ann Pattern who, despite being a former 800-meter runner with a 1:59.34 personal best, had no answer.',
      ['Jane Example marathon 1', 'Ann Pattern marathon 2?'],
    ],
    ['Jane Example, who has a 10 k best of 31:50, was seventh in the 10,000m.', ['Jane Example 10000m 7']],
    ['Jane Example had a 2019 best of 49.19 before the 400m, which Ann Pattern won.', ['Ann Pattern 400m 1']],
    [
      'In the 10,000m Jane Example – who had clocked 1:06:09 for the half marathon this year – was eighth in 31:44.00.',
      ['Jane Example 10000m 8 31:44.00'],
    ],
    [
      'Jane Example, whose personal best coming in was 6.51m, was fourth in the long jump with 6.55m.',
      ['Jane Example long-jump 4 6.55 m'],
    ],
    ['Jane Example took third with a 6.71m personal best in the long jump.', ['Jane Example long-jump 3 6.71 m PB']],
    [
      'Max Sample, whose 20.10m best came in round five of the shot put, was fourth.',
      ['Max Sample shot-put 4 20.10 m'],
    ],
    [
      'Max Sample was the surprise winner of the shot put with a personal best of 20.90m.',
      ['Max Sample shot-put 1 20.90 m PB'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is told of somebody’s past is none of today, and moves the story nowhere', () => {
  test.each<Example>([
    [
      'Jane Example won the marathon in 2:24:43. She had also won the world half-marathon title three times. Ann Pattern crossed two seconds later to take the silver.',
      ['Jane Example marathon 1 2:24:43', 'Ann Pattern marathon 2'],
    ],
    [
      'Max Sample won the 10km in 28:10. He also holds the world indoor best for 5000m with 13:07. Bill Pattern was second.',
      ['Max Sample 10km 1 28:10', 'Bill Pattern 10km 2'],
    ],
    [
      'Max Sample won the 10,000m. Two years ago in Kampala he had led by 12 seconds with a lap to go but faded to 30th. This time he finished in 26:40.10, four seconds clear of Bill Pattern.',
      ['Max Sample 10000m 1 26:40.10'],
    ],
    [
      'Last month, Max Sample was fourth in the 800m in Oslo but today he won in 1:44.10.',
      ['Max Sample 800m 1 1:44.10'],
    ],
    [
      'Jane Example, who had fallen in the Olympic final in London where she was sixth in 9:09.84, was third in the 3000m steeplechase.',
      ['Jane Example 3000msc 3'],
    ],
    [
      'Jane Example, who had passed 1000m in the lead in 3:04.60 and was still second at 2000m (6:13.00), was third in the 3000m steeplechase in 9:12.84.',
      ['Jane Example 3000msc 3 9:12.84'],
    ],
    [
      'Jane Example won the mile. In the 800m she had to be content with third.',
      ['Jane Example mile 1', 'Jane Example 800m 3'],
    ],
    [
      'Max Sample, third in the 400m hurdles at the 2021 Olympic Games, set a national record of 46.42 in the 400m at the Bislett Games.',
      ['Max Sample 400mh 3', 'Max Sample 400m 46.42 NR'],
    ],
    [
      'Max Sample won the 20km. Bill Pattern, second at half way, faded to ninth.',
      ['Max Sample 20km 1', 'Bill Pattern 20km 9'],
    ],
    [
      'Max Sample, who had been disqualified and then reinstated after the 1500m, won the 3000m.',
      ['Max Sample 3000m 1'],
    ],
    [
      'Max Sample won the 1500m, going through 400m in 54.8 and 800m in 1:51.3. Bill Pattern was tenth.',
      ['Max Sample 1500m 1', 'Bill Pattern 1500m 10'],
    ],
    ['Max Sample won the marathon. At 30 km (1:27:40) Bill Pattern had been beside him.', ['Max Sample marathon 1']],
    [
      'Max Sample won the 1500m. Bill Pattern led at the bell in 2:33.4 but faded to fourth in 3:38.24.',
      ['Max Sample 1500m 1', 'Bill Pattern 1500m 4 3:38.24'],
    ],
    [
      'Jane Example won the hammer at the Bislett Games with 79.63m. The champion, who threw 82.29m in Sampleville, had five throws over 77 metres.',
      ['Jane Example hammer 1 79.63 m'],
    ],
    [
      'Max Sample, with a PB of 5.76m, cleared 5.60m to finish fourth in the pole vault.',
      ['Max Sample pole-vault 4 5.60 m'],
    ],
    [
      'Max Sample won the pole vault, with a season’s best of 5.85m, and Bill Pattern was third.',
      ['Max Sample pole-vault 1 5.85 m SB', 'Bill Pattern pole-vault 3'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what somebody won with another time', () => {
  test.each<Example>([
    [
      'Bill Clock won the marathon in 2:08:11. Max Sample, last year’s winner in 2:07:02, was second in 2:08:40.',
      ['Bill Clock marathon 1 2:08:11', 'Max Sample marathon 2 2:08:40'],
    ],
    [
      'Bill Clock won the marathon in 2:08:11. Max Sample, the 2003 winner in 2:07:02, was second in 2:08:40.',
      ['Bill Clock marathon 1 2:08:11', 'Max Sample marathon 2 2:08:40'],
    ],
    [
      'Bill Clock won the marathon in 2:08:11. Max Sample, a 2:07:02 winner in Rotterdam, was second in 2:08:40.',
      ['Bill Clock marathon 1 2:08:11', 'Max Sample marathon 2 2:08:40'],
    ],
    [
      'Max Sample won the long jump with 8.30m. Bill Clock, a former champion here with 8.41m, was second with 8.22m.',
      ['Max Sample long-jump 1 8.30 m', 'Bill Clock long-jump 2 8.22 m'],
    ],
    ['Max Sample was the winner in 2:08:11 of the marathon.', ['Max Sample marathon 1 2:08:11']],
    ['Max Sample was the clear winner of the marathon in 2:08:11.', ['Max Sample marathon 1 2:08:11']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a standard that was asked for', () => {
  test.each<Example>([
    ['Max Sample must reach the A standard of 81.80m in the javelin.', []],
    [
      'Max Sample threw 80.10m in the javelin, short of the Olympic A standard of 81.80m.',
      ['Max Sample javelin 80.10 m'],
    ],
    ['Jane Example won the 800m in a qualifying time of 1:59.20.', ['Jane Example 800m 1 1:59.20']],
    ['The javelin women have until July for the qualifying distance of 62.00m, and Jane Example is one of them.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a record that stands, and a mark that nobody had', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m in 1:56.10, but the world record of 1:53.28 was never threatened.',
      ['Jane Example 800m 1 1:56.10'],
    ],
    [
      'Jane Example won the 800m in 1:56.10. Ann Sample’s world record of 1:53.28 was never in danger.',
      ['Jane Example 800m 1 1:56.10'],
    ],
    ['Jane Example won the 800m in 1:56.10. The stadium record of 1:55.20 survived.', ['Jane Example 800m 1 1:56.10']],
    [
      'Jane Example won the 1500m in 3:55.00. A time of 3:54.64 would have given Ann Sample fourth.',
      ['Jane Example 1500m 1 3:55.00'],
    ],
    ['A time of 1:54.10 gave Jane Example victory in the 800m.', ['Jane Example 800m 1 1:54.10']],
    [
      'Jane Example won the 800m in 1:56.10. Ann Sample’s world record of 1:53.28 has stood since 1983.',
      ['Jane Example 800m 1 1:56.10'],
    ],
    [
      'Jane Example won the 800m in 1:56.10. She broke the old mark, Ann Sample’s 1:57.30 set in Rome.',
      ['Jane Example 800m 1 1:56.10'],
    ],
    [
      'Max Sample won the 3000m in 7:40.10, nowhere near his national record of 7:27.00.',
      ['Max Sample 3000m 1 7:40.10'],
    ],
    [
      'Max Sample was third in the 800m, his national record of 1:44.10 not enough for a medal.',
      ['Max Sample 800m 3 1:44.10 NR'],
    ],
    ['Max Sample was delighted with his national record of 1:44.10 in the 800m.', ['Max Sample 800m 1:44.10 NR']],
    ['Max Sample took his own meeting record of 1:44.10 down to 1:43.90 in the 800m.', ['Max Sample 800m 1:43.90 MR']],
    ['Jane Example, who holds the national record (11.22), was third in the 100m.', ['Jane Example 100m 3']],
    ['Max Sample came into the 800m with a best of just 1:46.30 and won in 1:45.10.', ['Max Sample 800m 1 1:45.10']],
    ['Max Sample topped 5.70m in the pole vault to finish third.', ['Max Sample pole-vault 3 5.70 m']],
    [
      'Jane Example ran the 800m in 2:01.23 to add to the 1.95m she had cleared in the high jump.',
      ['Jane Example 800m 2:01.23', 'Jane Example high-jump 1.95 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
