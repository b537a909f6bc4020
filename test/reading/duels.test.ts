import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('whose the two marks of a duel are', () => {
  test.each<Example>([
    [
      'Max Sample was pipped on the line by Bill Clock in the 110m hurdles, 13.21 to 13.20.',
      ['Max Sample 110mh 13.21', 'Bill Clock 110mh 13.20'],
    ],
    [
      'Max Sample was pipped on the line by Bill Clock in the 110m hurdles, 13.20 to 13.21.',
      ['Bill Clock 110mh 13.20', 'Max Sample 110mh 13.21'],
    ],
    [
      'Max Sample beat Bill Clock 8.12m to 8.10m in the long jump.',
      ['Max Sample long-jump 8.12 m', 'Bill Clock long-jump 8.10 m'],
    ],
    [
      'Bill Clock outkicked Max Sample in the 5000m, 14:22.12–14:23.92, with Tom Watch (14:35.44) a distant 3rd.',
      ['Bill Clock 5000m 1? 14:22.12', 'Max Sample 5000m 2? 14:23.92', 'Tom Watch 5000m 3 14:35.44'],
    ],
    [
      'Bill Clock outkicked Max Sample in the 5000m for fifth, 14:22.12–14:23.92, with Tom Watch in the third heat.',
      ['Bill Clock 5000m 5 14:22.12', 'Max Sample 5000m 6? 14:23.92'],
    ],
    [
      'Bill Clock won the shot put duel with Max Sample, 21.10m (69-2¾) to 20.95m (68-8¾).',
      ['Bill Clock shot-put 1 21.10 m', 'Max Sample shot-put 20.95 m'],
    ],
    [
      'In the 800m, Bill Clock was run down by Max Sample in the stretch, 1:45.20-1:45.40.',
      ['Max Sample 800m 1:45.20', 'Bill Clock 800m 1:45.40'],
    ],
    [
      'It was a first defeat for Jane Example, who was pipped in the 400m hurdles by the American Ann Pattern in a personal best of 51.88sec.',
      ['Ann Pattern 400mh 51.88 PB'],
    ],
    [
      'In the long jump Jane Example was upset by Ann Pattern with a last leap of 6.98m.',
      ['Ann Pattern long-jump 6.98 m'],
    ],
    [
      'In the 400m hurdles Jane Example was narrowly beaten by Ann Pattern, running 51.98.',
      ['Jane Example 400mh 51.98'],
    ],
    ['In the 400m hurdles Jane Example was edged out by Ann Pattern but ran 51.98.', ['Jane Example 400mh 51.98']],
    [
      'Max Sample won the 800m in 1:44.36, with Bill Clock given 1:44.41 and Tom Watch third.',
      ['Max Sample 800m 1 1:44.36', 'Bill Clock 800m 1:44.41', 'Tom Watch 800m 3'],
    ],
    ['Bill Clock lost to Max Sample in the 400m, 45.10 to 45.20.', ['Max Sample 400m 45.10', 'Bill Clock 400m 45.20']],
    [
      'Bill Clock lost narrowly to Max Sample in the 400m, 45.20 to 45.10.',
      ['Bill Clock 400m 45.20', 'Max Sample 400m 45.10'],
    ],
    ['Max Sample equalled Bill Clock’s meeting record of 1:44.10 to win the 800m.', ['Max Sample 800m 1 1:44.10 MR']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what was asked for, and where somebody began', () => {
  test.each<Example>([
    [
      'Max Sample sailed over 5.90m to settle the pole vault and then asked for a world record 6.25m.',
      ['Max Sample pole-vault 5.90 m'],
    ],
    ['Max Sample entered the pole vault at 5.60m and went out at 5.80m, finishing sixth.', ['Max Sample pole-vault 6']],
    ['Max Sample called for a taxi and then jumped 8.10m in the long jump.', ['Max Sample long-jump 8.10 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places that are told in passing of others', () => {
  test.each<Example>([
    [
      'Max Sample, last at the bell in the 5000m, came from nowhere to snatch victory in 13:10.20 from Bill Clock.',
      ['Max Sample 5000m 1 13:10.20', 'Bill Clock 5000m 2?'],
    ],
    [
      'Max Sample got home in 10.01 in the 100m with Bill Clock, Tom Watch and Bob Model all given 10.03.',
      ['Max Sample 100m 10.01', 'Bill Clock 100m 10.03', 'Tom Watch 100m 10.03', 'Bob Model 100m 10.03'],
    ],
    [
      'Max Sample’s partner Bill Clock was second in the 800m in 1:44.20, with Sample himself only seventh.',
      ['Bill Clock 800m 2 1:44.20', 'Max Sample 800m 7'],
    ],
    [
      'Jane Example was third woman home in the marathon in 2:28:40 and 21st overall.',
      ['Jane Example marathon 3 2:28:40'],
    ],
    [
      'Kenya’s 4x400m men were disqualified after winning in 2:59.10, handing the title to Botswana in 2:59.80.',
      ['Kenya 4x400m DQ', 'Botswana 4x400m 1 2:59.80'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a place that somebody is beaten to', () => {
  test.each<Example>([
    ['In the 1500m Max Sample was pipped for second by Bill Clock.', ['Bill Clock 1500m 2']],
    ['In the 1500m Max Sample was pipped for the runners-up spot by Bill Clock.', ['Bill Clock 1500m 2']],
    ['In the 1500m Max Sample was beaten to the bronze by Kenya’s Bill Clock.', ['Bill Clock 1500m 3']],
    ['In the 1500m Max Sample was edged for fourth place on the line by Bill Clock.', ['Bill Clock 1500m 4']],
    [
      'Max Sample was outsprinted for the bronze medal in the 1500m by Bill Clock of Australia, finishing in 3:41.20.',
      ['Bill Clock 1500m 3', 'Max Sample 1500m 3:41.20'],
    ],
    [
      'Max Sample was beaten to second in the 1500m by Bill Clock, 3:41.20 to 3:41.24.',
      ['Bill Clock 1500m 2 3:41.20', 'Max Sample 1500m 3:41.24'],
    ],
    ['Max Sample was narrowly beaten to gold in the 1500m in Rome.', []],
    ['Max Sample was pipped to the post in the 400m and took silver in 45.12.', ['Max Sample 400m 2 45.12']],
    ['In the 1500m Max Sample was beaten into third by Bill Clock.', ['Max Sample 1500m 3']],
    [
      'In the 1500m Bill Clock pipped Max Sample for the runners-up spot.',
      ['Bill Clock 1500m 2', 'Max Sample 1500m 3?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
