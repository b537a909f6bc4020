import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** What reports of running tell; every example is told of nobody who runs. */
describe('places that follow from what is told', () => {
  test.each<Example>([
    [
      'Jane Example ran 11.10 in the 100m, with Ann Pattern second in 11.20.',
      ['Jane Example 100m 1? 11.10', 'Ann Pattern 100m 2 11.20'],
    ],
    [
      'Jane Example was third in the 100m in 11.10, with Ann Pattern second in 11.05.',
      ['Jane Example 100m 3 11.10', 'Ann Pattern 100m 2 11.05'],
    ],
    [
      'Jane Example won the mile in 4:20.10, heading off Ann Pattern and Eva Model.',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 2?', 'Eva Model mile 3?'],
    ],
    [
      'Jane Example took the mile. Example finished well clear of the Sample High pair of Ann Pattern (4:22.10) and Eva Model (4:23.00).',
      ['Jane Example mile 1', 'Ann Pattern mile 2? 4:22.10', 'Eva Model mile 3? 4:23.00'],
    ],
    [
      'Jane Example was second in the mile, ahead of Kenyans Ann Pattern and Eva Model.',
      ['Jane Example mile 2', 'Ann Pattern mile 3?', 'Eva Model mile 4?'],
    ],
    [
      'Jane Example won the mile in 4:20.10, easily defeating Ann Pattern (4:22.10) and Eva Model (4:23.00).',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 2? 4:22.10', 'Eva Model mile 3? 4:23.00'],
    ],
    [
      'Jane Example won the mile in 4:20.10, easily defeating Ann Pattern and Eva Model.',
      ['Jane Example mile 1 4:20.10'],
    ],
    [
      'Jane Example won the mile. Ann Pattern, Eva Model and Kim Specimen finished second to fourth.',
      ['Jane Example mile 1', 'Ann Pattern mile 2?', 'Eva Model mile 3?', 'Kim Specimen mile 4?'],
    ],
    [
      'Jane Example won the mile. Her fellow Americans Ann Pattern, Eva Model and Kim Specimen, finished second, third and fourth respectively.',
      ['Jane Example mile 1', 'Ann Pattern mile 2', 'Eva Model mile 3', 'Kim Specimen mile 4'],
    ],
    [
      'Jane Example won the mile in 4:20.10. The Norwegian Ann Pattern was next in 4:21.00 ahead of Eva Model in 4:22.10.',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 4:21.00', 'Eva Model mile 4:22.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('ways of winning, and of coming in third', () => {
  test.each<Example>([
    ['Jane Example was declared the winner of the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Ann Pattern and Eva Model emerged as victors in their 200m heats.', ['Ann Pattern 200m 1', 'Eva Model 200m 1']],
    ['Jane Example motored to the national indoor 800m title in 2:03.97.', ['Jane Example 800m 1 2:03.97']],
    ['Jane Example stormed to the women’s 60m hurdles crown.', ['Jane Example 60mh 1']],
    [
      'Jane Example added the South Coast schools’ intermediate girls’ 80m hurdles title in 12.43.',
      ['Jane Example 80mh 1 12.43'],
    ],
    ['Jane Example ran 12.43 in the 80m hurdles. She won four and Ann Pattern won three.', ['Jane Example 80mh 12.43']],
    ['Jane Example was also a winner in the 200m in 23.10.', ['Jane Example 200m 1 23.10']],
    ['Jane Example was crowned the new women’s 100m queen.', ['Jane Example 100m 1']],
    ['Jane Example clocked 2:00.10 in the 800m to finish on top of the podium.', ['Jane Example 800m 1 2:00.10']],
    [
      'Jane Example won the mile. Ann Pattern closed the podium in a time of 4:22.10.',
      ['Jane Example mile 1', 'Ann Pattern mile 3 4:22.10'],
    ],
    [
      'Jane Example won the mile in 4:20.10 and the bronze was bagged by Eva Model, who clocked 4:23.00.',
      ['Jane Example mile 1 4:20.10', 'Eva Model mile 3 4:23.00'],
    ],
    ['In the 800m a bold run from Jane Example saw the Kenyan clinch gold.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('how far from somebody else', () => {
  test.each<Example>([
    [
      'Jane Example clocked 51.93 in the 400m to finish well clear of fellow Kenyan Ann Pattern.',
      ['Jane Example 400m 1? 51.93', 'Ann Pattern 400m 2?'],
    ],
    [
      'Jane Example won the 1500m in 4:07.40. She was two seconds clear of her team-mate Ann Pattern, whose 4:09.50 was a best.',
      ['Jane Example 1500m 1 4:07.40', 'Ann Pattern 1500m 2? 4:09.50'],
    ],
    [
      'Jane Example finished fifth in the 300m hurdles, one place behind Ann Pattern.',
      ['Jane Example 300mh 5', 'Ann Pattern 300mh 4?'],
    ],
    [
      'Before the bell of the 3000m Tom Example had moved up from fifth to third. He won in 8:24.79.',
      ['Tom Example 3000m 1 8:24.79'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was behind whom', () => {
  test.each<Example>([
    [
      'Max Sample was third in the 200m behind Tom Watch (20.11) and the winner, Bill Clock.',
      ['Max Sample 200m 3', 'Tom Watch 200m 2? 20.11', 'Bill Clock 200m 1'],
    ],
    [
      'Max Sample was third in the 200m behind Tom Watch and last year’s winner Bill Clock.',
      ['Max Sample 200m 3', 'Tom Watch 200m 1?', 'Bill Clock 200m 2?'],
    ],
    [
      'Max Sample was fourth in the 200m, behind Tom Watch, Karl Pattern and the winner Bill Clock (19.99).',
      ['Max Sample 200m 4', 'Bill Clock 200m 1 19.99', 'Tom Watch 200m 2?', 'Karl Pattern 200m 3?'],
    ],
    [
      'Jane Example won the 5000m. Ann Pattern took silver with team-mate Eva Model winning the all-Kenyan scramble for bronze in 15:03.10.',
      ['Jane Example 5000m 1', 'Ann Pattern 5000m 2', 'Eva Model 5000m 3 15:03.10'],
    ],
    [
      'In the 5000m Jane Example was followed home by Ann Pattern, who claimed the silver in 15:02.30.',
      ['Ann Pattern 5000m 2 15:02.30', 'Jane Example 5000m 1?'],
    ],
    [
      'Jane Example won the 400m in 51.80, beating Ann Pattern of the United States into second with a 52.24.',
      ['Jane Example 400m 1 51.80', 'Ann Pattern 400m 2 52.24'],
    ],
    [
      'Tom Example clocked 46 seconds flat to win the 400m, from Karl Pattern in 47 flat.',
      ['Tom Example 400m 1 46', 'Karl Pattern 400m 2? 47'],
    ],
    [
      'Jane Example won the 200m in 22.60, followed closely by Norway’s Ann Pattern (22.72s) and Cuba’s Eva Model (23.20s).',
      ['Jane Example 200m 1 22.60', 'Ann Pattern 200m 2? 22.72', 'Eva Model 200m 3? 23.20'],
    ],
    [
      'Jane Example added the 200m title to her 100 crown, winning in 22.60 over Norway’s Ann Pattern (23.40).',
      ['Jane Example 200m 1 22.60', 'Ann Pattern 200m 2? 23.40'],
    ],
    [
      'Jane Example won the mile in 4:20.10. Ann Pattern was a distant second nearly 10 seconds back.',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 2'],
    ],
    [
      'Tom Example won the 400m, as Karl Pattern of South Africa (45.60) and Nigeria’s Paul Model (45.70) settled for silver and bronze respectively.',
      ['Tom Example 400m 1', 'Karl Pattern 400m 2 45.60', 'Paul Model 400m 3 45.70'],
    ],
    [
      'Jane Example won the mile in 4:20.10, while team-mate Ann Pattern followed in 4:21.00.',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 2 4:21.00'],
    ],
    [
      'Tom Example claimed the mile title, with Karl Pattern and Paul Model settling for 2nd and 3rd respectively.',
      ['Tom Example mile 1', 'Karl Pattern mile 2', 'Paul Model mile 3'],
    ],
    [
      'Tom Example clocked 44.90 in the 400m, well clear of South African Karl Pattern, the runner-up in 45.20.',
      ['Tom Example 400m 1? 44.90', 'Karl Pattern 400m 2 45.20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a place is snatched or grabbed, too', () => {
  expect(
    resultsIn('Tom Example moved up late in the 1500m to grab fourth in 3:38.50, followed by Karl Pattern in 3:38.60.'),
  ).toEqual(['Tom Example 1500m 4 3:38.50', 'Karl Pattern 1500m 5? 3:38.60']);
});

describe('what stands around', () => {
  test.each<Example>([
    [
      'Tom Example, whose best before today was 8:20.10, ran 8:15.20 for second in the 3000m steeplechase.',
      ['Tom Example 3000msc 2 8:15.20'],
    ],
    [
      'Kenya took the first three places in the 3000m steeplechase through Tom Example (8:10.10), Karl Pattern (8:11.10) and Paul Model (8:12.10).',
      ['Tom Example 3000msc 1? 8:10.10', 'Karl Pattern 3000msc 2? 8:11.10', 'Paul Model 3000msc 3? 8:12.10'],
    ],
    [
      'Jane Example, the 2012 champion, could finish no better than 8th in the 800m in 2:04.10.',
      ['Jane Example 800m 8 2:04.10'],
    ],
    [
      'At the same meeting Tom Example clocked 1:43.90 in the 800m, as Karl Pattern came home in 1:43.20.',
      ['Tom Example 800m 1:43.90', 'Karl Pattern 800m 1:43.20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what was so before, or on the way', () => {
  test.each<Example>([
    ['Tom Example won the 1500m. He was ahead of Karl Pattern at the bell.', ['Tom Example 1500m 1']],
    ['Tom Example won the 1500m. He moved clear of Karl Pattern with 200m to go.', ['Tom Example 1500m 1']],
    [
      'Tom Example won the 1500m. He finished just ahead of Karl Pattern.',
      ['Tom Example 1500m 1', 'Karl Pattern 1500m 2?'],
    ],
    ['Tom Example has run 9.90 this year but was only fourth in the 100m in 10.05.', ['Tom Example 100m 4 10.05']],
    [
      'Jane Example ran 22.50 in the semi-final of the 200m but could not repeat it in the final, fading to seventh in 23.10.',
      ['Jane Example 200m 22.50', 'Jane Example 200m 7 23.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('pairs, towns and what stands behind commas', () => {
  test.each<Example>([
    [
      'Jane Example runs the 60m hurdles. The Dubliner, ranked only sixth, ran 7.90 to win from Spain’s Ann Pattern, while Eva Model, the favourite, was fourth.',
      ['Jane Example 60mh 1 7.90', 'Eva Model 60mh 4', 'Ann Pattern 60mh 2?'],
    ],
    ['Jane Example won the 200m. Third, in 22.60, was Eva Model.', ['Jane Example 200m 1', 'Eva Model 200m 3 22.60']],
    [
      'Tom Example was fifth in the mile, the race going to Karl Pattern in 3:51.10.',
      ['Tom Example mile 5', 'Karl Pattern mile 1 3:51.10'],
    ],
    [
      'Tom Example won the 100m. Karl Pattern and Paul Model, second and third, were both outside 10.10.',
      ['Tom Example 100m 1', 'Karl Pattern 100m 2', 'Paul Model 100m 3'],
    ],
    [
      'Jane Example won the 400m, with Ann Pattern’s 53.90 and Eva Model’s 54.10 for second and third.',
      ['Jane Example 400m 1', 'Ann Pattern 400m 2 53.90', 'Eva Model 400m 3 54.10'],
    ],
    [
      'Jane Example won the 100m hurdles, followed by Ann Pattern, 12.70, and Eva Model, 12.75.',
      ['Jane Example 100mh 1', 'Ann Pattern 100mh 2? 12.70', 'Eva Model 100mh 3? 12.75'],
    ],
    ['The mile brought a national record of 3:50.10 for Tom Example in sixth.', ['Tom Example mile 6 3:50.10 NR']],
    ['Jane Example prevailed in the 5000m in 14:30.10.', ['Jane Example 5000m 1 14:30.10']],
    [
      'Tom Example clocked 45.10 and Karl Pattern 45.30 as they finished first and second in the 400m.',
      ['Tom Example 400m 1 45.10', 'Karl Pattern 400m 2 45.30'],
    ],
    [
      'Tom Example won the 5000m; Karl Pattern in second clocked 13:06.10.',
      ['Tom Example 5000m 1', 'Karl Pattern 5000m 2 13:06.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('who was beaten from, and what was wanted and done', () => {
  expect(resultsIn('Norway won the 4x100m relay in 37.80 from Kenya (37.90).')).toEqual([
    'Norway 4x100m 1 37.80',
    'Kenya 4x100m 2? 37.90',
  ]);
  expect(resultsIn('Tom Example gave the crowd what it wanted with victory in the 1500m in 3:36.10.')).toEqual([
    'Tom Example 1500m 1 3:36.10',
  ]);
});

describe('as American and Asian papers print it', () => {
  test.each<Example>([
    [
      'Tom Example matched his best, 9.92, in scoring another 100-meter victory over world champion Karl Pattern of Canada.',
      ['Tom Example 100m 1 9.92', 'Karl Pattern 100m 2?'],
    ],
    ['Tom Example got off to a slow start in the 200 but finished second at 19.96.', ['Tom Example 200m 2 19.96']],
    [
      'Tom Example won the 110m hurdles in 15.30. He beat Thai Karl Pattern (15.60 seconds) and Paul Model of the Philippines (15.80 seconds).',
      ['Tom Example 110mh 1 15.30', 'Karl Pattern 110mh 2? 15.60', 'Paul Model 110mh 3? 15.80'],
    ],
    [
      'Jane Example clocked 11.45 in the 100m as she steamed clear of Thailand’s Ann Pattern, who took silver in 11.60.',
      ['Jane Example 100m 1? 11.45', 'Ann Pattern 100m 2 11.60'],
    ],
    [
      'In the 100m Tom Example took gold in 10.40, with Singapore’s Karl Pattern (silver in 10.45) close behind.',
      ['Tom Example 100m 1 10.40', 'Karl Pattern 100m 2 10.45'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('several who are told of together', () => {
  test.each<Example>([
    [
      'Paul Example led home Tom Pattern and Karl Model in 8:05.33 in the 3000m steeplechase.',
      ['Paul Example 3000msc 1? 8:05.33', 'Tom Pattern 3000msc 2?', 'Karl Model 3000msc 3?'],
    ],
    [
      'Jane Example won the mile. Ann Pattern (4:22.10) and Eva Model (4:23.00) took the minor places.',
      ['Jane Example mile 1', 'Ann Pattern mile 2? 4:22.10', 'Eva Model mile 3? 4:23.00'],
    ],
    [
      'Tom Example clocked 7:39.32 to win the 3000m and edge Kenyan Karl Pattern.',
      ['Tom Example 3000m 1 7:39.32', 'Karl Pattern 3000m 2?'],
    ],
    [
      'Jane Example ran a best of 53.62 in the 400m hurdles to leave Ann Pattern trailing in 54.10.',
      ['Jane Example 400mh 53.62', 'Ann Pattern 400mh 54.10'],
    ],
    [
      'Jane Example took silver in 11.08 in the 100m, Ann Pattern claiming bronze in the same time.',
      ['Jane Example 100m 2 11.08', 'Ann Pattern 100m 3 11.08'],
    ],
    [
      'The 4x400m relay brought Britain’s second medal. The team of Max Pattern, Tom Model, Karl Specimen and Ben Example came third in 3:06.20.',
      ['Great Britain 4x400m 3 3:06.20'],
    ],
    [
      'Tom Example added the 3000m title to the 1500m crown he won on Saturday. Karl Pattern finished third.',
      ['Tom Example 3000m 1', 'Tom Example 1500m 1', 'Karl Pattern 3000m 3'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who won, and of whom it is told', () => {
  test.each<Example>([
    [
      'Kenyan rule of the steeplechase went on with the victory of Tom Example in 8:14.32.',
      ['Tom Example 3000msc 1 8:14.32'],
    ],
    [
      'Tom Example -- fourth at the Olympics last year -- won the 800m in 1:44.90 ahead of Karl Sample, who had to settle for silver.',
      ['Tom Example 800m 1 1:44.90', 'Karl Sample 800m 2'],
    ],
    ['Tom Example was such a surprise winner of the 800m that nobody cheered.', ['Tom Example 800m 1']],
    ['Jane Example ran the 60m. After a photo finish, the spoils went to Ann Pattern.', ['Ann Pattern 60m 1']],
    [
      'Jane Example, runner-up a year ago, beat indoor champion Ann Pattern to capture the 800m in 2:03.10.',
      ['Jane Example 800m 1 2:03.10', 'Ann Pattern 800m 2?'],
    ],
    ['Jane Example made it a double by taking the 400m Saturday night.', ['Jane Example 400m 1']],
    [
      'Jane Example took line honours in the 1500m in 4:15.20 from Ann Pattern (Leeds, second, 4:17.30) and Eva Model (York, third, 4:18.10).',
      ['Jane Example 1500m 1 4:15.20', 'Ann Pattern 1500m 2 4:17.30', 'Eva Model 1500m 3 4:18.10'],
    ],
    ['There was a swift 7.12 clocking by Jane Example in the 60m.', ['Jane Example 60m 7.12']],
    ['Jane Example went to fifth in the world with 45.71 in the 400m.', ['Jane Example 400m 45.71']],
    ['Jane Example was fifth in the world final of the 400m with 50.71.', ['Jane Example 400m 5 50.71']],
    [
      'Jane Example won the 3000m in 8:30.10.\n\nAnn Pattern was second in 8:31.20, while Eva Model was third in 8:35.14\n\nIt rained.',
      ['Jane Example 3000m 1 8:30.10', 'Ann Pattern 3000m 2 8:31.20', 'Eva Model 3000m 3 8:35.14'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('marks as some papers print them', () => {
  test.each<Example>([
    ['Jane Example won the 100mtrs hurdles in 14.78.', ['Jane Example 100mh 1 14.78']],
    ['Tom Example ran 7.90 in the 60m sprint hurdles.', ['Tom Example 60mh 7.90']],
    ['Jane Example won the 1500m in a time of 4mins.07.41seconds.', ['Jane Example 1500m 1 4:07.41']],
    ['Jane Example won the 800m in 2min.03.85seconds.', ['Jane Example 800m 1 2:03.85']],
    [
      'Jane Example won the 200m in 23.10, ahead of Ann Pattern-23.62 seconds.',
      ['Jane Example 200m 1 23.10', 'Ann Pattern 200m 2? 23.62'],
    ],
    [
      'Jane Example won the 200m in 23.10 ahead of Ann Pattern of Antigua & Barbuda (23.62).',
      ['Jane Example 200m 1 23.10', 'Ann Pattern 200m 2? 23.62'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each<Example>([
  ['North Coast Athletics’ sprinter Tom Example won the 100m in 10.62.', ['Tom Example 100m 1 10.62']],
  ['West Hill Amateur Athletic Club’s Jane Example won the 3000m in 9:46.02.', ['Jane Example 3000m 1 9:46.02']],
])('a club is nobody: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

describe('whose a relay is', () => {
  test.each<Example>([
    [
      'The team of Max Pattern, Tom Model, Karl Specimen and Ben Example won the 4x400m for India in 3:08.80. Norway settled for silver in 3:10.20.',
      ['India 4x400m 1 3:08.80', 'Norway 4x400m 2 3:10.20'],
    ],
    [
      'The women’s relay team of Norway (Ann Pattern, Eva Model, Kim Specimen, Jane Example) set a record in the 4x400m with a time of 3:27.70.',
      ['Norway 4x400m 3:27.70'],
    ],
    [
      'In the 4x400m heats, Max Pattern, Tom Model, Karl Specimen and Ben Example ran out of their skins to finish third in a new Irish record of 3:03.70.',
      ['Ireland 4x400m 3 3:03.70 NR'],
    ],
    [
      'An inspired Irish quartet took gold in the 4x400m mixed relay. The Irish four clocked 3:10.10.',
      ['Ireland 4x400m 1 3:10.10'],
    ],
    [
      'The Lakeside team of Max Pattern, Tom Model, Karl Specimen and Ben Example won the distance medley in 9:31.50.',
      [],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a team of juniors is a team', () => {
  expect(
    resultsIn(
      'Kenya’s U-18 Boys 4x400m team of Max Pattern, Tom Model, Karl Specimen and Ben Example took the title with 3:11.20 ahead of Uganda (3:14.05).',
    ),
  ).toEqual(['Kenya 4x400m 1 3:11.20', 'Uganda 4x400m 2? 3:14.05']);
});

test('the boys’ final is another race than the girls’', () => {
  const { claims } = read(
    'Jane Example won the under-20 girls’ 400m hurdles in 58.10. The boys’ under-20 final went to Tawny Pattern in 51.37.',
  );
  expect(claims.map(({ athlete, sex }) => `${athlete} ${sex}`)).toEqual(['Jane Example women', 'Tawny Pattern men']);
});

describe('where a story happens', () => {
  const meets = (text: string) => read(text).claims.map(({ meet }) => meet?.name ?? null);
  test.each<readonly [string, string | null]>([
    ['Jane Example won the mile in 4:20.10, as Olympics.com reported.', null],
    ['It is a few months to the Olympic Games. Jane Example won the mile in 4:20.10.', null],
    ['Jane Example, who booked an Olympics berth in May, won the mile in 4:20.10.', null],
    ['Jane Example won the mile at the Bislett Games while team-mate Ann Pattern was fifth.', 'Bislett Games'],
    ['Jane Example won the mile at Sunday’s Lakeside Invitational.', 'Lakeside Invitational'],
    ['Jane Example won the mile by more than three seconds at the Bislett Games.', 'Bislett Games'],
  ])('%s', (text, meet) => {
    expect(new Set(meets(text))).toEqual(new Set([meet]));
  });
});
