import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('who is named behind “with” has the place and the mark that they came to', () => {
  test.each<Example>([
    [
      'Max Sample reached the final of the 3000m by winning his heat in 7:51.46, with Bill Clock also through after finishing fourth in the second heat in 7:49.72.',
      ['Max Sample 3000m 1 7:51.46', 'Bill Clock 3000m 4 7:49.72'],
    ],
    [
      'Max Sample won the 800m, with Bill Clock on the podium too after finishing third in 1:45.20.',
      ['Max Sample 800m 1', 'Bill Clock 800m 3 1:45.20'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern rewarded for her bravery with 22.14, her best of the year.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern given a fright but second in 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern unable to respond and second in 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern no more than fourth in 22.74.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 4 22.74'],
    ],
    [
      'Jane Example won the 200m in 22.07, with the favourite Ann Pattern nowhere in 23.10.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 23.10'],
    ],
    [
      'Max Sample won the 5000m in 13:10.20, with Bill Clock dragged to a best of 13:12.90.',
      ['Max Sample 5000m 1 13:10.20', 'Bill Clock 5000m 13:12.90'],
    ],
    [
      'Max Sample won the 5000m in 13:10.20, with Bill Clock never in the hunt and eighth in 13:32.90.',
      ['Max Sample 5000m 1 13:10.20', 'Bill Clock 5000m 8 13:32.90'],
    ],
    [
      'Max Sample won the javelin with 87.20m, with Bill Clock forced to accept silver with 84.96m.',
      ['Max Sample javelin 1 87.20 m', 'Bill Clock javelin 2 84.96 m'],
    ],
    [
      'Max Sample took the shot put with 21.50m, with Bill Clock pushed down to fourth by a throw of 21.01m from Tom Watch.',
      ['Max Sample shot-put 1 21.50 m', 'Tom Watch shot-put 21.01 m'],
    ],
    ['Jane Example won the 200m, with Ann Pattern watching from the stands, in 22.07.', ['Jane Example 200m 1 22.07']],
    [
      'Max Sample won the 5000m, with Bill Clock leading until the last lap, in 13:10.20.',
      ['Max Sample 5000m 1 13:10.20'],
    ],
    [
      'Jane Example won the long jump, with Ann Pattern cheering her on, with 6.80m.',
      ['Jane Example long-jump 1 6.80 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is told of somebody between commas, dashes or brackets is over where their place or mark follows', () => {
  test.each<Example>([
    [
      'Max Sample won the 400m in 46.80, with Bill Clock, using the race as speedwork, third in 47.88.',
      ['Max Sample 400m 1 46.80', 'Bill Clock 400m 3 47.88'],
    ],
    [
      'Max Sample won the 100m in 10.20, with Bill Clock – not the champion of similar name, he was quick to point out – third in 10.41.',
      ['Max Sample 100m 1 10.20', 'Bill Clock 100m 3 10.41'],
    ],
    [
      'Max Sample won the mile in 3:52.67 with his training partner Bill Clock, 21, third in a personal best of 3:53.10.',
      ['Max Sample mile 1 3:52.67', 'Bill Clock mile 3 3:53.10 PB'],
    ],
    [
      'Jane Example won the javelin with 62.10m, with Ann Pattern - now 46 - a remarkable sixth with 54.70m.',
      ['Jane Example javelin 1 62.10 m', 'Ann Pattern javelin 6 54.70 m'],
    ],
    [
      'Max Sample won the 1500m in 3:29.91, with Bill Clock the leading Briton in fifth in 3:31.20.',
      ['Max Sample 1500m 1 3:29.91', 'Bill Clock 1500m 5 3:31.20'],
    ],
    [
      'Max Sample won the marathon in 2:08:55, with Bill Clock, now 34 and running for the last time at home, rewarded with fourth place in 2:12:30 and the biggest cheer of the day.',
      ['Max Sample marathon 1 2:08:55', 'Bill Clock marathon 4 2:12:30'],
    ],
    [
      'Jane Example won the 400m in 50.38 with the Scot Ann Pattern second in 50.60 and Ireland’s Eva Model, a 20-year-old from Tralee who had never broken 52 seconds, third in 50.91.',
      ['Jane Example 400m 1 50.38', 'Ann Pattern 400m 2 50.60', 'Eva Model 400m 3 50.91'],
    ],
    [
      'Max Sample won the 20km walk in 1:20:10, with Bill Clock, 23, of Leeds, second in 1:20:40.',
      ['Max Sample 20kmw 1 1:20:10', 'Bill Clock 20kmw 2 1:20:40'],
    ],
    [
      'Jane Example won the shot put with 19.80m, with Ann Pattern – throwing last in the order – second with 19.30m and Eva Model third with 18.90m.',
      ['Jane Example shot-put 1 19.80 m', 'Ann Pattern shot-put 2 19.30 m', 'Eva Model shot-put 3 18.90 m'],
    ],
    [
      'Jane Example won the 800m in 1:58.20, with Ann Pattern, the favourite, fading, and Eva Model, the champion, third in 1:59.10.',
      ['Jane Example 800m 1 1:58.20', 'Eva Model 800m 3 1:59.10'],
    ],
    [
      'Max Sample won the 400m in 45.10, with Bill Clock, whose best is 44.80, watching from the stands.',
      ['Max Sample 400m 1 45.10'],
    ],
    ['Max Sample won the 400m, with Bill Clock – the favourite – nowhere, in 45.10.', ['Max Sample 400m 1 45.10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who somebody is who was held off or followed doesn’t make them the one who goes on', () => {
  test.each<Example>([
    [
      'Jane Example held off Ann Pattern, the champion, before setting a record of 1:59.20 in the 800m.',
      ['Jane Example 800m 1:59.20'],
    ],
    [
      'Jane Example, who trains with Ann Pattern, the champion, won the 800m in 1:59.20.',
      ['Jane Example 800m 1 1:59.20'],
    ],
    [
      'Jane Example tracked Ann Pattern, the champion, for 700m and then went past to win the 800m in 1:59.20.',
      ['Jane Example 800m 1 1:59.20'],
    ],
    [
      'Jane Example was level with Ann Pattern, the champion, before winning the high jump with 1.95m.',
      ['Jane Example high-jump 1 1.95 m'],
    ],
    ['Jane Example watched as Ann Pattern, the champion, won the 800m in 1:59.20.', ['Ann Pattern 800m 1 1:59.20']],
    ['At the bell Ann Pattern, the champion, took over and won the 800m in 1:59.20.', ['Ann Pattern 800m 1 1:59.20']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whoever is named behind a mark and “ahead of” came right behind it', () => {
  test.each<Example>([
    [
      'In the 200m Max Sample was third in 20.14 as Bill Clock won in 19.95 (+0.8m/s), ahead of Tom Watch.',
      ['Max Sample 200m 3 20.14', 'Bill Clock 200m 1 19.95', 'Tom Watch 200m 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who goes on behind somebody who is explained', () => {
  test.each<Example>([
    [
      'Max Sample beat his old rival, Bill Pattern, in the 110m hurdles, clocking 13.09 to Pattern’s 13.20.',
      ['Max Sample 110mh 13.09', 'Bill Pattern 110mh 13.20'],
    ],
    [
      'Max Sample defeated the man who took his record, compatriot Bill Pattern, in the 110m hurdles, clocking 13.09.',
      ['Max Sample 110mh 13.09'],
    ],
    [
      'The man who took his record, compatriot Bill Pattern, won the 110m hurdles in 13.09.',
      ['Bill Pattern 110mh 1 13.09'],
    ],
    [
      'Max Sample was second in the triple jump with 16.96m and another Briton, Bill Pattern, was fifth with 16.33m.',
      ['Max Sample triple-jump 2 16.96 m', 'Bill Pattern triple-jump 5 16.33 m'],
    ],
    [
      'Jane Example won the hurdles in 7.86 and the 60m, for which she was drafted in when Ann Pattern withdrew, in 7.17.',
      ['Jane Example 60mh 1 7.86', 'Jane Example 60m 7.17'],
    ],
    [
      'Jane Example won the 60m, as Ann Pattern took second, in 7.17.',
      ['Jane Example 60m 1', 'Ann Pattern 60m 2 7.17'],
    ],
    [
      'In the 800m Max Sample was caught by Bill Pattern, fourth in Rome, who held on in 1:45.71.',
      ['Bill Pattern 800m 1:45.71'],
    ],
    [
      'In the 800m Max Sample was caught by Bill Pattern and Tom Clock, the champion, who won in 1:45.71.',
      ['Tom Clock 800m 1 1:45.71'],
    ],
    [
      'Britain expected much of Jane Example in the 1500m but the 24-year-old was ninth in 4:16.41.',
      ['Jane Example 1500m 9 4:16.41'],
    ],
    [
      'Max Sample took revenge on Bill Pattern in the 100m in 10.03, with the champion second in 10.06.',
      ['Max Sample 100m 1? 10.03', 'Bill Pattern 100m 2 10.06'],
    ],
    ['Max Sample beat Bill Pattern in the 100m, with the 24-year-old clocking 10.03.', ['Max Sample 100m 10.03']],
    [
      'Britain’s Max Sample and the Kenyan Bill Pattern led the 1500m. The Briton ran 3:29.95, the Kenyan 3:29.97.',
      ['Max Sample 1500m 3:29.95', 'Bill Pattern 1500m 3:29.97'],
    ],
    [
      'And what of Max Sample in the 100m? The Olympic champion of Tokyo finished sixth behind Bill Pattern, in 10.05.',
      ['Max Sample 100m 6 10.05'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who is told of behind somebody else', () => {
  test.each<Example>([
    [
      'Ann Pattern beat Eva Sample in the 800m but nobody could live with Jane Example. The Olympic champion won in 1:57.79.',
      ['Jane Example 800m 1 1:57.79'],
    ],
    [
      'Max Sample had the crowd on its feet as he swept past Bill Pattern and then Tom Clock in the last lap of the 800m to take second in 1:42.19.',
      ['Max Sample 800m 2 1:42.19'],
    ],
    [
      'Jane Example took the pole vault with 4.75m and then Ann Pattern the discus with 62.10m.',
      ['Jane Example pole-vault 1 4.75 m', 'Ann Pattern discus 62.10 m'],
    ],
    [
      'Jane Example won the 100m in 10.79, Ann Pattern’s comeback in the pole vault ended at 4.65m and in fourth place, and Eva Sample won the discus.',
      ['Jane Example 100m 1 10.79', 'Ann Pattern pole-vault 4 4.65 m', 'Eva Sample discus 1'],
    ],
    ['Jane Example won the 800m, Ann Pattern’s younger brother took second in the mile.', ['Jane Example 800m 1']],
    ['Jane Example won the 800m. Her younger brother took second in the mile in 4:01.10.', ['Jane Example 800m 1']],
    ['Jane Example fouled twice in the discus. Out it went to 71.02m.', ['Jane Example discus 71.02 m']],
    [
      'Max Sample won his 400m semi-final in 45.36, with Bill Pattern quickest of all in winning the other semi-final in 44.92.',
      ['Max Sample 400m 1 45.36', 'Bill Pattern 400m 1 44.92'],
    ],
    ['Jane Example’s husband won the mile in 3:58.10.', []],
    [
      'Jane Example won the 800m and her brother Max Sample took second in the mile.',
      ['Jane Example 800m 1', 'Max Sample mile 2'],
    ],
    [
      'Jane Example won the pole vault. Her childhood rival Ann Pattern was second with 4.45m.',
      ['Jane Example pole-vault 1', 'Ann Pattern pole-vault 2 4.45 m'],
    ],
    [
      'Jane Example left Ann Pattern and world half marathon champion Eva Sample trailing in her wake to win the 10,000m in 32:58.10.',
      ['Jane Example 10000m 1 32:58.10'],
    ],
    [
      'Max Sample, who beat Bill Pattern in the heats of the 200m, was ahead of him when they came off the bend and hung on to win in 20.17.',
      ['Max Sample 200m 1 20.17'],
    ],
    [
      'Jane Example won the heptathlon 800m in 2:06.12. That gave her a total of 6,698 points.',
      ['Jane Example 800m 1 2:06.12', 'Jane Example heptathlon 6698 pts'],
    ],
    [
      'Jane Example, sixth last year behind Ann Pattern, came from fifth to beat Eva Sample in the 400m, both being given 50.67.',
      ['Jane Example 400m 50.67', 'Eva Sample 400m 50.67'],
    ],
    [
      'Jane Example held off Ann Pattern for second in the 1500m, the pair being given 4:07.02 and 4:07.05.',
      ['Jane Example 1500m 2 4:07.02', 'Ann Pattern 1500m 3? 4:07.05'],
    ],
    [
      'Max Sample won the 1500m in 3:32.10, while Bill Pattern was given the same time as third-placed Tom Clock of France, 3:33.41, but had to settle for fourth.',
      ['Max Sample 1500m 1 3:32.10', 'Tom Clock 1500m 3 3:33.41', 'Bill Pattern 1500m 4 3:33.41'],
    ],
    [
      'Jane Example won with 4.83m in the pole vault, but in the shot put the 22-year-old Nigerian-born Briton Ann Pattern threw 19.04m.',
      ['Jane Example pole-vault 1 4.83 m', 'Ann Pattern shot-put 19.04 m'],
    ],
    [
      'France’s Max Sample beat Britain’s Bill Pattern, winning the 60m in 6.51, with the Briton given second in 6.53.',
      ['Max Sample 60m 1 6.51', 'Bill Pattern 60m 2? 6.53'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
