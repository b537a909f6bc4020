import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { performancesOf } from '../../src/reading/performances.ts';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('the end of a combined event', () => {
  test.each<Example>([
    [
      'Jane Example won heptathlon gold with a total of 6,520 points, with Ann Pattern second on 6,410.',
      ['Jane Example heptathlon 1 6520 pts', 'Ann Pattern heptathlon 2 6410 pts'],
    ],
    ['Jane Example’s total of 4,733 was a British record in the pentathlon.', ['Jane Example pentathlon 4733 pts NR']],
    [
      'The overnight leader, Jane Example, won the heptathlon with 6,520 points.',
      ['Jane Example heptathlon 1 6520 pts'],
    ],
    [
      'In the decathlon Max Sample finished on 8,768 points with German pair Tom Pattern (8,564) and Kai Clock (8,488) taking the silver and bronze medals.',
      ['Max Sample decathlon 8768 pts', 'Tom Pattern decathlon 2 8564 pts', 'Kai Clock decathlon 3 8488 pts'],
    ],
    ['Jane Example was third in the heptathlon on 6,210 points.', ['Jane Example heptathlon 3 6210 pts']],
    [
      'The decathlon fell to Max Sample on 8,790; Tom Pattern, whose 8,564 was no surprise, took silver.',
      ['Max Sample decathlon 1 8790 pts', 'Tom Pattern decathlon 2 8564 pts'],
    ],
    [
      'Jane Example won the heptathlon, her 6,520 a meeting record, from Ann Pattern, who had 6,410.',
      ['Jane Example heptathlon 1 6520 pts MR', 'Ann Pattern heptathlon 2? 6410 pts'],
    ],
    [
      'Max Sample won the decathlon, 8,790 to 8,700, from Tom Pattern.',
      ['Max Sample decathlon 1 8790 pts', 'Tom Pattern decathlon 2?'],
    ],
    [
      'Max Sample, whose 3,500 followers cheered before a crowd of 8,000, won the decathlon.',
      ['Max Sample decathlon 1'],
    ],
    [
      'Jane Example had 6.60m in the long jump before finishing the heptathlon with 6,791 points.',
      ['Jane Example long-jump 6.60 m', 'Jane Example heptathlon 6791 pts'],
    ],
    [
      'Max Sample opened the decathlon with 10.90 in the 100m. He put the shot 14.20m.',
      ['Max Sample 100m 10.90', 'Max Sample 14.20 m'],
    ],
    [
      'Jane Example’s 2:11.90 in the 800m was good for 6231 in the heptathlon. Ann Pattern took third at 6205.',
      ['Jane Example 800m 2:11.90', 'Jane Example heptathlon 6231 pts', 'Ann Pattern heptathlon 3 6205 pts'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what a combined event stands at before it is over', () => {
  test.each<readonly [text: string]>([
    ['Jane Example leads the pentathlon after three events with 2,810 points.'],
    ['Jane Example ended the first day of the heptathlon in second place with 3,870 points.'],
    ['Jane Example was third overnight in the heptathlon on 3,810 points.'],
    ['Max Sample lies fourth after five events of the decathlon with 4,210 points.'],
    ['In the heptathlon they lined up for the 800m with Jane Example on 5,294.'],
    ['Max Sample led the decathlon at the halfway stage with 4,410 points.'],
    ['Max Sample is second after the first day of the decathlon on 4,310 points.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });
});

/** Which events of a text have results of their own, and which are told of only: "Jane Example heptathlon", "(Jane Example 800m)". */
const eventsIn = (text: string): string[] =>
  performancesOf(read(text).claims).map(({ athlete, discipline, background }) =>
    background ? `(${athlete} ${discipline})` : `${athlete} ${discipline}`,
  );

describe('the parts of a combined event are no races of their own', () => {
  test.each<Example>([
    [
      'At the World Championships Jane Example won the heptathlon with 6628 points. She ran 13.34 in the 100m hurdles, cleared 1.98m in the high jump and finished with 2:17.95 in the 800m.',
      ['Jane Example heptathlon', '(Jane Example 100mh)', '(Jane Example high-jump)', '(Jane Example 800m)'],
    ],
    [
      'At the World Championships Max Sample opened the decathlon with 10.90 in the 100m. He put the shot 14.20m.',
      ['(Max Sample 100m)', '(Max Sample null)'],
    ],
    [
      'At the World Championships Max Sample won the decathlon with 8700 points.\n\nIn the 100m, Bill Pattern won in 9.90. He beat Tom Watch (9.95).',
      ['Max Sample decathlon', 'Bill Pattern 100m', 'Tom Watch 100m'],
    ],
    [
      'At the World Championships Max Sample, the decathlon champion, won the long jump with 8.31m.',
      ['Max Sample long-jump'],
    ],
    [
      'At the World Championships Max Sample leads the decathlon with 4343 points after five events.\n\nBill Pattern ran 10.56 in the 100m and tops the standings on 4361 points overnight. Tom Watch cleared 2.14m in the high jump and moved up on 4270. Ron Clock is third with 4150.',
      ['(Bill Pattern 100m)', '(Tom Watch high-jump)'],
    ],
    [
      'At the World Championships Max Sample led the decathlon with 4343 points after five events. Bill Pattern won gold with 8700 and Tom Watch was second with 8650.',
      ['Bill Pattern decathlon', 'Tom Watch decathlon'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

/** Each part told of: "Jane Example high-jump 1.86 m". */
const partsIn = (text: string): string[] =>
  read(text)
    .claims.filter(({ background, mark }) => background && mark?.measure !== 'points')
    .map(({ athlete, discipline, mark }) => `${athlete} ${discipline} ${mark && formatMark(mark)}`);

describe('the words beside a mark say of which part it is', () => {
  test.each<Example>([
    [
      'In the heptathlon at the Bislett Games Jane Example ran 13.32 in the 100m hurdles and jumped 1.86m.',
      ['Jane Example 100mh 13.32', 'Jane Example high-jump 1.86 m'],
    ],
    [
      'Max Sample won the decathlon with 8,441 points, having run the 100 metres in 10.60 and thrown the shot a lifetime best of 16.32.',
      ['Max Sample 100m 10.60', 'Max Sample shot-put 16.32 m'],
    ],
    [
      'Jane Example won the pentathlon with 4,700 points. She ran 8.27 in the hurdles and then put the shot 13.91m.',
      ['Jane Example 60mh 8.27', 'Jane Example shot-put 13.91 m'],
    ],
    [
      'In the heptathlon Jane Example hurdled 12.91, cleared 1.81 and ripped a 23.48 in the 200m.',
      ['Jane Example 100mh 12.91', 'Jane Example high-jump 1.81 m', 'Jane Example 200m 23.48'],
    ],
    [
      'In the heptathlon Jane Example followed a 13.10 hurdles with 14.20m in the shot and 23.60 for 200m.',
      ['Jane Example 100mh 13.10', 'Jane Example shot-put 14.20 m', 'Jane Example 200m 23.60'],
    ],
    [
      'Max Sample vaulted 5.20m and ran 4:35.10 to win the decathlon with 8,600 points.',
      ['Max Sample pole-vault 5.20 m', 'Max Sample 1500m 4:35.10'],
    ],
    [
      'Max Sample led the decathlon. He was fastest of the field in the 100m (10.31) and long jumped 7.78m.',
      ['Max Sample 100m 10.31', 'Max Sample long-jump 7.78 m'],
    ],
    [
      'At the Bislett Games Jane Example won the heptathlon with 6,500 points.\n\nAnn Pattern jumped 6.90m to win the long jump.',
      [],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});
