import { describe, expect, test } from 'vitest';
import { quotesIn, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('in what manner somebody came in', () => {
  test.each<readonly [words: string]>([
    [
      'with American teenager Tom Watch, a name unknown in Europe until last week, a distant but delighted third in 3:35.20',
    ],
    ['with Tom Watch, a late entry, a surprise third in 3:35.20'],
    ['with Tom Watch, who led at first, a creditable third in 3:35.20'],
    ['with Tom Watch, 19, an almost apologetic third in 3:35.20'],
    ['with Tom Watch a surprised and delighted third in 3:35.20'],
    ['with Tom Watch, in his first race abroad, third in 3:35.20'],
    ['with Tom Watch, a finalist in Athens, content with third in 3:35.20'],
    ['with Tom Watch, the pacemaker, back in third in 3:35.20'],
    ['while Tom Watch, a late entry, came home a tired but proud third in 3:35.20'],
    ['Tom Watch, a late entry, only third in 3:35.20'],
  ])('Max Sample won, %s', (words) => {
    expect(resultsIn(`Max Sample won the 1500m in 3:31.88, ${words}.`)).toEqual([
      'Max Sample 1500m 1 3:31.88',
      'Tom Watch 1500m 3 3:35.20',
    ]);
  });

  test.each<Example>([
    [
      'Max Sample won the 1500m, with Tom Watch, a late entry, a surprise second in 3:32.20 and Bill Clock, the favourite, only third.',
      ['Max Sample 1500m 1', 'Tom Watch 1500m 2 3:32.20', 'Bill Clock 1500m 3'],
    ],
    ['Jane Example, the champion, was a tired and footsore third at halfway in the 800m.', []],
    [
      'Jane Example, the champion, a distant third last year, won the 800m in 2:00.10.',
      ['Jane Example 800m 1 2:00.10'],
    ],
    ['Jane Example, unbeaten since 2003, won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Jane Example ran Ann Pattern a close second in the 800m.', ['Jane Example 800m 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was a margin behind', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Max Sample won the 1500m in 3:44.02; Bill Clock was a tenth behind.',
      ['Max Sample 1500m 1 3:44.02', 'Bill Clock 1500m 2?'],
    ],
    [
      'Max Sample won the 1500m in 3:44.02 with Bill Clock a tenth back.',
      ['Max Sample 1500m 1 3:44.02', 'Bill Clock 1500m 2?'],
    ],
    [
      'Max Sample won the 10km in 33:21, with Bill Clock of Spain 14 seconds behind.',
      ['Max Sample 10km 1 33:21', 'Bill Clock 10km 2? 33:35?'],
    ],
    [
      'Max Sample won the 1500m from Bill Clock (3:44.50), with Tom Watch two strides adrift.',
      ['Max Sample 1500m 1', 'Bill Clock 1500m 2? 3:44.50', 'Tom Watch 1500m 3?'],
    ],
    [
      'Max Sample won the 1500m, with Bill Clock 14 seconds behind in third.',
      ['Max Sample 1500m 1', 'Bill Clock 1500m 3'],
    ],
    ['Max Sample won the 1500m after Bill Clock, a second behind with a lap to go, fell.', ['Max Sample 1500m 1']],
    ['Max Sample won the 1500m. Bill Clock was a tenth behind at the bell.', ['Max Sample 1500m 1']],
    ['Max Sample won the 1500m, but in the 800m Bill Clock was a tenth behind.', ['Max Sample 1500m 1']],
    [
      'Max Sample won the 1500m in 3:43.10 from the runner-up, Bill Clock, in 3:44.50.',
      ['Max Sample 1500m 1 3:43.10', 'Bill Clock 1500m 2 3:44.50'],
    ],
    [
      'Max Sample won the 1500m. Bill Clock had to accept the runner-up spot.',
      ['Max Sample 1500m 1', 'Bill Clock 1500m 2'],
    ],
    ['Max Sample, no relation to the runner-up, was sixth in the mile.', ['Max Sample mile 6']],
    [
      'Jane Example won the 10km in 34:10. She had put on a coat by the time the runner-up appeared.',
      ['Jane Example 10km 1 34:10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who followed', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Max Sample won the 100m in 10.10. Bill Clock (10.20) and Tom Watch (10.30) followed.',
      ['Max Sample 100m 1 10.10', 'Bill Clock 100m 2? 10.20', 'Tom Watch 100m 3? 10.30'],
    ],
    [
      'Max Sample won the 100m from Jack Pattern. Then came Bill Clock (10.20) and Tom Watch (10.30).',
      ['Max Sample 100m 1', 'Jack Pattern 100m 2?', 'Bill Clock 100m 3? 10.20', 'Tom Watch 100m 4? 10.30'],
    ],
    [
      'The women’s 4x400m relay went to Kenya in 3:23.11. Poland (3:24.80) and Spain (3:26.02) followed.',
      ['Kenya 4x400m 1 3:23.11', 'Poland 4x400m 2? 3:24.80', 'Spain 4x400m 3? 3:26.02'],
    ],
    [
      'Max Sample was fifth in the 100m in 10.10. Bill Clock (10.20) and Tom Watch (10.30) followed.',
      ['Max Sample 100m 5 10.10', 'Bill Clock 100m 10.20', 'Tom Watch 100m 10.30'],
    ],
    [
      'Max Sample won the 100m in 10.10. In the 200m Bill Clock (20.20) and Tom Watch (20.30) followed.',
      ['Max Sample 100m 1 10.10', 'Bill Clock 200m 20.20', 'Tom Watch 200m 20.30'],
    ],
    ['Max Sample won the 100m. Bill Clock followed his advice.', ['Max Sample 100m 1']],
    ['Max Sample won the 100m. Then came Bill Clock’s third throw.', ['Max Sample 100m 1']],
    ['Max Sample won the 100m. The 4x400m relay went to Bill Clock’s team.', ['Max Sample 100m 1']],
    ['The 4x400m relay went to plan for Kenya.', []],
    ['The 100m title went to Bill Clock in 10.20.', ['Bill Clock 100m 1 10.20']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was left behind', () => {
  test.each<Example>([
    [
      'Jane Example won the 100m, her 11.02 leaving Ann Pattern one hundredth of a second adrift in second place.',
      ['Jane Example 100m 1 11.02', 'Ann Pattern 100m 2 11.03?'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern a distant second in 11.40.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2 11.40'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern two metres adrift in 11.40.',
      ['Jane Example 100m 11.02', 'Ann Pattern 100m 11.40'],
    ],
    [
      'Jane Example clocked 11.02 in the 100m to leave Ann Pattern a full metre back in second.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2'],
    ],
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern third and Eva Model fourth.',
      ['Jane Example 100m 11.02', 'Ann Pattern 100m 3', 'Eva Model 100m 4'],
    ],
    // Where they stood on the way, or in a table.
    [
      'Jane Example ran 11.02 in the 100m, leaving Ann Pattern in second place at the bell.',
      ['Jane Example 100m 11.02'],
    ],
    ['Jane Example was third in the 100m, leaving Ann Pattern adrift in the standings.', ['Jane Example 100m 3']],
    ['Jane Example was third in the 800m, leaving Ann Pattern for dead at the bell.', ['Jane Example 800m 3']],
    // A whole field that was beaten.
    [
      'Jane Example beat a women’s 100m field which included two finalists, her 11.02 leaving Ann Pattern adrift in second place.',
      ['Jane Example 100m 1? 11.02', 'Ann Pattern 100m 2'],
    ],
    ['Max Sample, 37, beat a strong 100m field in 10.02.', ['Max Sample 100m 1? 10.02']],
    ['Jane Example beat half the field in the 100m and was fourth in 11.20.', ['Jane Example 100m 4 11.20']],
    ['Jane Example beat the field off the blocks in the 100m but faded to fourth.', ['Jane Example 100m 4']],
    ['Jane Example beat one of the best 100m fields of the year in 11.10.', ['Jane Example 100m 11.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whoever is caught doesn’t win', () => {
  test.each<readonly [caught: string]>([
    ['caught a tiring Max Sample of Portugal within sight of the line and'],
    ['overtook the great Max Sample on the last bend and'],
    ['passed a flagging Max Sample and'],
    ['came past an exhausted Max Sample and'],
  ])('Bill Clock, 26, %s won', (caught) => {
    expect(
      resultsIn(`Bill Clock, 26, whose previous best was 2:14:50, ${caught} won the marathon in 2:08:07.`),
    ).toEqual(['Bill Clock marathon 1 2:08:07']);
  });
});

describe('whoever wins in somebody’s absence', () => {
  test.each<readonly [words: string]>([
    ['Max Sample withdrew from the 800m and in his absence his compatriot Bill Clock won in 1:44.96.'],
    ['Max Sample was ill, but in his absence Kenya’s Bill Clock won the 800m in 1:44.96.'],
    ['Max Sample pulled out of the 800m and in his place Bill Clock won in 1:44.96.'],
    ['Max Sample led at the bell in the 800m but in his wake Bill Clock bided his time and won in 1:44.96.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual(['Bill Clock 800m 1 1:44.96']);
  });

  test.each<Example>([
    ['In her 20th season Jane Example won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Max Sample won the 800m and in his heat ran 1:46.10.', ['Max Sample 800m 1 1:46.10']],
    [
      'The 4x100m team of Sample Harriers, whose time of 40.20 beat the visiting Slovenes by nearly three seconds, went home happy.',
      [],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose a record, a title or a win is', () => {
  test.each<Example>([
    [
      'Kate Model of Sweden was pushed by Britain’s Jane Example before retaining her pentathlon title.\n\nThe Swede finished with 4,927 points but couldn’t relax after Example produced three bests. The 28-year-old ended with a British record of 4,744 to take silver.',
      ['Kate Model pentathlon 1 4927 pts', 'Jane Example pentathlon 2 4744 pts NR'],
    ],
    // Whoever breaks another’s record is not that other.
    ['The Leeds teenager broke Max Sample’s national 800m record in Oslo, finishing fifth in 1:43.10.', []],
    [
      'In the 400m Max Sample was disqualified, leaving victory to Bill Clock in 44.51.',
      ['Max Sample 400m DQ', 'Bill Clock 400m 1 44.51'],
    ],
    ['Max Sample led the 400m until the bend, leaving victory in doubt.', []],
    [
      'Max Sample was fourth in the 100m in 10.06, a race won in 9.94 by the wonderfully named Bill Clock.',
      ['Max Sample 100m 4 10.06', 'Bill Clock 100m 1 9.94'],
    ],
    [
      'Max Sample won the 200m in 20.02, with Tom Watch, winner here last year in 19.80, only fifth.',
      ['Max Sample 200m 1 20.02', 'Tom Watch 200m 5'],
    ],
    ['Max Sample underlined his medal hopes by retaining his 60m title in 6.57.', ['Max Sample 60m 1 6.57']],
    ['Max Sample hoped to win the 60m by running 6.57.', []],
    [
      'Max Sample had won the half-mile title in 1962, and in Perth he was fourth in the mile in 4:06.60.',
      ['Max Sample mile 4 4:06.60'],
    ],
    ['Jane Example won the 60m. Her hurdles victory came in 7.71.', ['Jane Example 60m 1', 'Jane Example 60mh 1 7.71']],
    [
      'Jane Example was third in the marathon, a place behind Ann Pattern.',
      ['Jane Example marathon 3', 'Ann Pattern marathon 2?'],
    ],
    [
      'Jane Example was fourth in the 5000m, with Ann Pattern sixth and Eva Model 12th to secure the team gold.',
      ['Jane Example 5000m 4', 'Ann Pattern 5000m 6', 'Eva Model 5000m 12'],
    ],
    [
      'Jane Example won the pentathlon with 4922 points, and Ann Pattern’s 4781 was a record.',
      ['Jane Example pentathlon 1 4922 pts', 'Ann Pattern pentathlon 4781 pts'],
    ],
    [
      'Jane Example was second in the heptathlon. Example scored 6,611 - an improvement of 203 points.',
      ['Jane Example heptathlon 2 6611 pts'],
    ],
    [
      'Jane Example was sixth in the pentathlon until the final event, in which she rose to third.',
      ['Jane Example pentathlon 3'],
    ],
    ['At a sodden White City, Max Sample ran the mile in 3:55.80.', ['Max Sample mile 3:55.80']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('a team’s manager is no team', () => {
    expect(
      quotesIn(
        'Britain won silver in the 4x400m relay. “We came for five medals,” said British team manager Ann Pattern.',
      ),
    ).toEqual(['Ann Pattern: We came for five medals,']);
  });
});
