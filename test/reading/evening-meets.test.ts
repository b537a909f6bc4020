import { describe, expect, test } from 'vitest';
import { quotesIn, read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** How newspapers and agencies tell of an evening of many events; every example is told of nobody who runs. */
describe('marks as they are printed', () => {
  test.each<Example>([
    [
      'Jane Example, 22, was fifth in the 1500m in 4:06.28: a personal record by three seconds.',
      ['Jane Example 1500m 5 4:06.28 PB'],
    ],
    ['Boris Sample won the 100m in 10.11: nobody came near him.', ['Boris Sample 100m 1 10.11']],
    [
      'Jane Example won the pole vault with 4.77m. Ann Pattern cleared 4.62m for second, Eva Model the same height for third.',
      ['Jane Example pole-vault 1 4.77 m', 'Ann Pattern pole-vault 2 4.62 m', 'Eva Model pole-vault 3 4.62 m'],
    ],
    [
      'Boris Sample won the men’s javelin with 88.38m. Max Pattern was second. Pattern’s effort of 88.36m fell just short of the 88.38m thrown by Sample two rounds earlier.',
      ['Boris Sample javelin 1 88.38 m', 'Max Pattern javelin 2 88.36 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('which event it is', () => {
  test.each<Example>([
    [
      'The women’s hurdles were held into a headwind. Jane Example won in 12.91 ahead of Ann Pattern (13.05).',
      ['Jane Example 100mh 1 12.91', 'Ann Pattern 100mh 2? 13.05'],
    ],
    ['Boris Sample’s 7.43 won the men’s hurdles.', ['Boris Sample 60mh 1 7.43']],
    ['The men’s hurdles saw victory for Boris Sample in 13.24.', ['Boris Sample 110mh 1 13.24']],
    [
      'Boris Sample won the men’s hurdles in 7.43, having run 7.39 in the semi-final.',
      ['Boris Sample 60mh 1 7.43', 'Boris Sample 60mh 7.39'],
    ],
    ['Boris Sample won the men’s hurdles again.', []],
    [
      'Jane Example won the women’s 100m hurdles in 12.91. The men’s race saw victory for Boris Sample, 13.24.',
      ['Jane Example 100mh 1 12.91', 'Boris Sample 110mh 1 13.24'],
    ],
    [
      'Jane Example won the 5000m in 14:20.10. Ann Pattern won the discus with 60.11m. Yet there it was: Boris Sample, 13.09.',
      ['Jane Example 5000m 1 14:20.10', 'Ann Pattern discus 1 60.11 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('times of the way', () => {
  test.each<Example>([
    ['Jane Example, paced to 800m in 2:04.98, won the 1500m in 3:50.14.', ['Jane Example 1500m 1 3:50.14']],
    [
      'Jane Example, in front since the halfway mark (58.02), won the 800m in 1:58.08.',
      ['Jane Example 800m 1 1:58.08'],
    ],
    ['Boris Sample passed 800m (1:52.30) in the lead and won the mile in 3:50.10.', ['Boris Sample mile 1 3:50.10']],
    [
      'Boris Sample won the marathon in 2:05:10. Max Pattern dropped out before 30K. Bill Clock was ninth in 2:07:10.',
      ['Boris Sample marathon 1 2:05:10', 'Max Pattern marathon DNF', 'Bill Clock marathon 9 2:07:10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose the marks of two are', () => {
  test.each<Example>([
    [
      'Boris Sample ran the 1500m in 3:31.24 to defeat Max Pattern and Bill Clock (3:32.15 and 3:32.40).',
      ['Boris Sample 1500m 3:31.24', 'Max Pattern 1500m 3:32.15', 'Bill Clock 1500m 3:32.40'],
    ],
    [
      'Eva Model was third in the 800m behind Kenya’s Jane Example and England’s Ann Pattern, who ran 1:57.07 and 1:57.40.',
      ['Eva Model 800m 3', 'Jane Example 800m 1? 1:57.07', 'Ann Pattern 800m 2? 1:57.40'],
    ],
    [
      'Boris Sample won the 300m hurdles in 33.10. Behind him Max Pattern ran 34.02 and Bill Clock 34.65.',
      ['Boris Sample 300mh 1 33.10', 'Max Pattern 300mh 34.02', 'Bill Clock 300mh 34.65'],
    ],
    [
      'Jane Example won the mile in 4:20.10, with the Kenyan Ann Pattern, only 22, a distant third in 4:31.70.',
      ['Jane Example mile 1 4:20.10', 'Ann Pattern mile 3 4:31.70'],
    ],
    [
      'Jane Example won the 100m, with Ann Pattern third in 11.04 and Eva Model, a late addition to the field, sixth.',
      ['Jane Example 100m 1', 'Ann Pattern 100m 3 11.04', 'Eva Model 100m 6'],
    ],
    [
      'Boris Sample led the javelin. With the wind at his back he uncorked an 87.93m, overtaking Max Pattern, whose 87.20m had stood since round one.',
      ['Boris Sample javelin 87.93 m', 'Max Pattern javelin 87.20 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('the last of a list', () => {
  test.each<Example>([
    [
      'The heats of the 400m were won by Jane Example (51.70) and Ann Pattern in 52.61.',
      ['Jane Example 400m 1 51.70', 'Ann Pattern 400m 52.61'],
    ],
    ['Jane Example beat Ann Pattern and Eva Model in 52.61 in the 400m.', ['Jane Example 400m 52.61']],
    [
      'Jane Example of France and Switzerland’s Ann Pattern both ran 7.67 in the 60m hurdles, the Swiss getting the nod.',
      ['Jane Example 60mh 7.67', 'Ann Pattern 60mh 1 7.67'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('rounds and days', () => {
  test.each<Example>([
    [
      'Jane Example stormed through to win the 60m in 7.18, having run 7.21 in her semi.',
      ['Jane Example 60m 1 7.18', 'Jane Example 60m 7.21'],
    ],
    [
      'Jakob Ingebrigtsen won the 5000m at the Paris Olympics on Saturday. Four days earlier Ingebrigtsen had won the 1500m title in 3:27.56.',
      ['Jakob Ingebrigtsen 5000m 1', 'Jakob Ingebrigtsen 1500m 1 3:27.56'],
    ],
    ['Boris Sample was still only seventh in the mile when Max Pattern came off the final bend.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who is told of', () => {
  test.each<Example>([
    [
      'Cole Hocker and Josh Kerr met in the 1500m. But as the Briton tied up, the Olympic champion slipped through to cross the line in 3:29.33.',
      ['Cole Hocker 1500m 3:29.33'],
    ],
    [
      'Boris Sample was third in the steeplechase behind Max Pattern (8:10.02) and Bill Clock, who ran 8:09.17.',
      ['Boris Sample 3000msc 3', 'Max Pattern 3000msc 8:10.02', 'Bill Clock 3000msc 8:09.17'],
    ],
    [
      'Josh Kerr won the men’s 60m in 6.80. Keely Hodgkinson took the women’s race in 7.20. The Briton ran 6.75 in his semi-final.',
      ['Josh Kerr 60m 1 6.80', 'Keely Hodgkinson 60m 1 7.20', 'Josh Kerr 60m 6.75'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each([
  ['Thu 12 Jun 2025 22.58 BST', '2025-06-12'],
  ['Thu, 12 Jun 2025', '2025-06-12'],
  ['Last modified on Fri 13 Jun 2025 09.10 BST', '2025-06-13'],
  ['ANALYSIS · 9 March 2025 · by Example staff', '2025-03-09'],
])('an article is of the day that its line says: %s', (line, published) => {
  const text = `Kerr wins in the rain again\n\nMary Example\n${line}\n\nThe race was run in the rain, and nobody in the stadium went home before the very last of them.`;
  expect(read(text).published).toBe(published);
});

describe('who acts, and who is only spoken of', () => {
  test.each<Example>([
    [
      'Boris Sample led the 800m from gun to tape, clocking 1:42.77 to break the meeting record that Max Pattern had held since 1992.',
      ['Boris Sample 800m 1? 1:42.77 MR'],
    ],
    [
      'Jane Example clocked 12.79 in the 100m hurdles in a race that Ann Pattern won in 12.35.',
      ['Jane Example 100mh 12.79', 'Ann Pattern 100mh 1 12.35'],
    ],
    [
      'Mary Moraa of Kenya beat Keely Hodgkinson in the women’s 800m, the Kenyan winning with 1:56.90 to the Briton’s 1:57.63.',
      ['Mary Moraa 800m 1 1:56.90', 'Keely Hodgkinson 800m 2? 1:57.63'],
    ],
    [
      'Jane Example ran the 400m. Example was given the same time as winner Ann Pattern, 51.99, but placed second.',
      ['Ann Pattern 400m 1 51.99', 'Jane Example 400m 2 51.99'],
    ],
    ['Mahamed Mahamed was ninth in the marathon, his 2:08.52 a best.', ['Mahamed Mahamed marathon 9 2:08:52']],
    [
      'Faith Kipyegon ran in the 1500m. The Kenyan wound it up from 500 metres out and won in 3:51.29.',
      ['Faith Kipyegon 1500m 1 3:51.29'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('where a mark stands in the list of a year', () => {
  test.each<Example>([
    [
      'Jane Example won the 400m in 49.27, the third fastest in the world this year, with Ann Pattern second in 49.81.',
      ['Jane Example 400m 1 49.27', 'Ann Pattern 400m 2 49.81'],
    ],
    [
      'Jane Example won the 400m in 49.27, the quickest time in the world this year, with Ann Pattern a stride behind in 49.81.',
      ['Jane Example 400m 1 49.27 WL', 'Ann Pattern 400m 2? 49.81'],
    ],
    [
      'Jane Example won the 400m in 49.27, the third quickest time in the world this year behind Ann Pattern in 49.11.',
      ['Jane Example 400m 1 49.27'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what a mark is measured against, and what is measured', () => {
  test.each<Example>([
    [
      'Boris Sample won the mile in 3:43.13. Max Pattern also dipped under the old record with 3:43.40.',
      ['Boris Sample mile 1 3:43.13', 'Max Pattern mile 3:43.40'],
    ],
    ['Boris Sample won the mile in 3:43.13, well inside the old record of 3:44.39.', ['Boris Sample mile 1 3:43.13']],
    [
      'Boris Sample ran 1:43.02 in the 800m, more than a second faster than Kenya’s Max Pattern (1:44.15).',
      ['Boris Sample 800m 1:43.02', 'Max Pattern 800m 1:44.15'],
    ],
    [
      'Boris Sample became the first Dane to break 3:50 for the mile, his 3:49.26 a record.',
      ['Boris Sample mile 3:49.26'],
    ],
    [
      'The men’s mile was slow. The women’s race went to Jane Example in a national record of 4:21.10.',
      ['Jane Example mile 1 4:21.10 NR'],
    ],
    ['Jane Example ran the 800 instead, getting 10th in 2:00.95.', ['Jane Example 800m 10 2:00.95']],
    [
      'The men’s 800 also delivered. Boris Sample ran 1:42.00 to beat Max Pattern by .22.',
      ['Boris Sample 800m 1:42.00', 'Max Pattern 800m 1:42.22?'],
    ],
    [
      'Jane Example won a women’s 10,000 that began at a crawl. Example needed 31:41.56.',
      ['Jane Example 10000m 1 31:41.56'],
    ],
    [
      'Jane Example went out fast (2:05.0 at 800, 3:08 at 1200) and won the mile in 4:11.88.',
      ['Jane Example mile 1 4:11.88'],
    ],
    ['In the women’s 200 it was Jane Example running 21.71.', ['Jane Example 200m 21.71']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

/** Where a claim is told to have happened: "Jane Example Bislett Games 2024". */
const whereIn = (text: string) =>
  read(text).claims.map(({ athlete, meet }) => `${athlete} ${meet ? `${meet.name} ${meet.year}` : 'nowhere'}`);

describe('where it happened', () => {
  test.each([
    [
      'a city that somebody is known from',
      'Published 9 August 2024\n\nJane Example won the 800m at the Paris Olympics in 1:56.10, and her rivals went home early that evening. Ann Pattern, so close to her in Oslo, was second in 1:56.64.',
      ['Jane Example Olympic Games 2024', 'Ann Pattern Olympic Games 2024'],
    ],
    [
      'the darling of another city',
      'Published 9 August 2024\n\nBoris Sample won the high jump at the Paris Olympics with 2.36m, and his rivals went home early. Max Pattern, the darling of Tokyo, was third on 2.34m.',
      ['Boris Sample Olympic Games 2024', 'Max Pattern Olympic Games 2024'],
    ],
    [
      'under the heading of a meet',
      'Records tumble on two continents\n\n17 February 2025\n\nSample Hill Invitational, Boston, February 14-15\n\nJane Example won the mile in 4:20.10, and nobody came near her on the last of the eight laps.\n\nPattern Indoor Gala, Lyon, February 13\n\nBoris Sample won the 3000m in 7:40.10, and nobody came near him on the last of the fifteen laps.',
      ['Jane Example Sample Hill Invitational 2025', 'Boris Sample Pattern Indoor Gala 2025'],
    ],
    [
      'under the heading of a meet with its days behind a dash',
      'Weekly round-up\n\n7 March 2023\n\nSample Track and Field Championships, Newtown Park – 2/5 March 2023\n\nJane Example won the mile in 4:20.10, and nobody came near her on the last lap.\n\nTwilight Meeting, Tauranga Domain – 1 March 2023\n\nBoris Sample won the 3000m in 7:40.10, and nobody came near him on the last of the laps.',
      ['Jane Example Sample Track and Field Championships 2023', 'Boris Sample Twilight Meeting 2023'],
    ],
  ])('%s', (_, text, places) => {
    expect(whereIn(text)).toEqual(places);
  });
});

describe('whom a sentence puts aside before it tells who won', () => {
  test.each([
    'With Ann Pattern nursing the hamstring that has kept her out since February, the 20-year-old',
    'With Ann Pattern injured, the Scot',
    'In the absence of Ann Pattern, the 20-year-old',
    'In Ann Pattern’s absence, the teenager',
    'Without the champion Ann Pattern, the 20-year-old',
    'While Ann Pattern rested a sore calf, the 20-year-old',
    'Once Ann Pattern had withdrawn, the teenager',
    'Unlike Ann Pattern, the Scot',
  ])('%s', (subject) => {
    expect(resultsIn(`Jane Example was delighted. ${subject} won the 800m in 1:58.31.`)).toEqual([
      'Jane Example 800m 1 1:58.31',
    ]);
  });

  test('nobody else is told of, then it is nobody', () => {
    expect(resultsIn('With Ann Pattern injured, the 20-year-old won the 800m in 1:58.31.')).toEqual([]);
  });

  test('but whoever fell can have won', () => {
    expect(resultsIn('After Ann Pattern fell, the 20-year-old got up and won the 800m in 2:08.31.')).toEqual([
      'Ann Pattern 800m 1 2:08.31',
    ]);
  });
});

describe('whom nobody named', () => {
  test.each<Example>([
    [
      'Okwui the Second was second in the mile in 4:26.20; Jane Example, 4:26.88, third.',
      ['Jane Example mile 3 4:26.88'],
    ],
    ['Kenya still won the team gold, Max Pattern placing fifth in the 10km (28:23).', ['Max Pattern 10km 5 28:23']],
    [
      'Josh Kerr ran well. In the 1500m, the Olympic finalist was timed in 3:36.59 for fourth, beaten by one Kenyan: Max Pattern won in 3:35.25.',
      ['Josh Kerr 1500m 4 3:36.59', 'Max Pattern 1500m 1 3:35.25'],
    ],
    [
      'In the pole vault that left the way open for Jane Example to win at 4.55m, third-placed Ann Pattern having started at 4.25m.',
      ['Jane Example pole-vault 1 4.55 m', 'Ann Pattern pole-vault 3'],
    ],
    [
      'Boris Sample led the hammer with 84.12m, and the rest were throwing for second.',
      ['Boris Sample hammer 84.12 m'],
    ],
    [
      'Jane Example won the mile in 4:10.10. In second, with 4:11.20, was Ann Pattern.',
      ['Jane Example mile 1 4:10.10', 'Ann Pattern mile 2 4:11.20'],
    ],
    ['In 4:20.10, Jane Example won the mile.', ['Jane Example mile 1 4:20.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('duels', () => {
  test.each<Example>([
    [
      'Jane Example was beaten by Ann Pattern in the long jump, 6.93m to 6.92m.',
      ['Ann Pattern long-jump 6.93 m', 'Jane Example long-jump 6.92 m'],
    ],
    [
      'Josh Kerr met Cole Hocker in the 1500m. The American got him again in the 1500m, 3:29.10 to 3:29.40.',
      ['Cole Hocker 1500m 3:29.10', 'Josh Kerr 1500m 3:29.40'],
    ],
    [
      'Boris Sample took the 400m. Both he and Max Pattern were credited with 49.35.',
      ['Boris Sample 400m 1 49.35', 'Max Pattern 400m 49.35'],
    ],
    [
      'The American Cole Hocker and Josh Kerr met in the 1500m. The American and Josh Kerr were both given 3:29.79.',
      ['Cole Hocker 1500m 3:29.79', 'Josh Kerr 1500m 3:29.79'],
    ],
    [
      'Jane Example won the javelin. Her 64.16m was better than Ann Pattern managed, the 25-year-old settling for second on 60.66m.',
      ['Jane Example javelin 1 64.16 m', 'Ann Pattern javelin 2 60.66 m'],
    ],
    [
      'Jane Example was fourth in the 100m, with Ann Pattern the surprise winner in 11.38.',
      ['Jane Example 100m 4', 'Ann Pattern 100m 1 11.38'],
    ],
    [
      'Boris Sample won the high jump with 2.30m. Max Pattern cleared the same height for silver.',
      ['Boris Sample high-jump 1 2.30 m', 'Max Pattern high-jump 2 2.30 m'],
    ],
    [
      'For Jane Example and Ann Pattern in the high jump there was no joy; they shared seventh on 1.90m.',
      ['Jane Example high-jump 7 1.90 m', 'Ann Pattern high-jump 7 1.90 m'],
    ],
    ['Jane Example needed only 2.00 metres to win the high jump.', ['Jane Example high-jump 1 2.00 m']],
    ['Boris Sample could do no better than 49.02 in the 400m hurdles.', ['Boris Sample 400mh 49.02']],
    ['The distance medley was close, with Boris Sample splitting 3:52.10 on the anchor mile.', []],
    ['Maria Pattern won the women’s 35km in 2:37:15.', ['Maria Pattern 35kmw 1 2:37:15']],
    [
      'Jane Example led the steeplechasers at the bell. Example clung on for third in 9:23.18.',
      ['Jane Example 3000msc 3 9:23.18'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose event it is', () => {
  test.each<Example>([
    [
      'Mary Moraa won the discus with 60.10m and Femke Bol the long jump with 6.90m. Jane Example, the hammer champion, was in the stands. She had thrown 77.22m on Thursday.',
      ['Mary Moraa discus 1 60.10 m', 'Femke Bol long-jump 1 6.90 m', 'Jane Example hammer 77.22 m'],
    ],
    [
      'Jane Example was second to Ann Pattern of Switzerland in a 200m that the Swiss won in 22.32.',
      ['Jane Example 200m 2', 'Ann Pattern 200m 1 22.32'],
    ],
    [
      'Boris Sample won the European Race Walking Cup in Podebrady. Sample was clear in the men’s 20km and won in 1:18:05.',
      ['Boris Sample 20kmw 1 1:18:05'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('a runner’s words are his who ran, not his who was run after', () => {
    expect(
      quotesIn(
        'Boris Sample just failed to hold off Max Pattern in the mile. The Leeds runner had led all the way.\n\n“I was tired on the last bend,” said the runner.',
      ),
    ).toEqual(['Boris Sample: I was tired on the last bend,']);
  });
});

describe('places on the way to another', () => {
  test.each<Example>([
    [
      'Lying third in the long jump with 6.58m, Jane Example found 6.74m at the last.',
      ['Jane Example long-jump 6.74 m'],
    ],
    [
      'Down in eighth in the triple jump and facing elimination, Jane Example produced 15.08m with the last jump to win.',
      ['Jane Example triple-jump 1 15.08 m'],
    ],
    [
      'Jane Example was fourth in the javelin before launching 66.73m with her final effort.',
      ['Jane Example javelin 66.73 m'],
    ],
    [
      'Boris Sample, chasing a tune-up win before the Olympics, faded to 10th in the marathon in 2:06:50.',
      ['Boris Sample marathon 10 2:06:50'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('names that act, whatever stands before them', () => {
  test.each<Example>([
    [
      'Isle of Wight’s Boris Sample was a class apart in the 400m hurdles, clocking 54.10 seconds.',
      ['Boris Sample 400mh 54.10'],
    ],
    [
      'In the men’s 3,000m Frenchman Boris Sample left it late, taking the win in 7:36.78 from Max Pattern, the Bahraini.',
      ['Boris Sample 3000m 1 7:36.78', 'Max Pattern 3000m 2?'],
    ],
    [
      'Boris Sample won the 800m. Behind him Belgium’s Max Pattern smashed his record with 1:44.81 for the silver and Bill Clock of Spain did likewise with 1:45.03 in third.',
      ['Boris Sample 800m 1', 'Max Pattern 800m 2 1:44.81', 'Bill Clock 800m 3 1:45.03'],
    ],
    [
      'Jane Example ran 2:08.15 for second in the 800m C race and veteran Max Pattern, 41, was seventh in his 1500m in 3:58.40.',
      ['Jane Example 800m 2 2:08.15', 'Max Pattern 1500m 7 3:58.40'],
    ],
    [
      'Boris Sample was second in the 400m hurdles in 47.06, ahead of Max Pattern, whose 47.26 earned him bronze.',
      ['Boris Sample 400mh 2 47.06', 'Max Pattern 400mh 3 47.26'],
    ],
    ['Boris Sample could not quite reel in Max Pattern, who won the 200m in 20.26.', ['Max Pattern 200m 1 20.26']],
    [
      'Jane Example won the 60m hurdles, and 7.73 was enough to beat Ann Pattern, third in 7.74.',
      ['Jane Example 60mh 1 7.73', 'Ann Pattern 60mh 3 7.74'],
    ],
    [
      'Boris Sample won the mile. Bill Clock, Max Pattern and Tom Watch were the next three home in 3:52.97, 3:53.12 and 3:53.30.',
      ['Boris Sample mile 1', 'Bill Clock mile 3:52.97', 'Max Pattern mile 3:53.12', 'Tom Watch mile 3:53.30'],
    ],
    [
      'Boris Sample took the 1500m in 3:41.10, pulling Max Pattern to a 3:41.52 PB.',
      ['Boris Sample 1500m 1 3:41.10', 'Max Pattern 1500m 3:41.52 PB'],
    ],
    [
      'Jane Example won the 800m in 1:58.24, with Ann Pattern and Eva Model separated by three hundredths in 2:00.17 and 2:00.20.',
      ['Jane Example 800m 1 1:58.24', 'Ann Pattern 800m 2:00.17', 'Eva Model 800m 2:00.20'],
    ],
    [
      'Boris Sample saw off Max Pattern to win the 1500m, 3:44.21 against 3:44.77.',
      ['Boris Sample 1500m 1 3:44.21', 'Max Pattern 1500m 2? 3:44.77'],
    ],
    ['Newly crowned 100m champion Jane Example was third in the 200m.', ['Jane Example 200m 3']],
    [
      'Jane Example won the 100m. Her 11.20 left Ann Pattern (11.31) in second and Eva Model in third on 11.39.',
      ['Jane Example 100m 1 11.20', 'Ann Pattern 100m 2 11.31', 'Eva Model 100m 3 11.39'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each([
  [
    'ZURICH, Aug 28, 2025 (AFP) - Jane Example won the race in the rain, and nobody in the stadium went home before the last.',
    '2025-08-28',
  ],
  [
    'Kerr wins in the rain again\n\nA standfirst that tells at some length of what happened in the stadium, and of whom.\n\nMary Example\nSun 23 Mar 2025 14.12 GMT\n\nThe race was run in the rain, and nobody in the stadium went home before the very last of them.',
    '2025-03-23',
  ],
])('the day stands in a dateline, or below the standfirst', (text, published) => {
  expect(read(text).published).toBe(published);
});

describe('those who come in behind', () => {
  test.each<Example>([
    [
      'Jane Example found 6.74m in the long jump at the last, leaving Ann Pattern (6.66m) and Eva Model (6.60m) with silver and bronze.',
      ['Jane Example long-jump 1? 6.74 m', 'Ann Pattern long-jump 2 6.66 m', 'Eva Model long-jump 3 6.60 m'],
    ],
    [
      'There was no such joy for Max Pattern, sixth in the men’s 1500m in 3:40.11 as Boris Sample won it.',
      ['Max Pattern 1500m 6 3:40.11', 'Boris Sample 1500m 1'],
    ],
    ['Jane Example won the 100m. Her 11.20 left Okwui the Second (11.31) a metre down.', ['Jane Example 100m 1 11.20']],
    [
      'Boris Sample saw off Max Pattern and won his first 1500m title at a canter, 3:44.21 to 3:44.77.',
      ['Boris Sample 1500m 1 3:44.21', 'Max Pattern 1500m 2? 3:44.77'],
    ],
    [
      'Britain took silver in the 4x100m relay in 41.85, and Germany’s 41.97 was good for bronze.',
      ['Great Britain 4x100m 2 41.85', 'Germany 4x100m 3 41.97'],
    ],
    [
      'Boris Sample ran 31.57 in the 300m to beat Max Pattern, who’d led for most of it, by a metre.',
      ['Boris Sample 300m 31.57'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what was cleared, and what was tried', () => {
  test.each<Example>([
    [
      'Jane Example won the pole vault with 4.83m. She then had three tries at a British record 4.93m.',
      ['Jane Example pole-vault 1 4.83 m'],
    ],
    [
      'Boris Sample won the 10km in 27:22 after shaking off Max Pattern (27:28).',
      ['Boris Sample 10km 1 27:22', 'Max Pattern 10km 27:28'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('a federation’s report has its day and town in one line', () => {
    const text =
      'Kerr wins in the rain again\n\nReport 27 Apr 2024 Sample Hill, Germany\n\nThe race was run in the rain, and nobody in the stadium went home before the very last of them.';
    expect(read(text).published).toBe('2024-04-27');
  });
});
