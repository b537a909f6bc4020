import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** Whose each mark and place of a sentence is; every example is told of nobody who runs. */
describe('those who stand behind their verb', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m in 1:57.93. Behind her the 18-year-old Eva Model was rewarded for her courage with second in 1:58.61, with Ann Pattern 0.09sec back in third.',
      ['Jane Example 800m 1 1:57.93', 'Eva Model 800m 2 1:58.61', 'Ann Pattern 800m 3 1:58.70?'],
    ],
    [
      'Jane Example won the 10,000m. Behind her came Wales’ Eva Model in 33:14 and Scotland’s Ann Pattern, third in 33:20.',
      ['Jane Example 10000m 1', 'Eva Model 10000m 2? 33:14', 'Ann Pattern 10000m 3 33:20'],
    ],
    // Whom she will meet is not whom the story goes on with.
    [
      'Jane Example will meet Eva Model, who has run 1:58.11 this year, and Italian Ann Pattern. She won bronze in the 800m in Tampere in 2:01.11.',
      ['Jane Example 800m 3 2:01.11'],
    ],
    // Whose mark it was, and not of whom it put them clear.
    [
      'Jane Example won the heptathlon. Her final score of 6,502 put her 140 clear of Britain’s Ann Pattern.',
      ['Jane Example heptathlon 1 6502 pts', 'Ann Pattern heptathlon 6362 pts?'],
    ],
    // Whoever’s victory it was, and not who speaks of it.
    ['Jane Example remembers Ann Pattern’s Olympic 800m victory in Atlanta.', ['Ann Pattern 800m 1']],
    ['Jane Example spoke of compatriot Ann Pattern’s 800m gold in Atlanta.', ['Ann Pattern 800m 1']],
    ['Jane Example’s 800m victory in 1:58.00 delighted Ann Pattern.', ['Jane Example 800m 1 1:58.00']],
    // Whoever is named behind their age and trade, and for whom somebody else made way.
    [
      'Jane Example won the 100m in 10.80. In the triple jump the 23-year-old medical student Ann Pattern jumped 14.82m.',
      ['Jane Example 100m 1 10.80', 'Ann Pattern triple-jump 14.82 m'],
    ],
    [
      'Jane Example won the 100m in 10.80. In the 200m the 23-year-old beat champion Ann Pattern in 22.10.',
      ['Jane Example 100m 1 10.80', 'Jane Example 200m 22.10'],
    ],
    [
      'Jane Example pulled out of the 400m, clearing the way for Ann Pattern to win in 52.11.',
      ['Ann Pattern 400m 1 52.11'],
    ],
    // Whoever undoes it at the end.
    [
      'Ann Pattern had led the discus with 64.80m, only for Jane Example to reach 65.10m with her last throw.',
      ['Ann Pattern discus 64.80 m', 'Jane Example discus 65.10 m'],
    ],
    [
      'Ann Pattern led the 800m, only for Jane Example to come past and win in 1:58.00.',
      ['Jane Example 800m 1 1:58.00'],
    ],
    // Two who act, and one whom they passed.
    [
      'Jane Example and Ann Pattern passed Kim Watch and both ran 2:01.00 in the 800m.',
      ['Jane Example 800m 2:01.00', 'Ann Pattern 800m 2:01.00'],
    ],
    [
      'Jane Example passed Ann Pattern and Kim Watch and both ran 2:01.00 in the 800m.',
      ['Ann Pattern 800m 2:01.00', 'Kim Watch 800m 2:01.00'],
    ],
    // Two events of two people, and one verb.
    [
      'Max Sample took the hammer and Bill Clock the discus with 76.00m and 64.00m.',
      ['Max Sample hammer 76.00 m', 'Bill Clock discus 64.00 m'],
    ],
    [
      'Jane Example won the 200m and Kim Watch the 100m in 22.80 and 11.20.',
      ['Jane Example 200m 1 22.80', 'Kim Watch 100m 1 11.20'],
    ],
    [
      'Max Sample won the hammer and Bill Clock won the discus with throws of 76.00m and 64.00m respectively.',
      ['Max Sample hammer 1 76.00 m', 'Bill Clock discus 1 64.00 m'],
    ],
    // Whoever gets away doesn’t come in behind.
    ['Jane Example could not respond when Kim Watch kicked and finished second in the 800m.', ['Jane Example 800m 2']],
    ['Jane Example led the 800m until Kim Watch went past and was third in 1:58.20.', ['Jane Example 800m 3 1:58.20']],
    ['Jane Example led the 800m until Kim Watch kicked and won in 1:58.20.', ['Kim Watch 800m 1 1:58.20']],
    [
      'Jane Example won the 800m when Kim Watch attacked too soon and finished third in 1:58.20.',
      ['Jane Example 800m 1', 'Kim Watch 800m 3 1:58.20'],
    ],
    // A body is nobody who runs.
    ['The Athletics Integrity Unit (AIU) said that it won its case in 2:19:48.', []],
    // Whoever has a verb of their own was beaten by nobody.
    [
      'Max Sample won the 100m from Bill Clock and Jane Example won the 400m in 51.10.',
      ['Max Sample 100m 1', 'Jane Example 400m 1 51.10', 'Bill Clock 100m 2?'],
    ],
    [
      'Max Sample was second in the 100m behind England’s Bill Clock (10.11) and high jumper Jane Example took fifth place with 1.78m.',
      ['Max Sample 100m 2', 'Bill Clock 100m 1? 10.11', 'Jane Example high-jump 5 1.78 m'],
    ],
    // To whom it was done.
    [
      'Jane Example caught the leader, Portugal’s Eva Model, on the last lap and won the 5000m in 15:10.20.',
      ['Jane Example 5000m 1 15:10.20'],
    ],
    [
      'Jane Example dropped the last of her challengers, Portugal’s Eva Model, on the final climb and crossed the line in 19:44 in the cross country.',
      ['Jane Example cross-country 19:44'],
    ],
    [
      'Jane Example dropped the last of her rivals, Eva Model, with a lap to go and clocked 15:10.20 in the 5000m.',
      ['Jane Example 5000m 15:10.20'],
    ],
    ['Max Sample left Bill Clock as the Kenyan tired and won the 5000m.', ['Max Sample 5000m 1']],
    [
      'Jane Example won the 800m in 1:56.20. Ann Pattern, who beat Example at the trials in June in 1:57.90, was third.',
      ['Jane Example 800m 1 1:56.20', 'Ann Pattern 800m 3'],
    ],
    [
      'Jane Example set a South American record of 65.47m in the javelin for silver and Ann Pattern of Australia, leader until the last round with 63.38m, had to be content with bronze.',
      ['Jane Example javelin 2 65.47 m AR', 'Ann Pattern javelin 3 63.38 m'],
    ],
    [
      'In the discus Jane Example threw a national record of 67.10m for the silver and Ann Pattern had to settle for bronze.',
      ['Jane Example discus 2 67.10 m NR', 'Ann Pattern discus 3'],
    ],
    [
      'Jane Example led the long jump at the Bislett Games with 6.54m. It prompted Ann Pattern to respond with 6.68m, while Example sailed out to 6.65m.',
      ['Ann Pattern long-jump 6.68 m', 'Jane Example long-jump 6.65 m'],
    ],
    [
      'Jane Example won the shot put. Ann Pattern came second. Tom Watch smashed his own national record in the 5000m. He crossed the line in 13:10.40.',
      ['Jane Example shot-put 1', 'Ann Pattern shot-put 2', 'Tom Watch 5000m 13:10.40 NR'],
    ],
    [
      'Jane Example won the long jump at the Bislett Games with 6.80m. She broke Ann Pattern’s old record. She had jumped 6.70m in round one.',
      ['Jane Example long-jump 1 6.80 m'],
    ],
    [
      'Boris Sample threw right after Max Pattern and moved into the lead of the javelin with 84.20m.',
      ['Boris Sample javelin 84.20 m'],
    ],
    [
      'Boris Sample won the javelin with 84.20m after Max Pattern had fouled and Bill Clock slipped.',
      ['Boris Sample javelin 1 84.20 m'],
    ],
    [
      'In second and third place were American Jane Example and Kenyan Ann Pattern, who ran the 800m in 1:57.43 and 1:57.62, respectively.',
      ['Jane Example 800m 2 1:57.43', 'Ann Pattern 800m 3 1:57.62'],
    ],
    [
      'Jane Example won the mile in 4:10.10. Taking third was Ireland’s Ann Pattern in a best of 4:16.32.',
      ['Jane Example mile 1 4:10.10', 'Ann Pattern mile 3 4:16.32'],
    ],
    [
      'Jane Example won the mile. Second in 4:11.00 was Ann Pattern, and third was Eva Model.',
      ['Jane Example mile 1', 'Ann Pattern mile 2 4:11.00', 'Eva Model mile 3'],
    ],
    [
      'Jane Example won the mile, with the silver and bronze medals going to Ann Pattern and Eva Model.',
      ['Jane Example mile 1', 'Ann Pattern mile 2', 'Eva Model mile 3'],
    ],
    [
      'Jane Example won the mile. Second, third and fourth were Ann Pattern, Eva Model and Kim Specimen.',
      ['Jane Example mile 1', 'Ann Pattern mile 2', 'Eva Model mile 3', 'Kim Specimen mile 4'],
    ],
    [
      'Jane Example won the mile. Behind her, Ann Pattern (4:11.00) and Eva Model (4:12.00) completed the top three.',
      ['Jane Example mile 1', 'Ann Pattern mile 2? 4:11.00', 'Eva Model mile 3? 4:12.00'],
    ],
    [
      'Jane Example won the mile. Rounding out the podium was Ann Pattern in 4:11.00.',
      ['Jane Example mile 1', 'Ann Pattern mile 3 4:11.00'],
    ],
    [
      'Jane Example was third in the mile, while fourth-placed Ann Pattern ran 4:13.00.',
      ['Jane Example mile 3', 'Ann Pattern mile 4 4:13.00'],
    ],
    // Two places for three people: nobody knows whose.
    ['Second and third in the mile were Ann Pattern, Eva Model and Kim Specimen.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is told of somebody in passing, beside the mark of the day', () => {
  test.each<readonly [passing: string]>([
    ['who holds the world’s fastest time of 9.75 in the past decade'],
    ['who has run 9.80 this year'],
    ['who has run the fastest time in the world this year with 9.80'],
    ['who has clocked this season’s best time with 9.80'],
    ['who came into the race with a season’s best of 9.80'],
    ['who arrived in Oslo with the fastest time of the year (9.80)'],
    ['the fastest man in the world this year with 9.80'],
    ['the world leader with 9.80'],
    ['the 24-year-old world leader at 9.80'],
  ])('Tom Watch, %s, was second', (passing) => {
    expect(resultsIn(`Max Sample won the 100m. Tom Watch, ${passing}, was second in 9.90.`)).toEqual([
      'Max Sample 100m 1',
      'Tom Watch 100m 2 9.90',
    ]);
  });

  test.each<Example>([
    [
      'Max Sample won the 100m in 9.85, a time only bettered by Tom Watch’s 9.58 and Bill Clock’s 9.69.',
      ['Max Sample 100m 1 9.85'],
    ],
    [
      'Jane Example fell just short of the women’s 3,000m world record of 8:06.11 with 8:07.04 in the 3,000m.',
      ['Jane Example 3000m 8:07.04'],
    ],
    ['Norway’s 21-year-old Max Sample delivered a personal best of 9.77 in the 100m.', ['Max Sample 100m 9.77 PB']],
    [
      'Ann Pattern won the 800m, as the Olympic silver medallist ran 1:58.66 to retain the title she also won two years ago.\n\nEva Model took the silver medal.',
      ['Ann Pattern 800m 1 1:58.66', 'Eva Model 800m 2'],
    ],
    [
      'Max Sample won the 3000m in a record of 7min 40.32sec having taken the 1500m title on Friday.',
      ['Max Sample 3000m 1 7:40.32'],
    ],
    [
      'Jane Example produced a final jump of 7.00m to grab the gold medal in the long jump in a competition in which Olympic champion Ann Pattern could only finish fourth with a best effort of 6.83m.',
      ['Jane Example long-jump 1 7.00 m', 'Ann Pattern long-jump 4 6.83 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who came in behind whoever was told of before', () => {
  test.each<Example>([
    [
      'Jane Example won the 100m in 10.61. Following her were Ann Pattern (Jamaica) with 10.76 seconds and Eva Model with 10.84.',
      ['Jane Example 100m 1 10.61', 'Ann Pattern 100m 2? 10.76', 'Eva Model 100m 3? 10.84'],
    ],
    [
      'Jane Example won the 100m in 10.61. She was followed home by Ann Pattern in 10.76 and Eva Model in 10.84.',
      ['Jane Example 100m 1 10.61', 'Ann Pattern 100m 2? 10.76', 'Eva Model 100m 3? 10.84'],
    ],
    ['Jane Example won the 100m, with Ann Pattern next in 10.76.', ['Jane Example 100m 1', 'Ann Pattern 100m 2 10.76']],
    // Nobody said where she came in herself.
    [
      'Jane Example ran the 100m in 10.61. She was followed by Ann Pattern in 10.76.',
      ['Jane Example 100m 10.61', 'Ann Pattern 100m 10.76'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose surname it is', () => {
  test('a brother’s or sister’s surname stays theirs whom the story is of', () => {
    expect(
      resultsIn(
        'Max Sample won the 3000m, beating his brother Tom into third place.\n\nBill Clock overtook Tom Sample to finish second. Sample ran 7:56.51.',
      ),
    ).toEqual(['Max Sample 3000m 1 7:56.51', 'Tom Sample 3000m 3', 'Bill Clock 3000m 2']);
  });
});

describe('a combined event goes on behind one of its parts', () => {
  test('the points and the places are of the decathlon', () => {
    expect(
      resultsIn(
        'Max Sample ended the decathlon with a javelin best of 64.34m. That set up his winning tally of 8804 points, edging Tom Watch (8784 NR) and Norway’s Bill Clock (8703).',
      ),
    ).toEqual([
      'Max Sample javelin 64.34 m',
      'Max Sample decathlon 1 8804 pts',
      'Tom Watch decathlon 2? 8784 pts',
      'Bill Clock decathlon 3? 8703 pts',
    ]);
  });
});

describe('whose relay it is', () => {
  test.each<Example>([
    [
      'The women won the 4x100m. The US men’s quartet of Max Sample, Tom Watch, Bill Clock and Ed Trainer completed a double, winning in 37.29 ahead of Canada.',
      ['United States 4x100m 1 37.29', 'Canada 4x100m 2?'],
    ],
    [
      'In the men’s 4x400m, Botswana turned the tables. World 400m champion Max Sample reeled in Tom Watch on the anchor leg to secure gold in 2:57.76, with South Africa also timed at 2:57.83 for bronze.',
      ['Botswana 4x400m 1 2:57.76', 'South Africa 4x400m 3 2:57.83'],
    ],
    [
      'Jane Example dominated to win a third title, while Ann Pattern wrapped up proceedings by anchoring the Dutch to gold in the women’s 4x400m relay.',
      ['Netherlands 4x400m 1'],
    ],
    [
      'India took silver in the men’s 4x100m and Japan the bronze in 38.74. The host won the women’s relay as Ann Sample, Jane Example, Eva Model and Ann Pattern combined for 43.39.',
      ['India 4x100m 2', 'Japan 4x100m 3 38.74'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is no place of the day', () => {
  test.each<Example>([
    // A name, and no victor.
    ['Victor Example was just 0.1 shy of his lifetime best with 10.66 in the 100m.', ['Victor Example 100m 10.66 PB']],
    ['Max Sample improved to 21.65m in the shot put to move into second place.', ['Max Sample shot-put 21.65 m']],
    [
      'Max Sample threw 22.90m in the shot put, which held him in first position until the last round.',
      ['Max Sample shot-put 22.90 m'],
    ],
    [
      'Max Sample moved into second place with his final throw of 21.65m in the shot put.',
      ['Max Sample shot-put 2 21.65 m'],
    ],
    [
      'Jane Example won the Oslo marathon in 2:25:10 but missed the start of the 10,000m.',
      ['Jane Example marathon 1 2:25:10'],
    ],
    [
      'Max Sample won the 5000m in 13:25.29. His victory sets the stage for his next challenge in the 3000m.',
      ['Max Sample 5000m 1 13:25.29'],
    ],
    [
      'Jane Example leads the heptathlon with 3757 points after the first day of the last meeting of the Combined Events Tour Gold.',
      [],
    ],
    [
      'Max Sample won the shot put with 22.03m, behind only Tom Watch’s record of 22.23m from 1987 and Bill Clock’s 22.04m from 2007.',
      ['Max Sample shot-put 1 22.03 m'],
    ],
    ['Kenyans Max Sample (2:05:37 in 2013) and Tom Watch (2:05:47 in 2009) have run the marathon.', []],
    [
      'Jane Example cleared 4.60m in the pole vault and attempted a record of 4.73m (15-6¼).',
      ['Jane Example pole-vault 4.60 m'],
    ],
    [
      'Max Sample got to the line first in 19.74 in the 200m, with Tom Watch at 19.76.',
      ['Max Sample 200m 1 19.74', 'Tom Watch 200m 19.76'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whose and of which event a fact is, in the middle of a report', () => {
  test.each<Example>([
    [
      'Jane Example beat Ann Pattern, the Olympic champion, to win the 200m in 22.10.',
      ['Jane Example 200m 1 22.10', 'Ann Pattern 200m 2?'],
    ],
    [
      'Team-mates Jane Example and Ann Pattern were fourth and sixth in the 1500m in 4:01.10 and 4:03.20.',
      ['Jane Example 1500m 4 4:01.10', 'Ann Pattern 1500m 6 4:03.20'],
    ],
    // "the brilliant Jamaican" is whoever was named of her nation.
    [
      'Jane Example ran 10.83 in the 100m behind Jamaica’s Ann Pattern, who won in 10.71. It was no disgrace for Example to lose to the brilliant Jamaican, who claimed her fourth 100m gold medal.',
      ['Jane Example 100m 10.83', 'Ann Pattern 100m 1 10.71'],
    ],
    [
      'In the 1500m, Max Sample set a meet record (3:31.43), finishing ahead of Tom Watch (3:31.78) and Bill Clock (3:32.06).',
      ['Max Sample 1500m 1? 3:31.43 MR', 'Tom Watch 1500m 2? 3:31.78', 'Bill Clock 1500m 3? 3:32.06'],
    ],
    [
      'Max Sample won the 1500m in 3:32.62. Pacemaker Tom Watch dropped out at 1000m. Bill Clock was third in 3:33.93.',
      ['Max Sample 1500m 1 3:32.62', 'Bill Clock 1500m 3 3:33.93'],
    ],
    [
      'Max Sample won the steeplechase in 8:00.70. Tom Watch won his second Diamond League 800 of the season in 1:42.70.',
      ['Max Sample 3000msc 1 8:00.70', 'Tom Watch 800m 1 1:42.70'],
    ],
    [
      'Jane Example won the women’s 100m, getting the nod from Ann Pattern in 10.99.',
      ['Jane Example 100m 1 10.99', 'Ann Pattern 100m 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what only looks like it', () => {
  test.each<Example>([
    [
      'Jane Example was third in the 100m. In the 200m she was followed home by Ann Pattern in 22.30.',
      ['Jane Example 100m 3', 'Ann Pattern 200m 22.30'],
    ],
    ['Tom Watch holds off Bill Clock to win the 100m final in 9.90.', ['Tom Watch 100m 1 9.90', 'Bill Clock 100m 2?']],
    ['Jane Example won the mile in 4:10.10. Gold was Ann Pattern’s dream.', ['Jane Example mile 1 4:10.10']],
    [
      'Jane Example won the mile in 4:10.10. Second was Example’s team-mate Ann Pattern in 4:11.00.',
      ['Jane Example mile 1 4:10.10', 'Ann Pattern mile 2 4:11.00'],
    ],
    ['With no pacemakers in the field Josh Kerr did not finish the 1500m.', ['Josh Kerr 1500m DNF']],
    ['Pacemaker Max Sample did not finish the 1500m.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who somebody is, told between commas', () => {
  test.each<Example>([
    [
      'Max Sample won the 400m hurdles in 48.10 with Bill Clock, the man he beat in Atlanta, back in third in 48.77.',
      ['Max Sample 400mh 1 48.10', 'Bill Clock 400mh 3 48.77'],
    ],
    [
      'Max Sample won the 400m hurdles in 48.10 with Bill Clock, whom he beat in Atlanta, third in 48.77.',
      ['Max Sample 400mh 1 48.10', 'Bill Clock 400mh 3 48.77'],
    ],
    [
      'Max Sample won the 400m hurdles, with Bill Clock, his conqueror in Atlanta, trailing home third in 48.77.',
      ['Max Sample 400mh 1', 'Bill Clock 400mh 3 48.77'],
    ],
    [
      'Max Sample won the 400m hurdles, with Bill Clock, a man he has never lost to, well back in fifth in 48.77.',
      ['Max Sample 400mh 1', 'Bill Clock 400mh 5 48.77'],
    ],
    [
      'Jane Example won the 800m, with Ann Pattern, her training partner, coming through for second in 1:58.30.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 2 1:58.30'],
    ],
    [
      'Jane Example won the pole vault. Ann Pattern tied with Cara Watch at 4.40m, winning silver on countback.',
      ['Jane Example pole-vault 1', 'Ann Pattern pole-vault 2 4.40 m'],
    ],
    [
      'Jane Example won the pole vault. Ann Pattern was level on 4.40m with New Zealand guest Cara Watch, taking the silver.',
      ['Jane Example pole-vault 1', 'Ann Pattern pole-vault 2 4.40 m'],
    ],
    ['Jane Example, whom he coaches, won the 800m in 1:58.10.', ['Jane Example 800m 1 1:58.10']],
    [
      'Jane Example beat Ann Pattern, the woman she lost to in Rome, to win the 800m in 1:58.10.',
      ['Jane Example 800m 1 1:58.10', 'Ann Pattern 800m 2?'],
    ],
    [
      'Max Sample won the 800m in 1:48.10 with Bill Clock, the man who taught him, looking on.',
      ['Max Sample 800m 1 1:48.10'],
    ],
    [
      'Max Sample won the 800m, beating Bill Clock and AAA indoor champion Tom Watch in 1:47.33.',
      ['Max Sample 800m 1 1:47.33'],
    ],
    [
      'Jane Example won the 800m, with NCAA champion Ann Pattern third in 2:01.20.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 3 2:01.20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whom somebody left behind, “who” tells of', () => {
  test.each<Example>([
    [
      'Max Sample, the world indoor 60m champion, was level with Bill Clock in the 100m before he pulled clear of the 2023 world bronze medallist, who finished in 10.02.',
      ['Bill Clock 100m 10.02'],
    ],
    [
      'Max Sample won the 100m in 9.94 from Bill Clock. He pulled clear of the bronze medallist, who finished in 10.02.',
      ['Max Sample 100m 1 9.94', 'Bill Clock 100m 2? 10.02'],
    ],
    [
      'Jane Example beat Ann Pattern in the 800m. She caught the Kenyan, who clocked 2:00.10.',
      ['Ann Pattern 800m 2:00.10'],
    ],
    [
      'Jane Example beat Ann Pattern in the 800m. She outkicked the 22-year-old, who was second in 2:00.10.',
      ['Ann Pattern 800m 2 2:00.10'],
    ],
    [
      'Jane Example beat Ann Pattern in the 800m. The 22-year-old, who was first at the bell, ran 1:59.10.',
      ['Jane Example 800m 1:59.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('clauses inside of others, and people that others speak for', () => {
  test.each<Example>([
    [
      'Jane Example won the 10-mile race. Ann Pattern was second in 52:20 while Eva Model, a compatriot of the winner who now runs for Leeds, was third in 53:41.',
      ['Jane Example 10miles 1', 'Ann Pattern 10miles 2 52:20', 'Eva Model 10miles 3 53:41'],
    ],
    [
      'Ann Pattern won the 800m in 2:00.10, with Britain’s Andrea May a fine fifth, but there was heartbreak for Jane Example. The 15-year-old fell and was seventh in 2:08.10.',
      ['Ann Pattern 800m 1 2:00.10', 'Andrea May 800m 5', 'Jane Example 800m 7 2:08.10'],
    ],
    [
      'With 300 metres of the 1500m remaining Jane Example was boxed in and the clock already past 2min 45sec. She won in 3:58.10.',
      ['Jane Example 1500m 1 3:58.10'],
    ],
    ['In the 800m Jane Example led with 300m remaining and won in 1:58.10.', ['Jane Example 800m 1 1:58.10']],
    [
      'In the marathon Kenyan pair Jane Example, last year’s winner, and Ann Pattern were fourth and sixth in 2:22:11 and 2:24:00.',
      ['Jane Example marathon 4 2:22:11', 'Ann Pattern marathon 6 2:24:00'],
    ],
    [
      'Max Pattern led the British home in the marathon. The Canada-based Yorkshireman, fourth at two Olympics, was sixth in 2:09:31.',
      ['Max Pattern marathon 6 2:09:31'],
    ],
    [
      'Jane Example won the long jump for Portugal with 6.70m. Example will be back tomorrow, her pentathlon title having gone to Ann Pattern on Friday. The Swede’s total of 4,948 points is second only to the championship record of 4,991.',
      ['Jane Example long-jump 1 6.70 m', 'Ann Pattern pentathlon 1 4948 pts'],
    ],
    [
      'Jane Example won the 800m for Sweden. Ann Pattern of Kenya was second. The Swede ran 1:58.30.',
      ['Jane Example 800m 1 1:58.30', 'Ann Pattern 800m 2'],
    ],
    [
      'Boris Sample upset Max Pattern, the world indoor champion, with a last leap of 8.24m in the long jump.',
      ['Boris Sample long-jump 8.24 m'],
    ],
    [
      'Boris Sample won the long jump with 8.24m, ahead of Max Pattern, the world champion, with 8.10m.',
      ['Boris Sample long-jump 1 8.24 m', 'Max Pattern long-jump 2? 8.10 m'],
    ],
    [
      'Jane Example leads the heptathlon overnight, with Ann Pattern sixth after a superb 6.71m in the long jump.',
      ['Ann Pattern long-jump 6.71 m'],
    ],
    [
      'Jane Example won the 800m. Eva Model was back in seventh at the bell before a brave finish took her to fourth in 2:01.40.',
      ['Jane Example 800m 1', 'Eva Model 800m 4 2:01.40'],
    ],
    [
      'Jane Example won the 800m in 2:00.10. Eva Model fell and was credited with fifth in the same time, 2:02.20, as Ann Pattern.',
      ['Jane Example 800m 1 2:00.10', 'Eva Model 800m 5 2:02.20', 'Ann Pattern 800m 2:02.20'],
    ],
    [
      'Max Sample was third in the 400m in 47.15, as Bill Clock won in 46.52 half an hour after winning the 200m in 20.93.',
      ['Max Sample 400m 3 47.15', 'Bill Clock 400m 1 46.52', 'Bill Clock 200m 1 20.93'],
    ],
    [
      'Jane Example won the 800m in 1:58.20 as Ann Pattern, who had a cold, faded to fifth in 2:01.10.',
      ['Jane Example 800m 1 1:58.20', 'Ann Pattern 800m 5 2:01.10'],
    ],
    [
      'Jane Example won the cross country race. Example’s team-mates Ann Pattern and Eva Sample were seventh and 11th, enough to give Britain victory over Portugal.',
      ['Jane Example cross-country 1', 'Ann Pattern cross-country 7', 'Eva Sample cross-country 11'],
    ],
    [
      'Britain’s women won the 4x400m relay in 3:32.88 from Russia, while their men were disqualified.',
      ['Great Britain 4x400m 1 3:32.88', 'Russia 4x400m 2?'],
    ],
    [
      'Max Sample won the 5000m. The Olympic 10,000m silver medallist of 1992 lapped all but one of the field before finishing in 13:18.04.',
      ['Max Sample 5000m 1 13:18.04'],
    ],
    [
      'Max Sample won the 10,000m in 27:51.20, nine seconds clear of Juan Carlos de la Pattern.',
      ['Max Sample 10000m 1 27:51.20', 'Juan Carlos de la Pattern 10000m 2?'],
    ],
    [
      'Boris Sample won the pole vault with 5.50m. Bill Clock won the 100m in 10.28 with an illegal wind of 3.6 metres per second.',
      ['Boris Sample pole-vault 1 5.50 m', 'Bill Clock 100m 1 10.28'],
    ],
    [
      'Jane Example won the 800m. The men’s coach, Max Sample, saw it. The champion ran 2:01.10.',
      ['Jane Example 800m 1 2:01.10'],
    ],
    [
      'Jane Example won the heptathlon with 6,824 points. Ann Pattern was 17th on 5,688.',
      ['Jane Example heptathlon 1 6824 pts', 'Ann Pattern heptathlon 17 5688 pts'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who led until somebody went further', () => {
  test.each<Example>([
    [
      'Max Sample won the javelin with 89.06m from Bill Clock, who had led since round one with 88.54m.',
      ['Max Sample javelin 1 89.06 m', 'Bill Clock javelin 2? 88.54 m'],
    ],
    [
      'Max Sample won the javelin with 89.06m. Bill Clock, in front since the opening round with 88.54m, was second.',
      ['Max Sample javelin 1 89.06 m', 'Bill Clock javelin 2 88.54 m'],
    ],
    [
      'Jane Example won the long jump with 6.91m. Ann Pattern had seemed sure of victory after her second-round 6.88m.',
      ['Jane Example long-jump 1 6.91 m', 'Ann Pattern long-jump 6.88 m'],
    ],
    [
      'Jane Example won the long jump with 6.91m. Ann Pattern had looked the winner until then.',
      ['Jane Example long-jump 1 6.91 m'],
    ],
    [
      'Jane Example won the long jump with 6.91m. Ann Pattern looked the part and was second with 6.88m.',
      ['Jane Example long-jump 1 6.91 m', 'Ann Pattern long-jump 2 6.88 m'],
    ],
    [
      'Since the start of the season Jane Example has won three times. She won the long jump with 6.91m.',
      ['Jane Example long-jump 1 6.91 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whom somebody pushed to a mark', () => {
  test.each<Example>([
    [
      'Jane Example had to work in the 200m, Ann Pattern pressing her to 22.71 before settling for second in 22.80.',
      ['Jane Example 200m 22.71', 'Ann Pattern 200m 2 22.80'],
    ],
    ['Ann Pattern pushed Jane Example to a personal best of 22.71 in the 200m.', ['Jane Example 200m 22.71 PB']],
    [
      'Jane Example won the 200m in 22.71. Ann Pattern chased her home in 22.80.',
      ['Jane Example 200m 1 22.71', 'Ann Pattern 200m 22.80'],
    ],
    [
      'Jane Example won the 200m in 22.71. Ann Pattern pushed her all the way and was second in 22.80.',
      ['Jane Example 200m 1 22.71', 'Ann Pattern 200m 2 22.80'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what somebody won before, named behind a comma, is no other person', () => {
  test.each<Example>([
    ['Jane Example, three times the winner here, took the discus with 63.29m.', ['Jane Example discus 1 63.29 m']],
    [
      'Jane Example, twice the champion in Rome, was third in the discus with 63.29m.',
      ['Jane Example discus 3 63.29 m'],
    ],
    ['Max Sample won Sunday’s Bay 5km in 15.54.', ['Max Sample 5km 1 15:54']],
    ['Max Sample had a pole vault success at 5.85m and broke his pole at 5.95m.', ['Max Sample pole-vault 1 5.85 m']],
    ['Jane Example had little success in the 800m in 2:01.10.', ['Jane Example 800m 2:01.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
