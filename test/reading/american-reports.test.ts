import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const DISCUS = 'Max Sample won the discus with 65.25m.\n\n';
const SAMPLE = 'Max Sample discus 1 65.25 m';

describe('an event by its length alone', () => {
  test.each<Example>([
    ['In the 100 final, Jane Example blazed to a 10.71.', ['Jane Example 100m 10.71']],
    [
      'Bill Clock (fifth in the 10,000), Tom Watch (fourth in the hammer) and Bob Model (seventh in the pole vault) scored.',
      ['Bill Clock 10000m 5', 'Tom Watch hammer 4', 'Bob Model pole-vault 7'],
    ],
    ['Women’s 100\n\nJane Example won in 10.95.', ['Jane Example 100m 1 10.95']],
    [
      '100: Max Sample won in 10.01. Bill Clock was second in 10.10.\n\n200: Tom Watch won in 20.01.\n\n400 hurdles: Bob Model won in 48.10.',
      ['Max Sample 100m 1 10.01', 'Bill Clock 100m 2 10.10', 'Tom Watch 200m 1 20.01', 'Bob Model 400mh 1 48.10'],
    ],
    [
      'Jane Example was second in the 100 high hurdles (14.20 PR) and 300 low hurdles (43.95 PR).',
      ['Jane Example 100mh 2 14.20 PB', 'Jane Example 300mh 43.95 PB'],
    ],
    ['Jane Example won the college 5000 on Thursday in 15:38.41.', ['Jane Example 5000m 1 15:38.41']],
    ['Jane Example ran the last 100 in 12.10 to win the 400 in 50.20.', ['Jane Example 400m 1 50.20']],
    [
      'Max Sample won the men’s 400 hurdles in 48.12, while there were wins for Jane Example (400), Ann Pattern (200) and Eva Model (800) as well.',
      ['Max Sample 400mh 1 48.12', 'Jane Example 400m 1', 'Ann Pattern 200m 1', 'Eva Model 800m 1'],
    ],
    [
      'There were also wins for Jane Example (1000 in 2:31.01), Ann Pattern (800 in 1:57.90), and Eva Model (steeple in a world-leading 9:06.19).',
      ['Jane Example 1000m 1 2:31.01', 'Ann Pattern 800m 1 1:57.90', 'Eva Model 3000msc 1 9:06.19 WL'],
    ],
    ['Leeds (100) beat York (60) as Max Sample won the discus.', ['Max Sample discus 1']],
    [
      'In the 100m Max Sample was third.\n\n400 Hurdles\n\nJane Example won in 52.64.\n\nShot: Ann Pattern reached out to 19.60 in round 2 to win.',
      ['Max Sample 100m 3', 'Jane Example 400mh 1 52.64', 'Ann Pattern shot-put 1 19.60 m'],
    ],
    ['KERR, June 22-25 — Max Sample won the 1500m.', ['Max Sample 1500m 1']],
    ['Team scores\n100: Kenya 12, Ethiopia 10', []],
    ['Max Sample won the 800, 1,600 and 3,200.', ['Max Sample 800m 1', 'Max Sample 1600m 1', 'Max Sample 3200m 1']],
    ['Of the 800, 200 were from Leeds, where Max Sample won the discus.', ['Max Sample discus 1']],
    [
      `${DISCUS}Jane Example recorded a time of 50.21 in the 400 to place third.`,
      [SAMPLE, 'Jane Example 400m 3 50.21'],
    ],
    [
      `${DISCUS}Jane Example set a school record in the 400 dash, running 50.21 for third.`,
      [SAMPLE, 'Jane Example 400m 3 50.21'],
    ],
    [
      `${DISCUS}Jane Example doubled back from her 3000 victory (8:58.41) on Friday to win the 5000 on Saturday in 15:31.26.`,
      [SAMPLE, 'Jane Example 3000m 1 8:58.41', 'Jane Example 5000m 1 15:31.26'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

/** What a text tells of each race, with the round where it is no final: "Jane Example 400m heat 50.21". */
const roundsIn = (text: string): string[] =>
  read(text).claims.map(({ athlete, discipline, round, place, mark }) =>
    [athlete, discipline, round === 'final' ? null : round, place, mark && formatMark(mark)]
      .filter((part) => part != null)
      .join(' '),
  );

describe('prelims and semifinals', () => {
  test.each<Example>([
    [
      `${DISCUS}Jane Example posted the year’s fastest time in the 400m semifinals, 50.21, on Friday.`,
      [SAMPLE, 'Jane Example 400m semi-final 50.21'],
    ],
    [`${DISCUS}Jane Example qualified for the 400m final with a 50.21.`, [SAMPLE, 'Jane Example 400m heat 50.21']],
    [`${DISCUS}Jane Example failed to qualify for the 400m final.`, [SAMPLE]],
    [
      'Jane Example clocked 50.21 in the 400 prelims and 50.11 in the final to finish third.',
      ['Jane Example 400m heat 50.21', 'Jane Example 400m 3 50.11'],
    ],
    [
      'Jane Example was eighth in the 400 prelims (50.21), missing the final by two spots.',
      ['Jane Example 400m heat 8 50.21'],
    ],
    [
      'Max Sample won the semifinal, 10.21, but was second in the final of the 100m.',
      ['Max Sample 100m semi-final 1 10.21', 'Max Sample 100m 2'],
    ],
    [`${DISCUS}Jane Example was the fastest qualifier in the 400m at 50.21.`, [SAMPLE, 'Jane Example 400m heat 50.21']],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});

describe('marks of the way, of other days, and barriers', () => {
  test.each<Example>([
    [
      'Max Sample got the win in the 800m with a negative-split 1:44.85, taking down Bill Clock in the process.',
      ['Max Sample 800m 1 1:44.85'],
    ],
    ['Max Sample, splitting 51.20, led the 800m at the bell.', []],
    [
      'Max Sample was in command from the gun in the men’s 600m, sprinting to the front and passing 200m at 23.86 and 400m at 48.36 to close for the win in 1:15.43.',
      ['Max Sample 600m 1 1:15.43'],
    ],
    [
      'Max Sample reached 200m in 23.86 and 400m in 48.36 before winning the 600m in 1:15.43.',
      ['Max Sample 600m 1 1:15.43'],
    ],
    ['Jane Example broke 2:00 for the tenth time to win the 800m in 1:59.20.', ['Jane Example 800m 1 1:59.20']],
    ['Jane Example dipped under 2:00 for fourth in the 800m.', ['Jane Example 800m 4']],
    ['Jane Example broke the tape in the 800m in 1:59.', ['Jane Example 800m 1 1:59']],
    [
      'Max Sample wanted to see where he stood after a spring that saw him clock a world-leading 1:43.94 in the 800m. On the backstretch Sample drew level and won in 1:43.21.',
      ['Max Sample 800m 1 1:43.21'],
    ],
    ['Jane Example won the 200m in 22.05 in a season that saw her win eight times.', ['Jane Example 200m 1 22.05']],
    [
      'Jane Example, who had run 10.72 here in ’21, got away badly and was fourth in the 100m.',
      ['Jane Example 100m 4'],
    ],
    [
      'Jane Example, who had run 22.16 in the semi-finals, won the 200m in 22.05.',
      ['Jane Example 200m 22.16', 'Jane Example 200m 1 22.05'],
    ],
    ['Max Sample, a 1:44.80 man, won the 800m in 1:45.10.', ['Max Sample 800m 1 1:45.10']],
    ['Max Sample (1:44.80 PR) won the 800m in 1:45.10.', ['Max Sample 800m 1 1:45.10']],
    [
      'Max Sample (1:44.14 PR) held off Bill Clock (1:44.20) in the 800m.',
      ['Max Sample 800m 1:44.14 PB', 'Bill Clock 800m 1:44.20'],
    ],
    ['Max Sample, who has a PR of 1:44.10, won the 800m.', ['Max Sample 800m 1']],
    ['Max Sample, whose PR is 1:44.10, won the 800m.', ['Max Sample 800m 1']],
    ['Max Sample came in with a PR of 1:46.20 and won the 800m in 1:45.10.', ['Max Sample 800m 1 1:45.10']],
    ['The 800m went to Max Sample with a best of 1:46.20.', ['Max Sample 800m 1 1:46.20']],
    ['Max Sample came home with a best of 1:46.20 to win the 800m.', ['Max Sample 800m 1 1:46.20']],
    ['Max Sample (PR 1:44.20) was fourth in the 800m in 1:45.10.', ['Max Sample 800m 4 1:45.10']],
    ['Max Sample won the 800m in a pr of 1:45.10.', ['Max Sample 800m 1 1:45.10 PB']],
    ['Max Sample was third in the 800m in 1:45.10, a seasonal best.', ['Max Sample 800m 3 1:45.10 SB']],
    [
      'Max Sample PRed in the 800m at 1:45.10 and Bill Clock PR’d at 1:46.20.',
      ['Max Sample 800m 1:45.10 PB', 'Bill Clock 800m 1:46.20 PB'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a school, a town and their relay teams', () => {
  test.each<Example>([
    [
      'Leeds State’s Max Sample was fifth in the 800m and then Leeds State’s 4x400 relay team finished fifth in the last race.',
      ['Max Sample 800m 5'],
    ],
    [
      'In the final race, Leeds State’s 4x400 relay team of Bill Clock, Tom Watch, Bob Model and Max Sample finished fifth with a time of 3:05.66.',
      [],
    ],
    [
      'Max Sample was fifth in the 800m. The Leeds 4x400-meter relay team of Clock, Watch, Model and Sample took second with a time of 4:13.13.',
      ['Max Sample 800m 5'],
    ],
    ['Max Sample won the 800m and ran a leg on the winning 4x400 relay.', ['Max Sample 800m 1', 'Max Sample 4x400m 1']],
    [
      'Jane Example was sixth in the 3,000 meters, and the four by 400 meter relay squad was fourth.',
      ['Jane Example 3000m 6'],
    ],
    [
      'In Friday’s DMR, Max Sample had opened a lead on the 400 leg, then Bill Clock (1:46.84) kept it on his 800. But on the anchor, Tom Watch sprinted ahead for the win in 9:25.32. Bob Model split 3:53.88 to bring Leeds up for a close 4th.',
      [],
    ],
    [
      'Max Sample won the 800m in 1:50.10 and anchored the winning 4x400 relay.',
      ['Max Sample 800m 1 1:50.10', 'Max Sample 4x400m 1'],
    ],
    ['Jamaica’s 4x400m relay team finished fifth in 3:05.66.', ['Jamaica 4x400m 5 3:05.66']],
    ['In the boys race, Spring Kerr won the 4x400m relay.', []],
    ['The Kerr women won the 4x400m relay.', []],
    ['In the 1500m, Briton Kerr was second in 3:40.00.', ['Josh Kerr 1500m 2 3:40.00']],
    ['World Champion Kerr won the 1500m in 3:40.00.', ['Josh Kerr 1500m 1 3:40.00']],
    ['But Kerr won the 1500m in 3:40.00.', ['Josh Kerr 1500m 1 3:40.00']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places and marks of a list that a team has', () => {
  test.each<Example>([
    [
      'Leeds got second-place efforts from Jane Example in the 10,000 meters with a time of 36:51.88, Ann Pattern in the hammer (185-7) and Eva Model in the javelin.',
      ['Jane Example 10000m 2 36:51.88', 'Ann Pattern hammer 56.57 m'],
    ],
    [
      'Leeds got second-place finishes from Jane Example in the 10,000 meters (36:51.88) and Ann Pattern in the 5,000 (17:10.10).',
      ['Jane Example 10000m 2 36:51.88', 'Ann Pattern 5000m 2 17:10.10'],
    ],
    [
      'Leeds had wins from Max Sample in the 800 (1:50.10) and Bill Clock in the 1,500 (3:50.10).',
      ['Max Sample 800m 1 1:50.10', 'Bill Clock 1500m 1 3:50.10'],
    ],
    [
      'Leeds earned victories by Max Sample in the 800 and Bill Clock in the 1,500.',
      ['Max Sample 800m 1', 'Bill Clock 1500m 1'],
    ],
    ['Max Sample won the 800 and had a second-place finish in the 400.', ['Max Sample 800m 1', 'Max Sample 400m 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places of two or three in figures', () => {
  test.each<Example>([
    [
      'Jane Example and Ann Pattern went 2-4 in the 100m with times of 11.00 and 11.15.',
      ['Jane Example 100m 2? 11.00', 'Ann Pattern 100m 4? 11.15'],
    ],
    ['Jane Example led Ann Pattern 5-4 in their duels over 800m.', []],
    ['Jane Example and Ann Pattern went 3-2 up in the match of the 800m runners.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('the event of what doesn’t name its own', () => {
  test.each<Example>([
    [
      'Max Sample finished fifth in the steeplechase.\n\nBill Clock, who set a new 800-meter school record earlier this year with a 1:47.45, ran a 1:49.36 in Friday’s championships to finish fifth.',
      ['Max Sample 3000msc 5', 'Bill Clock 800m 5 1:49.36'],
    ],
    [
      'Max Sample was third in the 300 hurdles in 38.95.\n\nBill Clock, who was runner-up in the 1,600 as a freshman, had waited for this. He won in 4:12.66, two seconds ahead of Tom Watch.',
      ['Max Sample 300mh 3 38.95', 'Bill Clock 1600m 1 4:12.66', 'Tom Watch 1600m 2?'],
    ],
    [
      'Jane Example was 34th in the long jump with a mark of 5.33m.\n\nFor the third time this year, pole vaulter Max Sample set a program-record clearance. Sample recorded a 5.85m/19-2.25 mark on Friday, surpassing his previous record of 5.82m/19-1.25.',
      ['Jane Example long-jump 34 5.33 m', 'Max Sample pole-vault 5.85 m'],
    ],
    [
      'Jane Example won the shot put at 44-0. Ann Pattern was second (40-2) and Eva Model third (39-1).',
      ['Jane Example shot-put 1 13.41 m', 'Ann Pattern shot-put 2 12.24 m', 'Eva Model shot-put 3 11.91 m'],
    ],
    ['Jane Example won the 800m in 2:05.10. Leeds beat York (40-2).', ['Jane Example 800m 1 2:05.10']],
    [
      'Max Sample won the discus with a heave of 65.97 meters. Bill Clock took third with a toss of 60.13m (197-3), and Tom Watch earned seventh in the hammer at 68.51m (224-9).',
      ['Max Sample discus 1 65.97 m', 'Bill Clock discus 3 60.13 m', 'Tom Watch hammer 7 68.51 m'],
    ],
    [
      'Max Sample won in 1:45.10, and Bill Clock was second in the 800m.',
      ['Max Sample 800m 1 1:45.10', 'Bill Clock 800m 2'],
    ],
    [
      'Max Sample claimed the high jump at 6-8 and was second to Bill Clock in the 110 hurdles (14.31).',
      ['Max Sample high-jump 1 2.03 m', 'Max Sample 110mh 14.31'],
    ],
    [
      'Max Sample was second to Bill Clock (14.31) in the 110 hurdles.',
      ['Max Sample 110mh 2', 'Bill Clock 110mh 1? 14.31'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
