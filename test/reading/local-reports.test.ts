import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** What a club, a school or a state championship is told with. */
type Example = readonly [text: string, results: readonly string[]];

describe('disciplines of the young, of schools and of colleges', () => {
  test.each<Example>([
    [
      'Max Sample won the U15 boys’ 80m hurdles in 11.20 and Tom Watch the U17 men’s 100m hurdles in 13.11.',
      ['Max Sample 80mh 1 11.20', 'Tom Watch 100mh 1 13.11'],
    ],
    [
      'Max Sample won the boys’ 1600m in 4:20.31 and the 3200m in 9:30.12.',
      ['Max Sample 1600m 1 4:20.31', 'Max Sample 3200m 1 9:30.12'],
    ],
    ['Max Sample won the U13 boys’ 75m in 9.80.', ['Max Sample 75m 1 9.80']],
    ['Jane Example won the under 13 javelin with 30.12m.', ['Jane Example javelin 1 30.12 m']],
    ['Max Sample won the men’s 8k race in 24:10.3.', ['Max Sample 8km 1 24:10.3']],
    ['Jane Example won the weight throw with a mark of 20.31 meters.', ['Jane Example weight-throw 1 20.31 m']],
    [
      'In the shot putt Jane Example threw 18.20 meters; the 100 meters saw Ann Sample win in 11.20.',
      ['Jane Example shot-put 18.20 m', 'Ann Sample 100m 1 11.20'],
    ],
    ['Max Sample claimed the men’s 110m gold in 13.80.', ['Max Sample 110mh 1 13.80']],
    ['In the U15 boys’ shot Max Sample threw 16.00 for the title.', ['Max Sample shot-put 1 16.00 m']],
    ['Kenya won the 1,600-meter relay in 3:20.11.', ['Kenya 4x400m 1 3:20.11']],
    ['Max Sample broke 80m in the javelin with 81.20m, and passed 6km alone.', ['Max Sample javelin 81.20 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('clubs, states and armies are nobody', () => {
  test.each<Example>([
    ['Max Sample of Uttar Pradesh threw 74.65m for silver in the javelin.', ['Max Sample javelin 2 74.65 m']],
    [
      'Jane King (Wreake & Soar Valley, Tom Watch) emerged the winner of the 800m in 2:13.74.',
      ['Jane King 800m 1 2:13.74'],
    ],
    [
      'Army finished first. Max Sample of Navy took javelin silver and Army’s Imad (69.60m) was third.',
      ['Max Sample javelin 2', 'Imad javelin 3 69.60 m'],
    ],
    ['G. Nisha took the 200m silver in 24.10.', ['G. Nisha 200m 2 24.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('attempts and standings', () => {
  test.each<Example>([
    [
      'Max Sample threw 71.92m in the hammer and went on to improve it further to 72.04m.',
      ['Max Sample hammer 72.04 m'],
    ],
    [
      'Max Sample won the pole vault with 6.01m, before unsuccessful attempts at 6.05 and 6.15 metres.',
      ['Max Sample pole-vault 1 6.01 m'],
    ],
    [
      'Earlier in March, Max Sample threw the javelin 83.43m. On Tuesday, Sample finished third with 77.66m.',
      ['Max Sample javelin 3 77.66 m'],
    ],
    ['The 4x400m was over. Kenya finished top of the medal table, with Germany second, ahead of Britain.', []],
    [
      'The 4x400m was over. Britain finished on 61 points, two ahead of Russia, with Sweden third and Italy fourth.',
      [],
    ],
    ['On a wet night beside Kerr Tokyo she won the 800m in 1:58.20.', []],
    [
      'The women’s 4x400m team won gold in 3:25.05, pushing France into second place, while Italy took bronze.',
      ['France 4x400m 2', 'Italy 4x400m 3'],
    ],
    ['Jane Example, who won an individual 400m bronze, was tired.', ['Jane Example 400m 3']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('schools and colleges', () => {
  test.each<Example>([
    [
      'Senior Max Sample won the boys 100-meters in 11.65, the 200 in 24.47, and the 400 in 53.38.',
      ['Max Sample 100m 1 11.65', 'Max Sample 200m 1 24.47', 'Max Sample 400m 1 53.38'],
    ],
    [
      'Max Sample won the 1,600 in 5:03.55, with sophomore Tom Watch second in 5:03.59.',
      ['Max Sample 1600m 1 5:03.55', 'Tom Watch 1600m 2 5:03.59'],
    ],
    [
      'Max Sample won the 110-meter hurdles in 17.08, and the 300 hurdles in 44.75.',
      ['Max Sample 110mh 1 17.08', 'Max Sample 300mh 1 44.75'],
    ],
    [
      'Jane Example and Ann Sample finished 2-3 in the 100 hurdles in 19.81 and 20.32, respectively.',
      ['Jane Example 100mh 2? 19.81', 'Ann Sample 100mh 3? 20.32'],
    ],
    [
      'Jane Example and Ann Sample took wins in the discus and hammer throw, respectively, and Beth Specimen finished second in the hammer throw.',
      ['Jane Example discus 1', 'Ann Sample hammer 1', 'Beth Specimen hammer 2'],
    ],
    ['Jane Example repeated as the heptathlon champion with 5,102 points.', ['Jane Example heptathlon 1 5102 pts']],
    [
      'Aside from winning the 400-meter dash and 400-meter hurdles, Jane Example placed third in the 100-meter hurdles.',
      ['Jane Example 400m 1', 'Jane Example 400mh 1', 'Jane Example 100mh 3'],
    ],
    [
      'Jane Example was second in the 100m in 10.87 and third in the 200 in 22.19.',
      ['Jane Example 100m 2 10.87', 'Jane Example 200m 3 22.19'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is said of others, of lists of all times and of the way', () => {
  test.each<Example>([
    [
      'The trio finished third, fourth and fifth in a 1500m race won by Max Sample (3:30.44).',
      ['Max Sample 1500m 1 3:30.44'],
    ],
    ['Through 800m, Max Sample (1:57.5) was clear, and he won the mile in 3:54.71.', ['Max Sample mile 1 3:54.71']],
    [
      'Max Sample went third on the all-time list, while Tom Watch finished fifth in the mile in 3:59.28.',
      ['Tom Watch mile 5 3:59.28'],
    ],
    [
      'Jane Example was followed by Ann Sample and Beth Specimen in 4:13.29 and 4:15.12 respectively in the 1500m.',
      ['Ann Sample 1500m 4:13.29', 'Beth Specimen 1500m 4:15.12'],
    ],
    ['In the 800m there was an outstanding fifth place from Mohammed Sample.', ['Mohammed Sample 800m 5']],
    ['In the 800m Tom Watch sealed the podium in 1:46.12.', ['Tom Watch 800m 3 1:46.12']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
