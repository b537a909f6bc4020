import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('the first two or three together', () => {
  test.each<Example>([
    [
      'There were titles for Max Sample in the shot put and for Jane Example in the high jump.',
      ['Max Sample shot-put 1', 'Jane Example high-jump 1'],
    ],
    [
      'The 800m saw Max Sample a surprise winner in 1:45.20 ahead of Bill Clock.',
      ['Max Sample 800m 1 1:45.20', 'Bill Clock 800m 2?'],
    ],
    ['Jane Example cleared 1.88m for a share of second in the high jump.', ['Jane Example high-jump 2 1.88 m']],
    ['The hammer went the way of Jane Example again, with 71.20m.', ['Jane Example hammer 1 71.20 m']],
    ['Jane Example had to accept second in the 1500m in 4:09.10.', ['Jane Example 1500m 2 4:09.10']],
    [
      'Kenya swept the medals in the steeplechase as Max Sample led home a 1-2-3 in 8:10.12 from Tom Watch (8:11.01) and Joe Specimen (8:12.30).',
      ['Max Sample 3000msc 1 8:10.12', 'Tom Watch 3000msc 2? 8:11.01', 'Joe Specimen 3000msc 3? 8:12.30'],
    ],
    [
      'It was a clean sweep in the 5000m with Max Sample (13:01.10), Tom Watch (13:02.10) and Joe Specimen (13:03.30).',
      ['Max Sample 5000m 1? 13:01.10', 'Tom Watch 5000m 2? 13:02.10', 'Joe Specimen 5000m 3? 13:03.30'],
    ],
    ['Jane Example and Ann Sample finished one-two in the 1500m.', ['Jane Example 1500m 1?', 'Ann Sample 1500m 2?']],
    [
      'The United States went 1-2 in the shot put through Max Sample (22.11m) and Tom Watch (21.90m).',
      ['Max Sample shot-put 1? 22.11 m', 'Tom Watch shot-put 2? 21.90 m'],
    ],
    ['Jane Example completed a British one-two-three in the 800m with 1:56.28.', ['Jane Example 800m 3 1:56.28']],
    ['Jane Example and Ann Sample hoped for a one-two in the 1500m.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each<Example>([
  [
    'Max Sample shocked the pre-race favourite, Bill Clock, and the rest of the field by claiming the 200m gold medal.',
    ['Max Sample 200m 1'],
  ],
  [
    'Max Sample beat the world champion, Bill Clock, to win the 200m in 19.90.',
    ['Max Sample 200m 1 19.90', 'Bill Clock 200m 2?'],
  ],
  [
    'Jane Example beat Hayden’s Ann Sample by seven hundredths, 59.51 to 59.58 for the 400m title.',
    ['Jane Example 400m 1 59.51', 'Ann Sample 400m 2? 59.58'],
  ],
  [
    'The 1500 was another upset. Max Sample won it, 3:30.49–3:30.51, from Bill Clock.',
    ['Max Sample 1500m 1 3:30.49', 'Bill Clock 1500m 2?'],
  ],
  [
    'The 21-year-old won the 200m by defeating the favourite Bill Clock. Max Sample clocked 19.46, with Clock third in 19.70.',
    ['Max Sample 200m 19.46', 'Bill Clock 200m 3 19.70'],
  ],
  ['Jane Example beat another American, Ann Sample, winning the 800m in 1:58.05.', ['Jane Example 800m 1 1:58.05']],
  [
    'Pendleton Heights sophomore Jane Example beat Trinity senior Ann Sample to win the 800m in 2:10.10.',
    ['Jane Example 800m 1 2:10.10'],
  ],
  ['Ann Sample wasn’t too far off in third in 7.35 in the 60m.', ['Ann Sample 60m 3 7.35']],
  [
    'Max Sample won in the 60m and 200m in times of 6.72 and 21.36 respectively.',
    ['Max Sample 60m 1 6.72', 'Max Sample 200m 1 21.36'],
  ],
  [
    'Max Sample was home in 2:10:52 in the marathon. He will be joined by Tom Watch, a Leeds-born athlete who moved to Scotland in 2008, who ran 2:12:28, to finish just ahead of his brother.',
    ['Max Sample marathon 2:10:52', 'Tom Watch marathon 2:12:28'],
  ],
  ['After beating the champion, Max Sample won the 200m in 19.90.', ['Max Sample 200m 1 19.90']],
])('two who met: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test.each<Example>([
  [
    'The school had placers in Max Sample (eighth in the boys 3200-meter run), Bill Clock (fifth in the boys shot put) and Jane Example (sixth in the girls discus).',
    ['Max Sample 3200m 8', 'Bill Clock shot-put 5', 'Jane Example discus 6'],
  ],
  [
    'Max Sample (second, 1:44.20) and Bill Clock (third, 1:44.50) were close in the 800m.',
    ['Max Sample 800m 2 1:44.20', 'Bill Clock 800m 3 1:44.50'],
  ],
  ['The 800m was won by Max Sample from Bill Clock (second in Paris).', ['Max Sample 800m 1', 'Bill Clock 800m 2?']],
  [
    'Jane Example (11.45s) of Petersfield and Allen’s Ann Sample (11.47s) were second and third, respectively, in the 100m.',
    ['Jane Example 100m 2 11.45', 'Ann Sample 100m 3 11.47'],
  ],
  [
    'Max Sample ran 3rd in 3:30.85 in the 1500m, with Britain’s Bill Clock PRing at 3:30.95.',
    ['Max Sample 1500m 3 3:30.85', 'Bill Clock 1500m 3:30.95'],
  ],
  [
    'Jane Example and Max Sample clinched victories at the 2023 London Marathon.',
    ['Jane Example marathon 1', 'Max Sample marathon 1'],
  ],
])('several in one sentence: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test.each<Example>([
  [
    'Gold medallist Max Sample led the 1500m at the bell. That left a door open for Bill Clock, who took a 0.02 win over Sample, 3:30.49–3:30.51.',
    ['Max Sample 1500m 2? 3:30.51', 'Bill Clock 1500m 1 3:30.49'],
  ],
  ['Gold medallist Max Sample ran the 1500m in 3:30.49.', ['Max Sample 1500m 1 3:30.49']],
])('a title is of a race before when somebody else takes it today: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test('who crosses the line to pick up a title has won it', () => {
  expect(resultsIn('In the 400m Jane Example crossed in 52.04 to pick up her first indoor title.')).toEqual([
    'Jane Example 400m 1 52.04',
  ]);
});

describe('several winners, each in an event of their own', () => {
  test.each<Example>([
    [
      'Silver medals went to Jane Example (400m hurdles) and Max Sample (800m).',
      ['Jane Example 400mh 2', 'Max Sample 800m 2'],
    ],
    [
      'There were silver medals for 400m hurdler Jane Example and 800m runner Max Sample.',
      ['Jane Example 400mh 2', 'Max Sample 800m 2'],
    ],
    [
      'Other winners included Jane Example (100m, 11.10) and Max Sample (shot, 18.10m).',
      ['Jane Example 100m 1 11.10', 'Max Sample shot-put 1 18.10 m'],
    ],
    [
      'Other winners were Jane Example in the 100m, ahead of Ann Sample, and Max Watch in the shot.',
      ['Jane Example 100m 1', 'Max Watch shot-put 1'],
    ],
    [
      'Other winners were Jane Example in the 100m (11.10), Ann Sample in the 200m (22.50) and Max Watch in the shot (18.10m).',
      ['Jane Example 100m 1 11.10', 'Ann Sample 200m 1 22.50', 'Max Watch shot-put 1 18.10 m'],
    ],
    [
      'Max Sample won the 100m (10.51), 200m (21.10) and long jump (7.50m).',
      ['Max Sample 100m 1 10.51', 'Max Sample 200m 1 21.10', 'Max Sample long-jump 1 7.50 m'],
    ],
    [
      'Max Sample won the long jump at 7.10m and was second in the triple jump (14.57m).',
      ['Max Sample long-jump 1 7.10 m', 'Max Sample triple-jump 2 14.57 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('ties, and places told the other way round', () => {
  test.each<Example>([
    [
      'Jane Example and Ann Sample tied for second in the pole vault at 4.50m.',
      ['Jane Example pole-vault 2 4.50 m', 'Ann Sample pole-vault 2 4.50 m'],
    ],
    [
      'Max Sample and Tom Watch both cleared 2.37m to share the high jump title.',
      ['Max Sample high-jump 1 2.37 m', 'Tom Watch high-jump 1 2.37 m'],
    ],
    ['Third in the shot was Max Sample with 18.20m.', ['Max Sample shot-put 3 18.20 m']],
    [
      'Max Sample was second in the discus with 60.12, the winner being Tom Watch with 61.30.',
      ['Max Sample discus 2 60.12 m', 'Tom Watch discus 1 61.30 m'],
    ],
    [
      'Jane Example took the 400m in 50.31, with Ann Sample the runner-up in 50.62.',
      ['Jane Example 400m 1 50.31', 'Ann Sample 400m 2 50.62'],
    ],
    [
      'Jane Example was disqualified from the 400m hurdles, handing the win to Ann Sample in 55.12.',
      ['Jane Example 400mh DQ', 'Ann Sample 400mh 1 55.12'],
    ],
    [
      'Max Sample’s second round 66.12m was enough to win the discus from Tom Watch (65.10m).',
      ['Max Sample discus 1 66.12 m', 'Tom Watch discus 2? 65.10 m'],
    ],
    [
      'Max Sample took the men’s 3000m in 8:02.26, and Leeds’s Ann Pattern, 16, the women’s race in 9:21.70.',
      ['Max Sample 3000m 1 8:02.26', 'Ann Pattern 3000m 1 9:21.70'],
    ],
    [
      'Max Sample won the boys’ 800m in 1:54.10, while Ann Pattern took the girls’ in 2:11.10.',
      ['Max Sample 800m 1 1:54.10', 'Ann Pattern 800m 1 2:11.10'],
    ],
    [
      'Jane Example won the high jump with 1.86m, on countback from Ann Pattern.',
      ['Jane Example high-jump 1 1.86 m', 'Ann Pattern high-jump 2? 1.86 m'],
    ],
    ['Ann Pattern was third in the steeple in 9:30.10.', ['Ann Pattern 3000msc 3 9:30.10']],
    ['Ann Pattern won the 100m in a wind-aided 10.92.', ['Ann Pattern 100m 1 10.92']],
    ['In the women’s shot Ann Pattern threw 20.14m.', ['Ann Pattern shot-put 20.14 m']],
    ['Jane Example needed only 50.10 seconds to get round the 400m.', ['Jane Example 400m 50.10']],
    ['Jane Example cleared 5-8 to win the high jump.', ['Jane Example high-jump 1 1.73 m']],
    ['Max Sample threw the discus 170-11 as they won the match 5-3.', ['Max Sample discus 52.10 m']],
    ['In the heptathlon long jump, Jane Example leapt 6.50m for 1,007 points.', ['Jane Example long-jump 6.50 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('wins and medals in more words', () => {
  test.each<Example>([
    ['Taking the women’s hammer 57.62 was Jane Example.', ['Jane Example hammer 1 57.62 m']],
    ['Jane Example wrapped up the high jump title with her 1.75m effort.', ['Jane Example high-jump 1 1.75 m']],
    ['Max Sample was crowned the men’s 5000m champion, clocking 13:34.14.', ['Max Sample 5000m 1 13:34.14']],
    ['Max Sample won his first senior shot title with a throw of 15.9m.', ['Max Sample shot-put 1 15.90 m']],
    [
      'Max Sample and Jane Example won javelin titles with throws of 87.07m and 65.33m.',
      ['Max Sample javelin 1 87.07 m', 'Jane Example javelin 1 65.33 m'],
    ],
    [
      'Jane Example won the 100m hurdles in 13.86 before Max Sample and Tom Watch were first and second in a tight 1500m.',
      ['Jane Example 100mh 1 13.86', 'Max Sample 1500m 1', 'Tom Watch 1500m 2'],
    ],
    ['The 110mH saw Max Sample finish in fifth place 13.62 (-1.3).', ['Max Sample 110mh 5 13.62']],
    [
      'In the 400m silver went to Max Sample with 46.25 and bronze to Tom Watch with 46.26.',
      ['Max Sample 400m 2 46.25', 'Tom Watch 400m 3 46.26'],
    ],
    [
      'After winning the 400m hurdles in 47.43, Max Sample took the 400m title in 45.54.',
      ['Max Sample 400mh 1 47.43', 'Max Sample 400m 1 45.54'],
    ],
    ['The 18-year-old Ankita won the 5000m in 16:37.90.', ['Ankita 5000m 1 16:37.90']],
    ['Under-20 champion Jane Example had a best attempt of 58.68m in the javelin.', ['Jane Example javelin 58.68 m']],
    ['The leaders were under 1:43 in the 800m, winner Max Sample recording 1:42.01.', ['Max Sample 800m 1 1:42.01']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each([
  ['Max Sample progressed to the semi-finals of the 200m after winning heat four in 20.51.', 'heat'],
  ['Jane Example ran 2:01.12 to finish fourth in her 800m heat and miss out on a semi-final place.', 'heat'],
  ['Max Sample qualified for the 1500m final with a second-place finish in 3:40.12.', 'heat'],
  ['Max Sample was third in the 1500m final in 3:40.12.', 'final'],
])('the round of a result is the one that was run: %s', (text, round) => {
  expect(read(text).claims.map((claim) => claim.round)).toEqual([round]);
});
