import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** Phrasings of the press agencies; every example is told of nobody who runs. */
type Example = readonly [text: string, results: readonly string[]];

describe('who somebody is, between commas or behind “was”', () => {
  test.each<Example>([
    [
      'Jane Example won the 1500m. Ann Pattern finished fourth and Britain’s Kim Specimen, the European champion, was the first home runner in sixth with 4:08.20.',
      ['Jane Example 1500m 1', 'Ann Pattern 1500m 4', 'Kim Specimen 1500m 6 4:08.20'],
    ],
    [
      'Erki Example won the decathlon with 8,527 points. Max Sample of Finland, the winner here for the past three years when he competed for Belarus, was third on 8,389.',
      ['Erki Example decathlon 1 8527 pts', 'Max Sample decathlon 3 8389 pts'],
    ],
    [
      'American Max Sample made the most of his luck. The 31-year-old Texan, who was let in when Britain’s Boris Model pulled out, won the 60m in 6.53.',
      ['Max Sample 60m 1 6.53'],
    ],
    [
      'Max Sample will bid for a third 60m crown, and he is joined by Boris Model, runner-up to him at the trials.',
      ['Boris Model 60m 2'],
    ],
    // Another acts behind the comma, by a verb of their own.
    ['Jane Example won the 1500m. Having passed Ann Pattern, the winner was clear by 20m.', ['Jane Example 1500m 1']],
    [
      'Jane Example won the 1500m, beating Ann Pattern, runner-up last year.',
      ['Jane Example 1500m 1', 'Ann Pattern 1500m 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a first name behind a paragraph without its beginning is no surname of whoever it tells of', () => {
  const text =
    'Sprinter\n\nwon a tenth title, reaching the line in 10.20. In the walk Max Sample beat his twin Boris, and Boris Sample was upset.';
  expect(resultsIn(`The 100m was run.\n\n${text}`)).not.toContain('Boris Sample 100m 1 10.20');
});

describe('what several have, shared or one each', () => {
  test.each<Example>([
    [
      'Jane Example cleared 4.60m in the pole vault but three failures at 4.70m left her in joint sixth with Norway’s Eva Model.',
      ['Jane Example pole-vault 6 4.60 m', 'Eva Model pole-vault 6'],
    ],
    [
      'Jane Example was tied for second with Ann Pattern in the high jump.',
      ['Jane Example high-jump 2', 'Ann Pattern high-jump 2'],
    ],
    [
      'Jane Example was joint third in the high jump, with Ann Pattern fifth.',
      ['Jane Example high-jump 3', 'Ann Pattern high-jump 5'],
    ],
    [
      'Jane Example finished joint third with Ann Pattern one place further back in the high jump.',
      ['Jane Example high-jump 3'],
    ],
    ['Jane Example was joint third with Ann Pattern absent in the high jump.', ['Jane Example high-jump 3']],
    [
      'Jane Example was joint third with a leap of 1.90m in the high jump, ahead of Ann Pattern’s record.',
      ['Jane Example high-jump 3 1.90 m'],
    ],
    [
      'Jane Example won the 200m. Cuba’s Eva Model and Norway’s Ann Pattern shared fourth place in 22.44.',
      ['Jane Example 200m 1', 'Eva Model 200m 4 22.44', 'Ann Pattern 200m 4 22.44'],
    ],
    [
      'Jane Example won the 200m in 22.10 with Eva Model and Ann Pattern sharing second place in 22.44.',
      ['Jane Example 200m 1 22.10', 'Eva Model 200m 2 22.44', 'Ann Pattern 200m 2 22.44'],
    ],
    [
      'Jane Example won the 200m in 22.10 with Eva Model and Ann Pattern, the champion in 2013 and 2015, both credited with 22.44 in second and third.',
      ['Jane Example 200m 1 22.10', 'Eva Model 200m 2 22.44', 'Ann Pattern 200m 3 22.44'],
    ],
    [
      'Jane Example won the 200m in 22.10 with Eva Model and Ann Pattern second and third in 22.44 and 22.50.',
      ['Jane Example 200m 1 22.10', 'Eva Model 200m 2 22.44', 'Ann Pattern 200m 3 22.50'],
    ],
    [
      'Jane Example won the 200m. Eva Model and Ann Pattern, both credited with 22.44, were second and third.',
      ['Jane Example 200m 1', 'Eva Model 200m 2 22.44', 'Ann Pattern 200m 3 22.44'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was left with what, and where they stood at the finish', () => {
  test.each<Example>([
    [
      'Jane Example won the steeplechase in 9:07.88. The 19-year-old, who had never before broken 9:15, left world champion Ann Pattern to settle for second in 9:08.41, with Kim Specimen, third at the bell, still third at the finish.',
      ['Jane Example 3000msc 1 9:07.88', 'Ann Pattern 3000msc 2 9:08.41', 'Kim Specimen 3000msc 3'],
    ],
    ['Kim Specimen, third at the bell, was fourth at the line in the mile.', ['Kim Specimen mile 4']],
    ['Kim Specimen was third at the bell in the mile, with Jane Example still fourth at the bend.', []],
    ['Jane Example left Kenya to win the mile in 4:20.10.', ['Jane Example mile 1 4:20.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places told around an aside', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m in 2:01.00. Second, 1.53 seconds behind, was the Moroccan Ann Pattern.',
      ['Jane Example 800m 1 2:01.00', 'Ann Pattern 800m 2 2:02.53?'],
    ],
    [
      'Jane Example won the 800m. Third, half a second further back, was Ann Pattern in 2:02.00.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 3 2:02.00'],
    ],
    [
      'Jane Example won the 800m. Third, to nobody’s surprise, came Ann Pattern.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 3'],
    ],
    [
      'It was an Italian one-two in the half marathon, with Max Sample four seconds down in second and Portugal’s Tom Pattern third in 1:01:38.',
      ['Max Sample half-marathon 2', 'Tom Pattern half-marathon 3 1:01:38'],
    ],
    [
      'Jane Example fouled four times in the triple jump and had to be content with 14.20 and third behind Ann Pattern of Britain (14.70) and the Czech Eva Model, whose 14.66 was a national record.',
      [
        'Jane Example triple-jump 3 14.20 m',
        'Ann Pattern triple-jump 1? 14.70 m',
        'Eva Model triple-jump 2? 14.66 m NR',
      ],
    ],
    [
      'Jane Example won the 800m. Third, with a personal best, was Ann Pattern.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 3 PB'],
    ],
    // How somebody stood before the finish, or elsewhere, is no place.
    ['Second, after one lap, was Ann Pattern in the 800m, but she faded.', []],
    ['Second, with 200m to go, was Ann Pattern in the 800m.', []],
    ['Second, until today, was Ann Pattern on the list of 800m runners.', []],
    ['First, over coffee, came Ann Pattern with news of the 800m.', []],
    ['Third, in the world rankings, is Ann Pattern, who was fifth in the 800m.', ['Ann Pattern 800m 5']],
    ['Jane Example, second, some way back, was beaten by Ann Pattern in the mile.', ['Jane Example mile 2']],
    // How far behind the second of two was, nobody knows.
    [
      'Jane Example won the marathon in 2:31:06, 58 seconds ahead of Kim Specimen and two minutes clear of Eva Model.',
      ['Jane Example marathon 1 2:31:06', 'Kim Specimen marathon 2? 2:32:04?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('the same height once more', () => {
  test.each<Example>([
    [
      'Jane Example cleared 4.70 in the pole vault for second place ahead of German Eva Model who managed the same height at her third.',
      ['Jane Example pole-vault 2 4.70 m', 'Eva Model pole-vault 3? 4.70 m'],
    ],
    [
      'Jane Example won the high jump with 2.01 on countback from Ann Pattern, who needed all three jumps at the same height.',
      ['Jane Example high-jump 1 2.01 m', 'Ann Pattern high-jump 2? 2.01 m'],
    ],
    [
      'Jane Example won the high jump with 2.01 while Eva Model took three jumps at the same height and failed.',
      ['Jane Example high-jump 1 2.01 m'],
    ],
    [
      'Jane Example won the high jump with 2.01; Eva Model had managed the same height in the warm-up.',
      ['Jane Example high-jump 1 2.01 m'],
    ],
    [
      'Jane Example won the high jump with 2.01, and Eva Model, who failed at the same height, was second.',
      ['Jane Example high-jump 1 2.01 m', 'Eva Model high-jump 2'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('which event it is, and which record', () => {
  test.each<Example>([
    [
      'Max Sample jumped beyond 17.50 metres for the eighth time. His best of 17.52 came in the fifth round, with Cuban Boris Model third on 17.20.',
      ['Max Sample triple-jump 17.52 m', 'Boris Model triple-jump 3 17.20 m'],
    ],
    ['Max Sample jumped the gun and won in 13.45 seconds.', ['Max Sample 1 13.45']],
    [
      'Max Sample’s 7.43 over the 60 metres sticks was the fastest in the world this year.',
      ['Max Sample 60mh 7.43 WL'],
    ],
    [
      'In the heptathlon Jane Example took the title with 6,510 points.\n\nAnn Pattern lost her lead in the long jump, where she leapt 6.21 metres.\n\nPattern ended up second with 6,447.',
      ['Jane Example heptathlon 1 6510 pts', 'Ann Pattern long-jump 6.21 m', 'Ann Pattern heptathlon 2 6447 pts'],
    ],
    [
      'Max Sample won the decathlon with 8,511 points. Tom Pattern could manage only 4:46.12 in the 1,500 metres and slipped to second with 8,411.',
      ['Max Sample decathlon 1 8511 pts', 'Tom Pattern 1500m 4:46.12', 'Tom Pattern decathlon 2 8411 pts'],
    ],
    [
      'Jane Example came within 0.14 seconds of the world 3,000 metres record, winning in 8:33.96.',
      ['Jane Example 3000m 1 8:33.96'],
    ],
    ['Jane Example was within a second of the national record in winning the 800m.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a surname that is a month follows a given name, or any name that a nation leads to', () => {
  expect(resultsIn('Jane Example won the marathon ahead of American Kristy May.')).toEqual([
    'Jane Example marathon 1',
    'Kristy May marathon 2?',
  ]);
  expect(resultsIn('Jane Example won the marathon ahead of the American Oslo Park favourite.')).toEqual([
    'Jane Example marathon 1',
  ]);
});

describe('places behind somebody, times without “seconds” and lines without a full stop', () => {
  test.each<Example>([
    [
      'Max Sample won the men’s 10km from Simon Pattern, who came in 14 seconds behind him in second.',
      ['Max Sample 10km 1', 'Simon Pattern 10km 2'],
    ],
    ['Jane Example finished 0.3 seconds behind Britain’s Eva Pattern in third in the 800m.', ['Jane Example 800m 3']],
    [
      'Jane Example came home behind Eva Pattern in second in the 800m.',
      ['Jane Example 800m 2', 'Eva Pattern 800m 1?'],
    ],
    [
      'Jane Example was third in the 800m, behind Eva Pattern in second.',
      ['Jane Example 800m 3', 'Eva Pattern 800m 2'],
    ],
    ['Jane Example finished two seconds behind Eva Pattern in first in the 800m.', ['Eva Pattern 800m 1']],
    ['Jane Example finished four seconds ahead of Eva Pattern in second in the 800m.', ['Eva Pattern 800m 2']],
    ['Max Sample won the men’s 800m in one minute 41.84.', ['Max Sample 800m 1 1:41.84']],
    ['Jane Example won the women’s 5,000m in 15 minutes 7.72.', ['Jane Example 5000m 1 15:07.72']],
    [
      'Max Sample won a 10th successive men’s shot put title with 20.09m, with Tom Watch second\n\nJane Example took the women’s long jump with 6.71m',
      ['Max Sample shot-put 1 20.09 m', 'Tom Watch shot-put 2', 'Jane Example long-jump 1 6.71 m'],
    ],
    ['Jane Example finished a tenth of a second adrift of Ann Young in fifth in the 60m.', ['Jane Example 60m 5']],
    ['Jane Example came from fifth place entering the straight to win the 400m.', ['Jane Example 400m 1']],
    [
      'First Briton was Jane Example in seventh in the marathon, one place above Eva Pattern, their times of 2:30:44 and 2:31:02 good enough for the team.',
      ['Jane Example marathon 7 2:30:44', 'Eva Pattern marathon 2:31:02'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
