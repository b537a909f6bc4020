import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { performancesOf } from '../../src/reading/performances.ts';
import { read } from './findings.ts';

/** Each performance with its round: "Jane Example heat 1 11.20". */
const roundsIn = (text: string): string[] =>
  performancesOf(read(text).claims).map(({ athlete, round, place, mark }) =>
    [athlete, round, place, mark && formatMark(mark)].filter((part) => part !== null).join(' '),
  );

type Example = readonly [text: string, rounds: readonly string[]];

describe('who qualified', () => {
  test.each<Example>([
    [
      'In the women’s 60m Jane Example was the fastest to qualify with a season’s best of 7.22, closely followed by Ann Watch with a qualifying time of 7.30.',
      ['Jane Example heat 7.22', 'Ann Watch heat 7.30'],
    ],
    [
      'In the 60m hurdles Jane Example and Ann Watch went head-to-head for the fastest qualifying spot, both with times of 8.17. Eva Sample just missed out in 9th with 8.42. In the end, it was Watch who took the title with a personal best of 8.08.',
      ['Jane Example heat 8.17', 'Ann Watch heat 8.17', 'Eva Sample heat 9 8.42', 'Ann Watch final 1 8.08'],
    ],
    ['Qualifying quickest for the final of the 400m was Max Sample, who ran 45.20.', ['Max Sample heat 45.20']],
    ['Jane Example topped the 400m qualifiers with 51.20.', ['Jane Example heat 51.20']],
    ['Jane Example just missed out in ninth in the 10km with 33:10.', []],
    ['Max Sample won the 100m with a qualifying time of 9.98.', ['Max Sample final 1 9.98']],
    [
      'In the 100m Jane Example and Ann Watch both bowed out in the semi-finals, in 11.14 and 11.19 respectively.',
      ['Jane Example semi-final 11.14', 'Ann Watch semi-final 11.19'],
    ],
  ])('%s', (text, rounds) => {
    expect(roundsIn(text)).toEqual(rounds);
  });
});

describe('heats that are told one by one, behind semicolons', () => {
  test.each<Example>([
    [
      'In the 100m Jane Example won her heat in 11.02; Ann Watch, second in hers in 11.10, was pleased; Eva Sample was third in the next in 11.20.',
      ['Jane Example heat 1 11.02', 'Ann Watch heat 2 11.10', 'Eva Sample heat 3 11.20'],
    ],
    [
      'Max Sample took the first heat of the 400m in 45.10; Tom Watch won the next in 45.30; and Bill Clock, who was third in 45.90, goes on, too.',
      ['Max Sample heat 45.10', 'Tom Watch heat 1 45.30', 'Bill Clock heat 3 45.90'],
    ],
    [
      'Jane Example was first in her 200m semi-final in 22.60; Ann Watch second in 22.71; Eva Sample, third, in 22.80, missed out.',
      ['Jane Example semi-final 1 22.60', 'Ann Watch semi-final 2 22.71', 'Eva Sample semi-final 3 22.80'],
    ],
    [
      'Jane Example won the final of the 200m in 22.60; Ann Watch was second in 22.71; Eva Sample, who had won her heat in 22.90, was third in 22.80.',
      ['Jane Example final 1 22.60', 'Ann Watch final 2 22.71', 'Eva Sample heat 1 22.90', 'Eva Sample final 3 22.80'],
    ],
    [
      'In the 200m Jane Example won her heat in 22.90; Ann Watch won the final in 22.71.',
      ['Jane Example heat 1 22.90', 'Ann Watch final 1 22.71'],
    ],
    [
      'In the 200m Jane Example won her heat in 22.90; later Ann Watch took gold in 22.71.',
      ['Jane Example heat 1 22.90', 'Ann Watch final 1 22.71'],
    ],
  ])('%s', (text, rounds) => {
    expect(roundsIn(text)).toEqual(rounds);
  });
});

describe('attempts are of one round', () => {
  test.each<Example>([
    [
      'In qualifying for the men’s discus Max Sample opened with 61.20m, and then threw 65.33m.',
      ['Max Sample heat 65.33 m'],
    ],
    [
      'In the discus Max Sample, after an opening effort of 58.01m, produced 66.90m to lead the qualifiers.',
      ['Max Sample heat 66.90 m'],
    ],
    [
      'In the hammer final Jane Example opened with 68.01m but improved to 74.55m in round five and took gold.',
      ['Jane Example final 1 74.55 m'],
    ],
  ])('%s', (text, rounds) => {
    expect(roundsIn(text)).toEqual(rounds);
  });
});

describe('the round of a sentence', () => {
  test.each<Example>([
    [
      'Max Sample won the first heat of the 100m in 10.20, with Tom Watch second in 10.30.',
      ['Max Sample heat 1 10.20', 'Tom Watch heat 2 10.30'],
    ],
    [
      'Max Sample won the first heat of the 100m in 10.20, with Tom Watch winning the second in 10.30.',
      ['Max Sample heat 1 10.20', 'Tom Watch heat 1 10.30'],
    ],
    [
      'Jane Example was quickest in the 400m heats with 51.31, followed by Ann Watch (51.50) and Eva Sample (51.70).',
      ['Jane Example heat 51.31', 'Ann Watch heat 51.50', 'Eva Sample heat 51.70'],
    ],
    [
      'In the heats of the women’s 800m, Jane Example ran 2:01.20, while Ann Watch clocked 2:02.20.',
      ['Jane Example heat 2:01.20', 'Ann Watch heat 2:02.20'],
    ],
    [
      'In the semi-finals of the men’s 100m, Max Sample ran 10.02 to win the first, with Tom Watch second in 10.11.',
      ['Max Sample semi-final 1 10.02', 'Tom Watch semi-final 2 10.11'],
    ],
    [
      'Jane Example won her 100m hurdles semi-final in 13.20, while Ann Watch took the final in 13.10.',
      ['Jane Example semi-final 1 13.20', 'Ann Watch final 1 13.10'],
    ],
    [
      'Jane Example won her 3000m heat in 9:13.20, but Ann Watch was third overall in 9:13.10.',
      ['Jane Example heat 1 9:13.20', 'Ann Watch final 3 9:13.10'],
    ],
    [
      'In the heats of the 400m, Max Sample ran 45.02, before he won gold in 44.10.',
      ['Max Sample heat 45.02', 'Max Sample final 1 44.10'],
    ],
    [
      'Jane Example won the 100m in 11.20, having run 11.10 in her heat, with Ann Watch second in 11.40.',
      ['Jane Example final 1 11.20', 'Jane Example heat 11.10', 'Ann Watch final 2 11.40'],
    ],
    [
      'The runner-up in the 60m was Jane Example, the Scot running 7.39, having already set a PB in the semi-finals.',
      ['Jane Example final 2 7.39'],
    ],
    [
      'In the 60m, Max Sample stormed the heats and semi-finals and then went on to retain his title in the final with 6.57.',
      ['Max Sample final 1 6.57'],
    ],
  ])('%s', (text, rounds) => {
    expect(roundsIn(text)).toEqual(rounds);
  });
});

describe('the round of a heading holds for what is told below it', () => {
  test.each([
    ['Women’s 1500m Heats\n\nJane Example was second in 4:07.65.', 'heat'],
    ['Women’s Hammer Throw Qualifying\n\nJane Example finished 10th in Group A with 68.83m.', 'heat'],
    ['Men’s 100 metres – Semi Finals\n\nMax Sample was sixth in 10.26.', 'semi-final'],
    ['Men’s 100 metres Heats\n\nMax Sample won gold in 10.26.', 'final'],
    ['Men’s 100 metres Heats\n\nMax Sample was sixth in the 200 metres in 20.26.', 'final'],
    ['Men’s 100 metres Final\n\nMax Sample ran 10.26 in his heat.', 'heat'],
  ])('%s', (text, round) => {
    expect(read(`World Championships, Budapest, day one\n\n${text}`).claims.map((one) => one.round)).toEqual([round]);
  });
});

describe('each mark is of the round that is told for it', () => {
  test.each<Example>([
    [
      'In the 100m heats, Max Sample clocked 9.98 seconds and he went on to win his semi-final in 9.92.',
      ['Max Sample heat 9.98', 'Max Sample semi-final 1 9.92'],
    ],
    [
      'In the heats of the 100m, Max Sample ran 10.20 and won the final in 10.05.',
      ['Max Sample heat 10.20', 'Max Sample final 1 10.05'],
    ],
    [
      'In the 100m heats, Max Sample clocked 9.98 before winning gold in 9.92.',
      ['Max Sample heat 9.98', 'Max Sample final 1 9.92'],
    ],
    [
      'Jane Example ran a record of 11.07 in the 100m. This was achieved in the heats. In the final, Example sped to 10.99.',
      ['Jane Example heat 11.07', 'Jane Example final 10.99'],
    ],
    [
      'Max Sample with 10.89 seconds (2.3m/s) and Tom Watch – 10.93 seconds – are through to the final of the 100m.',
      ['Max Sample heat 10.89', 'Tom Watch heat 10.93'],
    ],
    [
      'Jane Example won her 400m semi-final in 51.20 and is through to the medal round along with Ann Pattern, who ran 51.70.',
      ['Jane Example semi-final 1 51.20', 'Ann Pattern heat 51.70'],
    ],
    ['Max Sample earned first place in the 100m final in a time of 10.01.', ['Max Sample final 1 10.01']],
    ['Max Sample won the 100m in 10.20. It was not in the heats that he looked best.', ['Max Sample final 1 10.20']],
    [
      'In the final, Max Sample ran 10.01 in the 100m after a heat of 10.20.',
      ['Max Sample final 10.01', 'Max Sample heat 10.20'],
    ],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});

describe('what somebody ran on the way, beside what counts', () => {
  test.each<Example>([
    [
      'In the 60m Max Sample, who had been quickest in the semi-finals with 6.48, was third this time in 6.51.',
      ['Max Sample semi-final 6.48', 'Max Sample final 3 6.51'],
    ],
    [
      'Max Sample improved on his heat time of 20.21 to win the 200m in 20.01.',
      ['Max Sample heat 20.21', 'Max Sample final 1 20.01'],
    ],
    [
      'After a 22.71 heat Jane Example won the 200m final in 22.50.',
      ['Jane Example heat 22.71', 'Jane Example final 1 22.50'],
    ],
    [
      'In the 100m Jane Example (11.02 in the semi-final) won in 10.95.',
      ['Jane Example semi-final 11.02', 'Jane Example final 1 10.95'],
    ],
    [
      'Having run 45.10 in his semi-final Max Sample took silver in the 400m in 44.90.',
      ['Max Sample semi-final 45.10', 'Max Sample final 2 44.90'],
    ],
    [
      'After beating Ann Watch in the heats Jane Example was second in the 200m in 22.50.',
      ['Jane Example final 2 22.50'],
    ],
    [
      'Max Sample had qualified fastest with 85.40m but could throw only 82.10m in the javelin final and was sixth.',
      ['Max Sample heat 85.40 m', 'Max Sample final 6 82.10 m'],
    ],
    [
      'Max Sample won the first heat of the 400m in 45.10 from Bill Watch (45.30).',
      ['Max Sample heat 1 45.10', 'Bill Watch heat 2 45.30'],
    ],
    [
      'Jane Example, who won last year’s final, was third in her 800m heat in 2:01.10.',
      ['Jane Example heat 3 2:01.10'],
    ],
  ])('%s', (text, rounds) => {
    expect(roundsIn(text)).toEqual(rounds);
  });
});
