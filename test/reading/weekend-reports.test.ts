import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('who acts', () => {
  test.each<Example>([
    [
      'In the women’s 100m Jane Example was upset by Ann Pattern. The 22-year-old got a flyer to win in 11.38, with Example clocking 11.58.',
      ['Ann Pattern 100m 1 11.38', 'Jane Example 100m 11.58'],
    ],
    [
      'Jane Example led the 800m at the bell from Ann Pattern. The 22-year-old overhauled Example to win in 2:01.38.',
      ['Ann Pattern 800m 1 2:01.38'],
    ],
    [
      'Tom Watch could only look on as Max Sample, running his third marathon after finishing 19th and seventh, cruised past him to break the tape in 2:09:30.',
      ['Max Sample marathon 1 2:09:30'],
    ],
    [
      'There was a 14th title for Bill Clock’s former training partner Max Sample over 10km. He finished in 41:20.',
      ['Max Sample 10km 41:20'],
    ],
    [
      'There was no stopping Jane Example in the women’s half marathon. The champion crossed the line in 1:07:54.',
      ['Jane Example half-marathon 1:07:54'],
    ],
    [
      'Max Sample waited until the final 50 metres to go past 19-year-old Tom Watch in the 3000m, clocking 8:00.33.',
      ['Max Sample 3000m 8:00.33'],
    ],
    [
      'In the women’s high jump qualifying Jane Example sailed over 1.92m, but in the men’s 5000m heats Max Sample fell and trailed home in 14:07.90.',
      ['Jane Example high-jump 1.92 m', 'Max Sample 5000m 14:07.90'],
    ],
    [
      'Max Sample watched from the stands as his fellow-Keralite Tom Watch won the triple jump with 16.58m.',
      ['Tom Watch triple-jump 1 16.58 m'],
    ],
    [
      'Max Sample of Star of the Sea kicked for home in the 1500m. The Olympic semi-finalist won in 3:48.80.',
      ['Max Sample 1500m 1 3:48.80'],
    ],
    [
      'Mackenzie Sample (Leeds) claimed his first 400m crown in 45.67 from Bill Clock (45.80).',
      ['Mackenzie Sample 400m 1 45.67', 'Bill Clock 400m 2? 45.80'],
    ],
    [
      'Onalenna Sample was fourth in the 800m. “I am 34,” said the 34-year-old. In the women’s race Gerda Example led. The 34-year-old won in 1:56.54.',
      ['Onalenna Sample 800m 4', 'Gerda Example 800m 1 1:56.54'],
    ],
    [
      'Ann Pattern won the hammer and Jane Example ran well as the Harriers’ women racked up 131 points to take second overall.',
      ['Ann Pattern hammer 1'],
    ],
    [
      'Jane Example won the 1500m in 4:11.52, with Ann Pattern of the same Dundrum club third in 4:14.07.',
      ['Jane Example 1500m 1 4:11.52', 'Ann Pattern 1500m 3 4:14.07'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is no result', () => {
  test.each<Example>([
    ['First came Max Sample, fourth by the width of a vest in the 200m.', ['Max Sample 200m 4']],
    ['Jane Example took her fourth 800m medal in a row but the gold remains elusive.', []],
    ['Leeds City won the relay with the fastest leg of the day from Jane Example (13.42).', []],
    ['Gold has always eluded Jane Example in the 800m.', []],
    [
      'Jane Example won the 200m in 21.90. She revealed that she had written 21.40 on her bib.',
      ['Jane Example 200m 1 21.90'],
    ],
    ['Jane Example won the 100m in 11.44 and left the track in a wheelchair.', ['Jane Example 100m 1 11.44']],
    [
      'Max Sample, who booked his ticket for Tokyo with 8.26m on Tuesday, saw Tom Watch win the triple jump with 16.58m.',
      ['Tom Watch triple-jump 1 16.58 m'],
    ],
    ['Max Sample, a 19-year-old Dundrum student, was sixth in the half marathon.', ['Max Sample half-marathon 6']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('in which event', () => {
  test.each<Example>([
    [
      'Max Sample won the 10,000m on Thursday in 29:48.62. He came back to place third in Saturday’s 5,000 (14:31.20).',
      ['Max Sample 10000m 1 29:48.62', 'Max Sample 5000m 3 14:31.20'],
    ],
    [
      'Max Sample had a third-place finish in Leeds, scoring 8,441 points in the decathlon despite a scare in the pole vault.',
      ['Max Sample decathlon 3 8441 pts'],
    ],
    [
      'Women’s 60m: Jane Example, 21, stunned a field with three members of last fall’s 4x100m relay, holding off Ann Pattern in 7.08 to 7.10. Ann Clock came in third in 7.14.',
      ['Jane Example 60m 7.08', 'Ann Pattern 60m 7.10', 'Ann Clock 60m 3 7.14'],
    ],
    [
      'Jane Example won the 3000m in 8:24.17.\n\nMen’s 800: Sample by a nose\n\nMax Sample won in 1:42.37.',
      ['Jane Example 3000m 1 8:24.17', 'Max Sample 800m 1 1:42.37'],
    ],
    ['Jane Example qualified on her debut at the 10,000m after winning in 31:20.3.', ['Jane Example 10000m 1 31:20.3']],
    [
      'Congratulations to hammer thrower Jane Example who threw 52.36 in the last Throws Fest of the summer.',
      ['Jane Example hammer 52.36 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('surnames that are ordinary words', () => {
  test.each<Example>([
    [
      'Callum May (NSW) claimed the 400m, dipping on the line to edge Max Sample. May stopped the clock at 45.67 to Sample’s 45.68.',
      ['Callum May 400m 1 45.67', 'Max Sample 400m 2? 45.68'],
    ],
    ['J. May won the 800m in 2:04.10.', ['J. May 800m 1 2:04.10']],
    [
      'Jane Example won the 400m with St Sample’s Kerrica May third in 53.16.',
      ['Jane Example 400m 1', 'Kerrica May 400m 3 53.16'],
    ],
    ['The 400m will be held in London’s Hyde Park on Oslo’s Liberation Day, 12 May.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('how far somebody got', () => {
  test.each<Example>([
    ['Max Sample failed to get beyond 2.25m in the high jump and ended up fourth.', ['Max Sample high-jump 4 2.25 m']],
    ['Max Sample couldn’t go past 2.25m in the high jump.', ['Max Sample high-jump 2.25 m']],
    ['Max Sample failed to clear 2.25m in the high jump and was fourth.', ['Max Sample high-jump 4']],
    ['Max Sample managed to get beyond 2.25m in the high jump.', []],
    ['Spain took the marathon’s team title, led by the seventh place of Max Sample.', ['Max Sample marathon 7']],
    [
      'Max Sample was sixth in the long jump and ran the first leg on the 4x100 that finished fourth in 40.55.',
      ['Max Sample long-jump 6'],
    ],
    [
      'Max Sample scored twice. The Sample Green, Ky., native cleared 2.13m to finish second in the high jump.',
      ['Max Sample high-jump 2 2.13 m'],
    ],
    [
      'Max Sample has had a rough year, 6th in London, a DNF in Monaco, but he won the 800m in 1:42.37.',
      ['Max Sample 800m 1 1:42.37'],
    ],
    [
      'Jane Example won the half marathon, her 69:58 being a minute quicker than her winning time last year.',
      ['Jane Example half-marathon 1 1:09:58'],
    ],
    ['Max Sample has a DNF in the 800m.', ['Max Sample 800m DNF']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what a list without an event is of', () => {
  test.each<Example>([
    [
      'Jane Example was the heroine of the 12th Riverside Marathon.\n\nResults\n\nMen: 1. Max Sample KEN 2:06:31; 2. Tom Watch ETH 2:06:32',
      ['Max Sample marathon 1 2:06:31', 'Tom Watch marathon 2 2:06:32'],
    ],
    [
      'The European Cross Country Championships were a muddy affair.\n\nResults\n\nSenior men (10.3km): 1 Max Sample (TUR) 28:46, 2 Tom Watch (BEL) 28:52',
      ['Max Sample cross-country 1 28:46', 'Tom Watch cross-country 2 28:52'],
    ],
    [
      'Jane Example won the 1500m.\n\nThe crowd left early.\n\nResults\n\nMen: 1. Max Sample KEN 3:36.31; 2. Tom Watch KEN 3:36.32; 3. Bill Clock KEN 3:37.15',
      ['Jane Example 1500m 1', 'Max Sample 1 3:36.31', 'Tom Watch 2 3:36.32', 'Bill Clock 3 3:37.15'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('and of no meet that is only looked back at', () => {
    const { claims } = read(
      'Jane Example won on Thursday. She improved on the 62.43m she had thrown at the 2023 World Championships in Budapest.\n\nWomen: Javelin: 1. Jane Example (Leeds) 63.24m, 2. Ann Pattern (Leeds) 50.78m',
    );
    expect(claims.filter(({ why }) => why === 'row of a result list').map(({ meet }) => meet)).toEqual([null, null]);
  });
});
