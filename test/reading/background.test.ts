import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { read } from './findings.ts';

/** What a report tells beside the day’s results: of other days, other meets and other rounds. */
type Example = readonly [text: string, results: readonly string[]];

/** Each claim as "Josh Kerr 1500m 2 3:27.79, Bislett Games 2024"; a round that is no final, and a status, stand behind the mark. */
const toldIn = (text: string): string[] =>
  read(text).claims.map(({ athlete, discipline, place, mark, status, round, meet }) => {
    const result = [athlete, discipline, place, mark && formatMark(mark), status, round === 'final' ? null : round];
    const where = meet && `${meet.name ?? ''} ${meet.year ?? ''}`.trim();
    return [result.filter((part) => part !== null).join(' '), ...(where ? [where] : [])].join(', ');
  });

const check = (text: string, results: readonly string[]) => expect(toldIn(text)).toEqual(results);

describe('what was so elsewhere is compared, and not told', () => {
  test.each<Example>([
    ['Max Sample, second in the last two editions, ran the 800m in 1:46.02.', ['Max Sample 800m 1:46.02']],
    [
      'Max Sample won the 5000m in 13:00.10. Bill Clock was second last year; this time it was Ben Pattern who took silver in 13:09.20.',
      ['Max Sample 5000m 1 13:00.10', 'Ben Pattern 5000m 2 13:09.20'],
    ],
    [
      'Max Sample had promised an attack on the 3,000 metres world record of seven minutes 28.96 seconds but won in 7:41.80.',
      ['Max Sample 3000m 1 7:41.80'],
    ],
    ['Max Sample tore up the world record of 7:28.96 in the 3000m with 7:27.10.', ['Max Sample 3000m 7:27.10']],
    ['Max Sample equalled the world record of 9.84 in the 100m.', ['Max Sample 100m 9.84']],
    ['Max Sample, fifth in the previous edition, ran the 800m in 1:46.02.', ['Max Sample 800m 1:46.02']],
    [
      'OSLO, June 15, 2023 - The best race of the Bislett Games was the 800m. Just as she had in Budapest and Eugene, Jane Example won in 1:56.10.',
      ['Jane Example 800m 1 1:56.10, Bislett Games 2023'],
    ],
    [
      'OSLO, June 15, 2023 - The best race of the Bislett Games was the 800m. As at the World Championships, Jane Example won in 1:56.10.',
      ['Jane Example 800m 1 1:56.10, Bislett Games 2023'],
    ],
    [
      'OSLO, June 15, 2023 - Max Sample ran the fastest 1500m of the year at the Prefontaine Classic, clocking 3:28.60 to beat the 3:29.10 that Bill Clock ran in Oslo in 2021.',
      ['Max Sample 1500m 3:28.60, Prefontaine Classic 2023'],
    ],
    [
      'OSLO, June 15, 2023 - At the Bislett Games Max Sample won the 1500m in 3:28.60, a second quicker than the 3:29.91 he had run in Eugene.',
      ['Max Sample 1500m 1 3:28.60, Bislett Games 2023'],
    ],
    // What a town is told with is of there.
    ['Max Sample won the 1500m in Oslo in 3:28.60, as he said he would.', ['Max Sample 1500m 1 3:28.60']],
  ])('%s', check);
});

describe('a day is of the meet that was held on it', () => {
  test.each<Example>([
    [
      'EUGENE, May 25, 2024: Max Sample won the 1500m at the Prefontaine Classic. Bill Clock, who ran 3:29.91 in Paris on May 10, did not start.',
      ['Max Sample 1500m 1, Prefontaine Classic 2024', 'Bill Clock 1500m DNS, Prefontaine Classic 2024'],
    ],
    [
      'EUGENE, May 25, 2024: Max Sample won the 1500m at the Prefontaine Classic from Bill Clock, who ran 3:29.91 in Budapest on August 23, 2023.',
      ['Max Sample 1500m 1, Prefontaine Classic 2024', 'Bill Clock 1500m 2, Prefontaine Classic 2024'],
    ],
  ])('%s', check);

  test('an article’s day is no day of what it looks back at', () => {
    const { claims } = read(
      'EUGENE, May 25, 2024: Max Sample won the 1500m at the Prefontaine Classic, a year after he ran 3:29.91 at the Bislett Games in 2023.',
    );
    expect(claims.map(({ meet, date }) => [meet?.name, date])).toEqual([
      ['Prefontaine Classic', '2024-05-25'],
      ['Bislett Games', '2023-06-15'],
    ]);
  });
});

describe('what a sentence’s year says', () => {
  test.each<Example>([
    [
      'EUGENE, May 25, 2024: Jane Example won the 400m at the Prefontaine Classic.\n\nIn 2023, she did the same at the Bislett Games and the World Championships, where she won in 49.68.\n\nAnn Sample was second in 50.10.',
      [
        'Jane Example 400m 1, Prefontaine Classic 2024',
        'Jane Example 400m 1 49.68, World Championships 2023',
        'Ann Sample 400m 2 50.10, Prefontaine Classic 2024',
      ],
    ],
    // No meet is told of that year.
    [
      'EUGENE, May 25, 2024: Jane Example won the 400m at the Prefontaine Classic. In 2019 she went to Leeds and ran 49.40.',
      ['Jane Example 400m 1, Prefontaine Classic 2024', 'Jane Example 400m 49.40'],
    ],
    [
      'EUGENE, May 25, 2024: The Prefontaine Classic had a 400m. In 2019 she was a junior, but Jane Example won it in 49.20.',
      ['Jane Example 400m 1 49.20, Prefontaine Classic 2024'],
    ],
  ])('%s', check);
});

describe('what was won several times is no single race', () => {
  test.each<Example>([
    ['Max Sample won the 100m and the 200m at three straight Olympics.', []],
    ['Max Sample won Diamond League races over 1500m in Rome and Oslo.', []],
    ['Max Sample, who won over 1500m in Rome, Leeds and Oslo, is in form.', []],
    [
      'Max Sample won his third straight 100m title at the World Championships.',
      ['Max Sample 100m 1, World Championships'],
    ],
    ['Max Sample won in Oslo and Bill Clock was second in the 1500m.', ['Max Sample 1500m 1', 'Bill Clock 1500m 2']],
  ])('%s', check);
});

describe('nobody runs where somebody speaks', () => {
  test.each<Example>([
    [
      'Max Sample won the 100m at the Olympics in 9.69. “It hurts,” Sample said in Oslo. Bill Clock ran 9.80 in the 100m.',
      ['Max Sample 100m 1 9.69, Olympic Games', 'Bill Clock 100m 9.80, Olympic Games'],
    ],
    [
      'Max Sample ran the 100m in 9.69, he told reporters on Friday in Paris. Bill Clock ran 9.80.',
      ['Max Sample 100m 9.69', 'Bill Clock 100m 9.80'],
    ],
  ])('%s', check);
});

describe('rounds before the final', () => {
  test.each<Example>([
    ['Max Sample was the fastest qualifier in the 5000m with 13:19.50.', ['Max Sample 5000m 13:19.50 heat']],
    [
      'In the pole vault Jane Example was the best of the qualifiers with 4.60m.',
      ['Jane Example pole-vault 4.60 m heat'],
    ],
    ['Max Sample qualified second fastest in the 5000m in 13:19.50.', ['Max Sample 5000m 13:19.50 heat']],
    [
      'Max Sample was sixth in the first heat of the 5000m, as was Bill Clock, who was 10th in the second.',
      ['Max Sample 5000m 6 heat', 'Bill Clock 5000m 10 heat'],
    ],
    [
      'Max Sample became the fastest qualifier for the Olympics when he won the 5000m in 13:19.50.',
      ['Max Sample 5000m 1 13:19.50'],
    ],
    // Trials have their own races.
    [
      'PARIS, August 8, 2024 - Max Sample won his 5000m heat at the Olympics in 13:25.10. Sample, who was third at the Leeds junior trials in 13:35.92, was happy.',
      ['Max Sample 5000m 1 13:25.10 heat, Olympic Games 2024', 'Max Sample 5000m 3 13:35.92, Leeds junior trials 2024'],
    ],
    [
      'PARIS, August 8, 2024 - Max Sample won his 5000m heat at the Olympics in 13:25.10. Bill Clock, who was third at the US trials in 13:35.92, was second.',
      [
        'Max Sample 5000m 1 13:25.10 heat, Olympic Games 2024',
        'Bill Clock 5000m 3 13:35.92, US trials 2024',
        'Bill Clock 5000m 2, Olympic Games 2024',
      ],
    ],
  ])('%s', check);
});

describe('the event of what somebody did before', () => {
  test.each<Example>([
    [
      'OSLO, June 15, 2023 - Max Sample won the 400m hurdles at the Bislett Games. Sample, who was disqualified at the World Championships in 2021, ran 47.92.\n\nBill Clock, who cleared 6.21m at the World Championships in 2021, won the pole vault.',
      [
        'Max Sample 400mh 1, Bislett Games 2023',
        'Max Sample DQ, World Championships 2021',
        'Max Sample 400mh 47.92, Bislett Games 2023',
        'Bill Clock pole-vault 6.21 m, World Championships 2021',
        'Bill Clock pole-vault 1, Bislett Games 2023',
      ],
    ],
    [
      'Max Sample won the 20km race walk in 1:19:10, following the 50km victory of Bill Clock on Sunday. Ned Glass was second.',
      ['Max Sample 20kmw 1 1:19:10', 'Bill Clock 50kmw 1', 'Ned Glass 20kmw 2'],
    ],
    [
      'Jane Example won the 400m in 49.10. She has a bye into the 400m hurdles at the World Championships. Ann Sample was second in 49.79.',
      ['Jane Example 400m 1 49.10', 'Ann Sample 400m 2 49.79'],
    ],
  ])('%s', check);
});

describe('what failed, and what was taken away', () => {
  test.each<Example>([
    [
      'Jane Example won the high jump with 2.02m, and then had three failures at a record 2.10m.',
      ['Jane Example high-jump 1 2.02 m'],
    ],
    [
      'Jane Example cleared 4.60m in the pole vault but three failures at 4.70m left her in joint sixth.',
      ['Jane Example pole-vault 6 4.60 m'],
    ],
    ['Max Sample had his 100m time of 9.77 annulled.', []],
    ['Max Sample, fourth in the javelin with 65.75m, is in line for bronze.', ['Max Sample javelin 4 65.75 m']],
    // Somebody’s own result stays.
    ['Max Sample had his foot on the line but won the long jump with 8.10m.', ['Max Sample long-jump 1 8.10 m']],
  ])('%s', check);
});

describe('records and bests that stand', () => {
  test.each<Example>([
    [
      'Jane Example ran 1:57.85 for 800m to improve the national record of 1:58.51 that Ann Sample set in Leeds last year.',
      ['Jane Example 800m 1:57.85'],
    ],
    [
      'Max Sample, who leads the world with 17.98m, withdrew from the triple jump; Bill Clock won it with a leap of 17.01m.',
      ['Max Sample DNS', 'Bill Clock triple-jump 1 17.01 m'],
    ],
    [
      'Max Sample won the javelin with 88.67m. His personal best, and the national record, is 89.94m, which he threw in Leeds last year.',
      ['Max Sample javelin 1 88.67 m'],
    ],
    [
      'Max Sample won the marathon in 2:09:20. His personal best of 2:06:07 came in Leeds in 2018.',
      ['Max Sample marathon 1 2:09:20'],
    ],
    ['Max Sample won the shot put: his best of 21.40m came in the last round.', ['Max Sample shot-put 1 21.40 m']],
    ['Jane Example equalled the British high jump record of 1.99m she set in June.', ['Jane Example high-jump 1.99 m']],
  ])('%s', check);
});

describe('where it was, when another town was named', () => {
  test.each<Example>([
    // Medals are won at championships.
    [
      'EUGENE, May 25, 2024: Max Sample, who clocked 9.89 for silver in Oslo last June, won the 100m at the Prefontaine Classic.',
      ['Max Sample 100m 1, Prefontaine Classic 2024'],
    ],
    [
      'EUGENE, May 25, 2024: Bill Clock won the 100m at the Prefontaine Classic.\n\nMax Sample finished sixth in the 100m final at the World Championships in Budapest, where he ran 10.17, and was seventh in 10.20 here.',
      [
        'Bill Clock 100m 1, Prefontaine Classic 2024',
        'Max Sample 100m 6 10.17, World Championships 2023',
        'Max Sample 100m 7 10.20, Prefontaine Classic 2024',
      ],
    ],
    [
      'PARIS, August 8, 2024 - At the Olympics Max Sample won the 1500m. Four years ago he won in Leeds in 3:32.50, with Bill Clock second in 3:33.40.',
      ['Max Sample 1500m 1, Olympic Games 2024'],
    ],
    [
      'OSLO, June 16, 2023 - Two months after she broke the Irish 1,500m record, Jane Example ran 1:57.85 for 800m at the Bislett Games. She won from Ann Sample, who ran 1:59.00.',
      [
        'Jane Example 800m 1:57.85, Bislett Games 2023',
        'Jane Example 800m 1, Bislett Games 2023',
        'Ann Sample 800m 2 1:59.00, Bislett Games 2023',
      ],
    ],
  ])('%s', check);
});

describe('what was then, and where no meet of the story can be', () => {
  test.each<Example>([
    [
      'EUGENE, May 25, 2024: Max Sample won the 110m hurdles at the Prefontaine Classic in 13.26, a year after he was third at the Bislett Games in 13.39.\n\nBill Clock did not start.',
      ['Max Sample 110mh 1 13.26, Prefontaine Classic 2024', 'Bill Clock 110mh DNS, Prefontaine Classic 2024'],
    ],
    // No evening meeting has a heptathlon.
    [
      'OSLO, June 15, 2023 - Jane Example won the long jump at the Bislett Games. Ann Sample was second in the heptathlon with 6,649 points.',
      ['Jane Example long-jump 1, Bislett Games 2023', 'Ann Sample heptathlon 2 6649 pts'],
    ],
    [
      'OSLO, June 15, 2023 - Jane Example won the 800m at the Bislett Games. Ann Sample won in Leeds in March in 1:58.20 and is injured.',
      ['Jane Example 800m 1, Bislett Games 2023'],
    ],
    [
      'OSLO, June 15, 2023 - In the 800m at the Bislett Games Ann Sample - second in Leeds in May - finished behind Jane Example (1:58.20).',
      ['Jane Example 800m 1:58.20, Bislett Games 2023'],
    ],
    [
      'OSLO, June 15, 2023 - Jane Example won the 800m at the Bislett Games in June in 1:58.20.',
      ['Jane Example 800m 1 1:58.20, Bislett Games 2023'],
    ],
  ])('%s', check);
});

describe('whose it is', () => {
  test.each<Example>([
    // “Fred” is no verb.
    ['Fred Sample won the 100m in 9.76.', ['Fred Sample 100m 1 9.76']],
    ['Yared Example took second in the mile in 3:43.97.', ['Yared Example mile 2 3:43.97']],
    [
      'Kim Clock won the 100m. Cara Watch broke her own 800m record with 1:55.81. She was second in the 400m.',
      ['Kim Clock 100m 1', 'Cara Watch 800m 1:55.81', 'Cara Watch 400m 2'],
    ],
    [
      'Max Sample settled for silver in the shot put behind Bill Clock, 21.93m to 21.74m.',
      ['Max Sample shot-put 2 21.74 m', 'Bill Clock shot-put 1 21.93 m'],
    ],
    ['The 100m title was retained by Max Sample in 9.79.', ['Max Sample 100m 1 9.79']],
    [
      'Ann Sample withdrew from the 100m, leaving the way clear for Jane Example, who stumbled out of the blocks before finishing third in 11.02.',
      ['Ann Sample DNS', 'Jane Example 100m 3 11.02'],
    ],
    ['Ned Glass ran the marathon, but dropped out after mile 21.', ['Ned Glass marathon DNF']],
  ])('%s', check);
});
