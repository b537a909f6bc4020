import { describe, expect, test } from 'vitest';
import { quotesIn, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('who was behind whom on the way, or in a list, tells no place', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m. She held off Ann Pattern at the bell and again on the back straight.',
      ['Jane Example 800m 1'],
    ],
    [
      'Jane Example won the 800m in 2:00.10. She was two metres clear of Ann Pattern with 200m to go.',
      ['Jane Example 800m 1 2:00.10'],
    ],
    [
      'Jane Example was fifth in the 800m, one place behind Ann Pattern in the world rankings.',
      ['Jane Example 800m 5'],
    ],
    [
      'Jane Example won the 800m. She held off Ann Pattern at the line.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a second place in another race makes nobody first', () => {
  test.each<Example>([
    [
      'Jane Example ran 2:00.10 in the 800m heats, with Ann Pattern second in the other heat in 2:01.10.',
      ['Jane Example 800m 2:00.10', 'Ann Pattern 800m 2 2:01.10'],
    ],
    [
      'Jane Example ran 2:00.10 in the 800m, ahead of Ann Pattern, who was second in the 1500m.',
      ['Jane Example 800m 2:00.10', 'Ann Pattern 1500m 2'],
    ],
    [
      'Jane Example ran 2:00.10 in the 800m, ahead of Ann Pattern, who was second in 2:00.30.',
      ['Jane Example 800m 1? 2:00.10', 'Ann Pattern 800m 2 2:00.30'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that another had on another day, or hadn’t', () => {
  test.each<Example>([
    [
      'Jane Example was third in the 100m in 10.96, the same time as Ann Pattern ran in 2019.',
      ['Jane Example 100m 3 10.96'],
    ],
    [
      'Max Sample was timed in 9.96 in the 100m, the same as Bill Clock.',
      ['Max Sample 100m 9.96', 'Bill Clock 100m 9.96'],
    ],
    ['Jane Example was third in the 100m in 10.96, not the same time as Ann Pattern.', ['Jane Example 100m 3 10.96']],
    [
      'Jane Example was third in the 100m in 10.96, the same time as Ann Pattern.',
      ['Jane Example 100m 3 10.96', 'Ann Pattern 100m 10.96'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose a place or a mark is, and whether it is one', () => {
  test.each<Example>([
    ['The Kenyan led the half marathon, with Max Sample drifting off the back as 10km was reached in 28:31.', []],
    [
      'Max Sample was second in the 1500m in 3:29.31. Much of the attention will fall on the man who won the world title two years ago.',
      ['Max Sample 1500m 2 3:29.31'],
    ],
    [
      'Jane Example won the long jump with 6.93m. Example, who took the silver medal in Atlanta, beat Ann Pattern.',
      ['Jane Example long-jump 1 6.93 m'],
    ],
    [
      'There was no stopping Jane Example in the women’s 400m hurdles, as she led from gun to tape for a season’s best 54.43.',
      ['Jane Example 400mh 1? 54.43 SB'],
    ],
    [
      'Bill Clock was fifth in the steeplechase. Max Sample, who set an 800m record earlier this year with a 1:47.45, ran a 1:49.36 in Friday’s championships to finish fourth.',
      ['Bill Clock 3000msc 5', 'Max Sample 800m 4 1:49.36'],
    ],
    [
      'Jane Example was timed at 55.40 in the 400m hurdles, and must hope that the selectors give her the third place in the team.',
      ['Jane Example 400mh 55.40'],
    ],
    [
      'Jane Example led the 1500m until the bell but lost second place on the line to Ann Pattern.',
      ['Ann Pattern 1500m 2'],
    ],
    [
      'Keely Hodgkinson, 24, was third in the 800m. There was no stopping Jane Example in the 400m hurdles, as the 24-year-old led from gun to tape in 54.43.',
      ['Keely Hodgkinson 800m 3', 'Jane Example 400mh 1? 54.43'],
    ],
    [
      'Jane Example won the 800m in 2:01.10.\n\nalso had a good day. The 23-year-old Liverpudlian improved her best to 4.31m in the pole vault and finished third.',
      ['Jane Example 800m 1 2:01.10'],
    ],
    ['Mali Sample was second in the 400m in 54.77.', ['Mali Sample 400m 2 54.77']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('words of a win that are nobody’s', () => {
  test.each<Example>([
    ['Jane Example was second in the 800m. She had won her last four races in Leeds.', ['Jane Example 800m 2']],
    ['Jane Example was second in the 800m. She won three of her previous five races.', ['Jane Example 800m 2']],
    ['Jane Example won her last race, the 800m, in 1:58.30.', ['Jane Example 800m 1 1:58.30']],
    ['In the prevailing headwind Jane Example ran 2:00.10 in the 800m.', ['Jane Example 800m 2:00.10']],
    ['Common sense prevailed in the 800m and Jane Example was sixth.', ['Jane Example 800m 6']],
    ['Ann Pattern prevailed upon Jane Example to run the 800m.', []],
    ['Jane Example prevailed in the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Jane Example congratulated the victors in the 800m.', []],
    ['Jane Example won her duel with Ann Pattern for third in the 800m.', ['Jane Example 800m 3']],
    ['Jane Example claimed the scalp of the Olympic title holder in the 800m.', []],
    ['Jane Example took out the 800m in 56.10 and was sixth.', ['Jane Example 800m 6']],
    ['Jane Example stormed to the lead in the 800m title race but was fifth.', ['Jane Example 800m 5']],
    ['Jane Example, to become the champion in the 800m, must beat Ann Pattern.', []],
    ['Jane Example took the 800m last, and the mile easily.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a place on the way, of a list or of another year', () => {
  test.each<Example>([
    [
      'Jane Example was fifth coming off the last bend of the 800m before a late dive saw her finish third in 1:58.30.',
      ['Jane Example 800m 3 1:58.30'],
    ],
    ['Jane Example was third coming home in the 800m.', ['Jane Example 800m 3']],
    ['Jane Example was third two metres back at halfway in the 800m.', []],
    ['Jane Example was second three seconds behind at the bell in the 800m.', []],
    ['Jane Example was third two metres back in the 800m.', ['Jane Example 800m 3']],
    ['Jane Example was seeded second in the 800m with 2:00.10.', []],
    ['The 2019 third-place finisher Jane Example won the 800m.', ['Jane Example 800m 1']],
    ['European third-place finisher Jane Example won the 800m.', ['Jane Example 800m 1']],
    ['The 800m third-placer in Rome, Jane Example won here.', ['Jane Example 800m 1']],
    ['Jane Example closed the medals gap and was fifth in the 800m.', ['Jane Example 800m 5']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a place among those of a club', () => {
  test.each<Example>([
    ['Jane Example was first home for the Sample Harriers team, in 17th in the 5000m.', ['Jane Example 5000m 17']],
    ['Jane Example was second home for Sample Harriers in the 5000m.', []],
    ['Jane Example was first home for Kenya in the 5000m in 14:30.10.', ['Jane Example 5000m 1 14:30.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('figures that are no mark', () => {
  test.each<Example>([
    [
      'Max Sample won the mile in 3:57.24, and Bill Clock was a tenth faster in the heats.',
      ['Max Sample mile 1 3:57.24'],
    ],
    [
      'Max Sample won the men’s 5000m in 13:27.31, while Jane Example beat Ann Pattern to lift the women’s title over the same distance in 15:02.80.',
      ['Max Sample 5000m 1 13:27.31', 'Jane Example 5000m 1 15:02.80', 'Ann Pattern 5000m 2?'],
    ],
    ['Officials from Sample Valley put Max Clock in the 800m. He won it by a second.', ['Max Clock 800m 1']],
    [
      'Jane Example leaped to 6.33m in the long jump, her namesake Ann Example taking the silver with 6.29m.',
      ['Jane Example long-jump 6.33 m', 'Ann Example long-jump 2 6.29 m'],
    ],
    ['In the javelin Jane Example was fifth before her last throw.', []],
    [
      'Jane Example was lying only fourth in the hammer when she broke the record with 75.35m.',
      ['Jane Example hammer 75.35 m'],
    ],
    [
      'Max Sample won the men’s 800m in 1:44.10, while Ann Pattern took the women’s lead.',
      ['Max Sample 800m 1 1:44.10'],
    ],
    [
      'Max Sample won the boys’ 100m in 10.19. Jane Example provided the surprise. The Sampletown runner clocked 52.01 in the 400m.',
      ['Max Sample 100m 1 10.19', 'Jane Example 400m 52.01'],
    ],
    [
      'Max Sample won the boys’ 100m in 10.19. In the girls’ 400m the Sampletown runner clocked 52.01.',
      ['Max Sample 100m 1 10.19'],
    ],
    [
      'Jane Example won the javelin with 60.10m. Ann Pattern ran a wind-aided 10.72 and a legal 21.73.',
      ['Jane Example javelin 1 60.10 m'],
    ],
    ['Jane Example ran past the church steeple and won the marathon in 2:30:10.', ['Jane Example marathon 1 2:30:10']],
    ['Max Sample, fifth in Tokyo in March in 2:05:20, is the fastest man in the field for the marathon.', []],
    [
      'Jane Example won the 800m in 2:01.50. Ann Clock, who ran 1:59.20 in Rome, heads the field for Sunday’s 1500m.',
      ['Jane Example 800m 1 2:01.50'],
    ],
    ['Only Jane Example finished ahead of Ann Sample in the heats of the 800m.', []],
    ['Only Jane Example beat Ann Sample in the 800m this season.', []],
    ['Jane Example won the 800m, but the 2:01.00 needed for Rome escaped her.', ['Jane Example 800m 1']],
    ['Jane Example won the 800m. Ann Sample’s 1:56.25, set back in 2002, remains the target.', ['Jane Example 800m 1']],
    ['Jane Example, with a PB of 1:58.53 run in Rome, won the 800m.', ['Jane Example 800m 1']],
    ['Jane Example won the 800m. Her personal best of 1:58.07 came in Rome in 2018.', ['Jane Example 800m 1']],
    ['Ann Sample, whose best was 64.96m until June, was third in the javelin.', ['Ann Sample javelin 3']],
    ['Jane Example never threatened the existing 2:26:51 world record in the marathon.', []],
    ['After 600m (1:28.10) Jane Example led the 800m, and she won in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    [
      'Jane Example won the high jump with 1.90m. She asked 1.95m for the next bar.',
      ['Jane Example high-jump 1 1.90 m'],
    ],
    ['Jane Example was third approaching the final barrier of the steeplechase.', []],
    [
      'Jane Example expunged Ann Sample’s 16-year-old 800m mark of 1:58.73 with 1:58.10.',
      ['Jane Example 800m 1:58.10'],
    ],
    ['Jane Example improved from 13.29 to 13.09 in the 100m hurdles.', ['Jane Example 100mh 13.09']],
    [
      'Ann Watch would move up to silver if the test is confirmed, but Jane Example was third in the 800m in 2:01.00.',
      ['Jane Example 800m 3 2:01.00'],
    ],
    ['The marathon is on Sunday. Max Sample’s best of 2:03:12 dates back to 2021.', []],
    ['The cheque was good for 5000 and Max Sample won the mile.', ['Max Sample mile 1']],
    ['Jane Example, who is 5’10”, won the high jump.', ['Jane Example high-jump 1']],
    ['Jane Example, 6’2” tall, was second in the high jump.', ['Jane Example high-jump 2']],
    ['Jane Example cleared 5’10” to win the high jump.', ['Jane Example high-jump 1 1.78 m']],
    ['Jane Example won the 400m in 43.3 degree heat.', ['Jane Example 400m 1']],
    [
      'Jane Example passed 5K in 15:10 and 10K in 30:40 on the way to winning the half marathon in 1:05:20.',
      ['Jane Example half-marathon 1 1:05:20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('of whoever belongs to somebody', () => {
  test.each<Example>([
    ['A swift 7.12 clocking by Jane Example’s rival came in the 60m.', []],
    ['The record of 3:50.10 for Jane Example’s coach was in the 1500m.', []],
    ['A swift 7.12 clocking by Jane Example came in the 60m.', ['Jane Example 60m 7.12']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('those who ran in several races, or not yet', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m in 2:04.10. Max Sample did things his own way. He entered late and won at 6.02m. Bill Clock was second with 5.92m. Tom Pattern was third.',
      ['Jane Example 800m 1 2:04.10', 'Max Sample 1 6.02 m', 'Bill Clock 2 5.92 m'],
    ],
    [
      'Jane Example won the 5000m in 14:30.00. Ann Pattern withdrew from the 400m in the warm-up.',
      ['Jane Example 5000m 1 14:30.00'],
    ],
    ['200m heat winners: Ann Sample 22.50, Beth Other 22.61, Cara Third 22.70', []],
    ['The 800m field includes Jane Example (1:59.10), who won in Rome last year.', []],
    ['Jane Example, the fastest in the field, won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who only stands behind the words', () => {
  test.each<Example>([
    ['“We ran well,” cheered the crowd as Jane Example won the 800m.', ['nobody: We ran well,']],
    ['“I ran well today at last.” – the coach of Jane Example', ['nobody: I ran well today at last.']],
    ['“I ran well today at last.” – not Jane Example', ['nobody: I ran well today at last.']],
    ['“I ran well today at last.” – Jane Example', ['Jane Example: I ran well today at last.']],
  ])('%s', (text, results) => {
    expect(quotesIn(text)).toEqual(results);
  });
});
