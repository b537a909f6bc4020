import { describe, expect, test } from 'vitest';
import { quotesIn, resultsIn } from './findings.ts';

/** Who stood where, told by way of others; every example is told of nobody who runs. */
describe('places told by way of others', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Jane Example won the 100m in 11.05, with Ann Pattern second and Eva Specimen completing the podium in 11.20.',
      ['Jane Example 100m 1 11.05', 'Ann Pattern 100m 2', 'Eva Specimen 100m 3 11.20'],
    ],
    [
      'Max Sample finished third in the 800m in 1:45.10, with Tom Watch a place further back in 1:45.40.',
      ['Max Sample 800m 3 1:45.10', 'Tom Watch 800m 4 1:45.40'],
    ],
    [
      'Jane Example beat Ann Pattern 11.05 to 11.06 in the 100m.',
      ['Jane Example 100m 11.05', 'Ann Pattern 100m 11.06'],
    ],
    [
      'Jane Example won the 100m in 11.05 and added the 200m title in 22.60.',
      ['Jane Example 100m 1 11.05', 'Jane Example 200m 1 22.60'],
    ],
    [
      'The duo of Jane Example and Ann Pattern finished second and third in the 100m in 11.05 and 11.10 respectively.',
      ['Jane Example 100m 2 11.05', 'Ann Pattern 100m 3 11.10'],
    ],
    [
      'Only Ann Pattern finished ahead of Jane Example, who ran 1:57.30 in the 800m.',
      ['Jane Example 800m 2? 1:57.30', 'Ann Pattern 800m 1?'],
    ],
    [
      'Jane Example found only Ann Pattern too good in the 800m, running 1:57.30.',
      ['Jane Example 800m 2? 1:57.30', 'Ann Pattern 800m 1?'],
    ],
    [
      'Only Ann Pattern has finished ahead of Jane Example, who won the 800m in 1:57.30.',
      ['Jane Example 800m 1 1:57.30'],
    ],
    ['Only Ann Pattern has ever beaten Jane Example, who ran 1:57.30 in the 800m.', ['Jane Example 800m 1:57.30']],
    [
      'Max Sample and Bill Clock took the first two places in the 800m in 1:45.20 and 1:45.60.',
      ['Max Sample 800m 1? 1:45.20', 'Bill Clock 800m 2? 1:45.60'],
    ],
    [
      'Jane Example (64.20m) and Ann Pattern (61.10m) won the javelin and discus respectively.',
      ['Jane Example javelin 1 64.20 m', 'Ann Pattern discus 1 61.10 m'],
    ],
    [
      'Jane Example and Ann Pattern won the 100m and 200m, Pattern in 22.30.',
      ['Jane Example 100m 1', 'Ann Pattern 200m 1 22.30'],
    ],
    ['Third, and out of sorts, was Ann Pattern in 11.15 in the 100m.', ['Ann Pattern 100m 3 11.15']],
    ['Max Sample tripped on the last lap of the 3000m and did well to salvage 10th.', ['Max Sample 3000m 10']],
    ['With the gold in her sights Jane Example fell in the 800m.', []],
    [
      'The javelin title went to Jane Example with 64.20m and the discus to Ann Pattern with 61.10m.',
      ['Jane Example javelin 1 64.20 m', 'Ann Pattern discus 1 61.10 m'],
    ],
    [
      'Max Sample finished 16th and 21st in the 100m and long jump, respectively.',
      ['Max Sample 100m 16', 'Max Sample long-jump 21'],
    ],
    [
      'Max Sample jumped 5.80m to break a deadlock with Tom Watch (USA) and win the pole vault title.',
      ['Max Sample pole-vault 1 5.80 m'],
    ],
    [
      'Swede Tom Watch closed in on the home straight of the 200m to see Max Sample slide to third.',
      ['Max Sample 200m 3'],
    ],
    [
      'Jane Example set a best of 49:05.09 in the 10,000m race walk, but could only finish 14th in a race won by Ann Pattern (46:24.35).',
      ['Jane Example 10000mw 14 49:05.09', 'Ann Pattern 10000mw 1 46:24.35'],
    ],
    ['In fourth was Jane Example, who ran 1:59.20 in the 800m.', ['Jane Example 800m 4 1:59.20']],
    [
      'Max Sample bagged the steeplechase title in 8:27.20, with Tom Watch (8:28.15) of Leeds and York’s Bill Clock (8:29.44) sealing the podium.',
      ['Max Sample 3000msc 1 8:27.20', 'Tom Watch 3000msc 2? 8:28.15', 'Bill Clock 3000msc 3? 8:29.44'],
    ],
    [
      'The 400m gold was won by Max Sample in 47.80. Tom Watch (48.01) and Bill Clock (48.30) took the remaining podium positions.',
      ['Max Sample 400m 1 47.80', 'Tom Watch 400m 2? 48.01', 'Bill Clock 400m 3? 48.30'],
    ],
    ['Jane Example won the two-lap race in 1:57.20.', ['Jane Example 800m 1 1:57.20']],
    [
      'Max Sample won the 100m. The 400m champion Tom Watch won his one-lap heat in 45.99.',
      ['Max Sample 100m 1', 'Tom Watch 400m 1 45.99'],
    ],
    ['Jane Example won the two-lap race indoors in 53.20.', ['Jane Example 1 53.20']],
    [
      'Max Sample stormed home in 48.60 in the 400m hurdles, relegating Tom Watch (49.20) to second.',
      ['Max Sample 400mh 48.60', 'Tom Watch 400mh 2 49.20'],
    ],
    [
      'Jane Example won the 100m in 11.25, beating Ann Pattern (11.56s) and Eva Specimen (11.84s) to second and third place respectively.',
      ['Jane Example 100m 1 11.25', 'Ann Pattern 100m 2 11.56', 'Eva Specimen 100m 3 11.84'],
    ],
    [
      'In the long jump, Max Sample reached 8.15m and Tom Watch 7.99m to finish second and third respectively.',
      ['Max Sample long-jump 2 8.15 m', 'Tom Watch long-jump 3 7.99 m'],
    ],
    [
      'Max Sample won the 100m in 10.11. Sample edged Tom Watch by 0.02 second, with Bill Clock third.',
      ['Max Sample 100m 1 10.11', 'Bill Clock 100m 3', 'Tom Watch 100m 2? 10.13?'],
    ],
    [
      'The women’s 1500m was taken out by Jane Example in 4:19.70 with Ann Pattern 4:20.12 second.',
      ['Jane Example 1500m 1 4:19.70', 'Ann Pattern 1500m 2 4:20.12'],
    ],
    [
      'Jane Example was taken out by Ann Pattern on the first lap of the 1500m, which was won by Eva Specimen in 4:10.20.',
      ['Eva Specimen 1500m 1 4:10.20'],
    ],
    ['Jane Example earned her fifth national 100m title, dipping on the line in 11.52.', ['Jane Example 100m 1 11.52']],
    [
      'Tom Watch, who had led at 15km in 43:10, finished 12 seconds behind in second in the half marathon.',
      ['Tom Watch half-marathon 2'],
    ],
    [
      'Max Sample won heat 3 of the 100m in 10.29.\n\nThe men’s 200m had nine heats, but the fastest time of all was set by Tom Watch. He returned 20.81 to win heat 5.',
      ['Max Sample 100m 1 10.29', 'Tom Watch 200m 1 20.81'],
    ],
    ['In the decathlon, after day 1, Max Sample lies in 8th place with 4300 points.', []],
    ['Kim Ju-ho came third in the boys’ 110m hurdles in 13.71.', ['Kim Ju-ho 110mh 3 13.71']],
    [
      'In the 200m, Jane Example stunned the National Sports Festival gold medallist, Ann Pattern, to win in 23.90.',
      ['Jane Example 200m 1 23.90'],
    ],
    [
      'Jane Example beat the African U-20 silver medallist, Ann Pattern, to win the 200m in 23.90.',
      ['Jane Example 200m 1 23.90', 'Ann Pattern 200m 2?'],
    ],
    [
      'Max Sample stopped the clock at 9.85 in the 100m with Tom Watch (10.03) second and Bill Clock (10.19) third.',
      ['Max Sample 100m 1? 9.85', 'Tom Watch 100m 2 10.03', 'Bill Clock 100m 3 10.19'],
    ],
    [
      'Max Sample won the 1500m in 3:42.05 from Tom Watch 3:43.13 and Bill Clock 3:43.80.',
      ['Max Sample 1500m 1 3:42.05', 'Tom Watch 1500m 2? 3:43.13', 'Bill Clock 1500m 3? 3:43.80'],
    ],
    [
      'Jane Example won the girls’ Class Two 100m in 11.70 and the U-18 200m in 24.01.',
      ['Jane Example 100m 1 11.70', 'Jane Example 200m 1 24.01'],
    ],
    ['Jane Example won Britain’s first medal with silver in the 60m in 7.08.', ['Jane Example 60m 2 7.08']],
    ['Jane Example upgraded her Olympic bronze medal with victory in the 800m.', ['Jane Example 800m 1']],
    [
      'Max Sample took the under-17 men’s 1500m in 4:01.10, ahead of Tom Watch.',
      ['Max Sample 1500m 1 4:01.10', 'Tom Watch 1500m 2?'],
    ],
    ['Jane Example went one better than last year by winning the 400m in 50.90.', ['Jane Example 400m 1 50.90']],
    [
      'Jane Example scored 5,912 points to win the heptathlon, with Ann Pattern (5,800) second.',
      ['Jane Example heptathlon 1 5912 pts', 'Ann Pattern heptathlon 2 5800 pts'],
    ],
    [
      'Max Sample’s time of 13:05.10 in the 5000m was eight seconds shy of the best he set four years ago.',
      ['Max Sample 5000m 13:05.10'],
    ],
    ['Max Sample moved up to sixth on the all-time list when he ran 9.87 in the 100m.', ['Max Sample 100m 9.87']],
    ['Max Sample cleared 19-4¼ to win the pole vault.', ['Max Sample pole-vault 1 5.90 m']],
    ['Jane Example of Lincoln College finished third in the 400m in 55.08.', ['Jane Example 400m 3 55.08']],
    ['Lincoln State junior Jane Example won the 400m in 55.08.', ['Jane Example 400m 1 55.08']],
    ['Fifth place went the way of Jane Example in the 800m.', ['Jane Example 800m 5']],
    ['Jane Example was the first woman home in the marathon in 2:35:10.', ['Jane Example marathon 1 2:35:10']],
    ['Jane Example ran out a comfortable winner of the 800m in 2:05.10.', ['Jane Example 800m 1 2:05.10']],
    ['The winner of the men’s 5,000m was Max Sample in 13:20.10.', ['Max Sample 5000m 1 13:20.10']],
    ['Max Sample had a best of 76.85m to win the silver in the javelin.', ['Max Sample javelin 2 76.85 m']],
    ['The women’s shot saw Jane Example throw 17.20m for fourth.', ['Jane Example shot-put 4 17.20 m']],
    [
      'Jane Example won both the 100m (11.20) and 200m (22.90).',
      ['Jane Example 100m 1 11.20', 'Jane Example 200m 1 22.90'],
    ],
    [
      'Jane Example progressed to the final of the 800m after winning her semi-final in 2:01.10.',
      ['Jane Example 800m 1 2:01.10'],
    ],
    ['JANE EXAMPLE broke the 800m record with 1:57.20 to win.', ['Jane Example 800m 1 1:57.20']],
    ['LINCOLN, Neb. — Junior Max Sample was victorious in the triple jump.', ['Max Sample triple-jump 1']],
    // Whoever trains somebody has no part in the story.
    [
      'Jane Example (coach: Tom Watch; club: Leeds) edged out Ann Pattern (Bill Clock) to take the 60m title in 7.32.',
      ['Jane Example 60m 1 7.32', 'Ann Pattern 60m 2?'],
    ],
    [
      'Max Sample (Tom Watch) won the 60m hurdles ahead of Bill Clock (Ed Trainer) who was rewarded with a 7.87 personal best.',
      ['Max Sample 60mh 1', 'Bill Clock 60mh 2? 7.87 PB'],
    ],
    [
      'Ann Pattern finished just ahead of Jane Example in the 100m hurdles with times of 13.47 and 13.48 respectively.',
      ['Ann Pattern 100mh 13.47', 'Jane Example 100mh 13.48'],
    ],
    [
      'Jane Example ran 2:04.66 in the 800m, with Ann Pattern again setting a record when winning the 3,000m in 9:01.47.',
      ['Jane Example 800m 2:04.66', 'Ann Pattern 3000m 1 9:01.47'],
    ],
    [
      'Jane Example recorded bests in the 100m hurdles and high jump, clocking 13.57 for fourth place and clearing 1.84m to take sixth spot.',
      ['Jane Example 100mh 4 13.57', 'Jane Example high-jump 6 1.84 m'],
    ],
    [
      'Mark English won the 800m after Max Sample reached the 60 metres final, running 6.95.',
      ['Mark English 800m 1', 'Max Sample 60m 6.95'],
    ],
    // Whoever jumps or throws has several attempts: the best one counts.
    [
      'Max Sample opened the triple jump at the Lincoln Games with 16.41m.\n\nHe then bounded out to 16.63m to take gold.',
      ['Max Sample triple-jump 1 16.63 m'],
    ],
    [
      'Max Sample went out of the pole vault with three failures at 5.60m, and Tom Watch won with 5.80m.',
      ['Tom Watch pole-vault 1 5.80 m'],
    ],
    ['Max Sample won the pole vault with 5.80m and tried to clear 6.01m.', ['Max Sample pole-vault 1 5.80 m']],
    [
      'Max Sample took bronze in the javelin with 71.89m, pushing Tom Watch to fourth.',
      ['Max Sample javelin 3 71.89 m', 'Tom Watch javelin 4'],
    ],
    [
      'Britain won the 4x400m relay.\n\nThe 800m winner Jane Example ran the last leg for Norway, who finished sixth in 3:30.88.',
      ['Great Britain 4x400m 1', 'Norway 4x400m 6 3:30.88'],
    ],
    [
      'None was better than Jane Example at the Lincoln Relays. The junior won the shot put in 15.10m.',
      ['Jane Example shot-put 1 15.10 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whom one alone is after several', () => {
  test.each<readonly [text: string, speakers: readonly string[]]>([
    [
      'Max Sample won the 100m in 9.96 in Rome.\n\nBritons Tom Watch and Bill Clock won the long and high jumps.\n\n"I knew I could do it," the triple Olympic champion told reporters.',
      ['Max Sample: I knew I could do it,'],
    ],
    [
      'Jane Example ran well in Leeds.\n\nIt was not enough, with Ann Pattern fading at the end, as she had to settle for second.\n\n"I tried," she said.',
      ['Jane Example: I tried,'],
    ],
    [
      'Max Sample won the 800m and the stage was set for Jane Example to do the same.\n\nBut she was beaten.\n\n"I tried," she said.',
      ['Jane Example: I tried,'],
    ],
  ])('%s', (text, speakers) => {
    expect(quotesIn(text)).toEqual(speakers);
  });
});

describe('a title that several share', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'The women’s pole vault gold was shared by Finland’s Jane Example and Greece’s Ann Pattern, after they decided against a jump-off.',
      ['Jane Example pole-vault 1', 'Ann Pattern pole-vault 1'],
    ],
    [
      'In the high jump third place was split between Ann Pattern and Cara Watch.',
      ['Ann Pattern high-jump 3', 'Cara Watch high-jump 3'],
    ],
    [
      'The high jump title went jointly to Ann Pattern and Cara Watch, who both cleared 1.90m.',
      ['Ann Pattern high-jump 1 1.90 m', 'Cara Watch high-jump 1 1.90 m'],
    ],
    ['The 800m record was shared by Jane Example and Ann Pattern.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('two who come in behind the winner', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Jane Example won the 200m in 22.07. The podium was completed by Ann Pattern in 22.14 and Kim Watch in 22.20.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2? 22.14', 'Kim Watch 200m 3? 22.20'],
    ],
    [
      'Jane Example won the 200m in 22.07. Completing the podium were Ann Pattern in 22.14 and Kim Watch in 22.20.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2? 22.14', 'Kim Watch 200m 3? 22.20'],
    ],
    [
      'Jane Example won the 200m in 22.07. Joining her on the podium were Ann Pattern and Kim Watch.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2?', 'Kim Watch 200m 3?'],
    ],
    [
      'Jane Example won the 200m in 22.07. The minor medals went to Ann Pattern (22.14) and Kim Watch (22.20).',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2? 22.14', 'Kim Watch 200m 3? 22.20'],
    ],
    [
      'Jane Example won the 200m in 22.07. Next came Ann Pattern in 22.14 and Kim Watch in 22.20.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2? 22.14', 'Kim Watch 200m 3? 22.20'],
    ],
    [
      'Jane Example won the 200m in 22.07. Completing the podium was Ann Pattern in 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 3 22.14'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a place, its event, and whose it was', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    ['The silver in the 5000m belonged to Jane Example in 15:09.10.', ['Jane Example 5000m 2 15:09.10']],
    ['Fourth place in the 5000m fell to Jane Example.', ['Jane Example 5000m 4']],
    [
      'The bronze medal in the 5000m was hung round the neck of Jane Example, timed at 15:09.10.',
      ['Jane Example 5000m 3 15:09.10'],
    ],
    [
      'The minor medals in the 5000m went to Jane Example (15:09.10) and Ann Pattern (15:10.20).',
      ['Jane Example 5000m 15:09.10', 'Ann Pattern 5000m 15:10.20'],
    ],
    [
      'Jane Example won the 100m in 11.02 and Ann Pattern was fully two-tenths back in the silver medal position.',
      ['Jane Example 100m 1 11.02', 'Ann Pattern 100m 2'],
    ],
    [
      'Jane Example won the long jump with Ann Pattern in silver position until the last round.',
      ['Jane Example long-jump 1'],
    ],
    ['Jane Example leads the long jump with Ann Pattern in silver position.', []],
    [
      'Jane Example was the next British woman home in 11th in the marathon, with Ann Pattern one place further back.',
      ['Jane Example marathon 11', 'Ann Pattern marathon 12'],
    ],
    ['Jane Example won the 800m. The next race in Leeds will be won by Ann Pattern.', ['Jane Example 800m 1']],
    ['Max Sample was tripped at the bell and trailed in ninth in the 1500m.', ['Max Sample 1500m 9']],
    ['Max Sample was third at the bell in the 1500m with Bill Clock back in fifth.', []],
    ['Jane Example led at the bell but eighth was all she could manage in the 800m.', ['Jane Example 800m 8']],
    ['Jane Example led early in the 800m but fourth place was the best she could do.', ['Jane Example 800m 4']],
    ['Jane Example knew that fourth was the best she could hope for in the 800m.', []],
    ['Sixth, and first Scot, in the marathon was Jane Example.', ['Jane Example marathon 6']],
    ['Sixth and first Scot home was Jane Example in the marathon in 2:40:10.', ['Jane Example marathon 6 2:40:10']],
    ['Jane Example had been expected to win the 800m and did so in 1:58.20.', ['Jane Example 800m 1 1:58.20']],
    ['The 5000m belonged to Jane Example.', ['Jane Example 5000m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
