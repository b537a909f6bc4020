import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** What reporters say in many ways; every example is told of nobody who runs. */
describe('the many ways to tell a result', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'In the 200m, Jane Example powered to victory in 22.10 seconds from Ann Pattern (22.31) and Eva Model (22.40).',
      ['Jane Example 200m 1 22.10', 'Ann Pattern 200m 2? 22.31', 'Eva Model 200m 3? 22.40'],
    ],
    [
      'Jane Example won the 1500m in 3:58.10, three seconds from Ann Pattern’s record (3:55.00).',
      ['Jane Example 1500m 1 3:58.10'],
    ],
    [
      'Max Sample was beaten into second place by Bill Clock in the 400m, 44.50 to 44.31.',
      ['Max Sample 400m 2 44.50', 'Bill Clock 400m 1? 44.31'],
    ],
    [
      'Max Sample won the marathon in 2:03:23. Bill Clock, who won the Sampletown marathon in April, was second in 2:04:05.',
      ['Max Sample marathon 1 2:03:23', 'Bill Clock marathon 2 2:04:05'],
    ],
    [
      'Max Sample won the 800m in Oslo. Bill Clock, who ran 1:43.20 in Doha, clocked 1:44.50 for second.',
      ['Max Sample 800m 1', 'Bill Clock 800m 2 1:44.50'],
    ],
    [
      'Max Sample won the 800m in Oslo. Bill Clock, who ran 1:44.20 in Oslo, was second.',
      ['Max Sample 800m 1', 'Bill Clock 800m 2 1:44.20'],
    ],
    [
      'Max Sample won the triple jump with a 17.81 metres effort to add to his world title from last year.',
      ['Max Sample triple-jump 1 17.81 m'],
    ],
    [
      'Max Sample won the javelin. Bill Clock finished in the silver medal position with Tom Watch taking bronze.',
      ['Max Sample javelin 1', 'Bill Clock javelin 2', 'Tom Watch javelin 3'],
    ],
    [
      'Max Sample won the 1500 (4:08.09), and came back to win the 400 hurdles (:58.05).',
      ['Max Sample 1500m 1 4:08.09', 'Max Sample 400mh 1 58.05'],
    ],
    [
      'Jane Example was 9th in the cross country in 27:17, Ann Pattern was next in 29:37 and 24th.',
      ['Jane Example cross-country 9 27:17', 'Ann Pattern cross-country 24 29:37'],
    ],
    [
      'The marathon was won by Max Sample in 2:28:33, with Jane Example the winning lady in 2:54:06.',
      ['Max Sample marathon 1 2:28:33', 'Jane Example marathon 1 2:54:06'],
    ],
    ['Max Sample took line honours in the 800m but was disqualified.', ['Max Sample 800m DQ']],
    ['Max Sample, fourth at the Olympics, won the 400m in 44.90.', ['Max Sample 400m 4', 'Max Sample 400m 1 44.90']],
    ['Max Sample’s best this season is 44.10 but he won the 400m in 44.90.', ['Max Sample 400m 1 44.90']],
    [
      'After winning her semi-final in 10.99, Jane Example took the 100m title in 10.85.',
      ['Jane Example 100m 1 10.99', 'Jane Example 100m 1 10.85'],
    ],
    ['Jane Example has had five wins over 800m this season, and has won the 1500m twice.', []],
    ['Jane Example is the only woman to win the 800m for Britain.', []],
    ['Max Sample finished second in the 400m. Bill Clock was later stripped of the title.', []],
    [
      'Jane Example finished two seconds ahead of Ann Pattern of Kenya in 14:12.59 in the 5000m.',
      ['Jane Example 5000m 14:12.59'],
    ],
    [
      'Max Sample of Trinidad and Tobago won the javelin with 84.20m from Bill Clock of St Kitts and Nevis.',
      ['Max Sample javelin 1 84.20 m', 'Bill Clock javelin 2?'],
    ],
    ['Max Sample and Bill Clock dead-heated in 10.11 in the 100m.', ['Max Sample 100m 10.11', 'Bill Clock 100m 10.11']],
    ['Max Sample took the 60m title in a field that included Norway’s Bill Clock and Tom Watch.', ['Max Sample 60m 1']],
    [
      'Max Sample won the 800m. Bill Clock had been in second place down the home straight but faded.',
      ['Max Sample 800m 1'],
    ],
    ['It seemed that Max Sample’s throw of 85.94m had won the javelin.', []],
    [
      'Kenya’s Jane Example led the women’s 400m ahead of Ann Pattern until the Jamaican won by a wide margin, in 51.33.',
      ['Ann Pattern 400m 1 51.33'],
    ],
    ['Jane Example won the marathon. Example stormed ahead to win in 2:26:26.', ['Jane Example marathon 1 2:26:26']],
    ['Max Sample attempted a world record 6.30m in the pole vault.', []],
    ['Max Sample needed 13:05.00 to qualify, but finished the 5000m in 13:06.10.', ['Max Sample 5000m 13:06.10']],
    [
      'Max Sample became the first man under 1:43 this season when he won the 800m in 1:42.80.',
      ['Max Sample 800m 1 1:42.80'],
    ],
    [
      'Jane Example’s 1:57.20 was four seconds quicker than runner-up Ann Pattern in the 800m.',
      ['Jane Example 800m 1:57.20', 'Ann Pattern 800m 2'],
    ],
    [
      'Jane Example won the 1500m in 4:00.10. She will face Ann Pattern, who ran 3:58.00 in Doha, next week.',
      ['Jane Example 1500m 1 4:00.10'],
    ],
    ['With a leap of 17.60m Max Sample won the triple jump.', ['Max Sample triple-jump 1 17.60 m']],
    [
      'In the 100m, Max Sample equalled his season’s best of 9.92 seconds in winning from Bill Clock.',
      ['Max Sample 100m 1 9.92 SB', 'Bill Clock 100m 2?'],
    ],
    [
      'Max Sample eased through to the semi-finals of the 800m by winning heat three in 1:45.20.',
      ['Max Sample 800m 1 1:45.20'],
    ],
    [
      'Jane Example won the 400m hurdles in 52.10 – while Ann Pattern won the 3000m. She clocked 8:30.10.',
      ['Jane Example 400mh 1 52.10', 'Ann Pattern 3000m 1 8:30.10'],
    ],
    [
      'Max Sample won the 5000m in 13:01.10. Triple jumper Jane Example won with 14.78 metres ahead of Ann Pattern (14.51).',
      ['Max Sample 5000m 1 13:01.10', 'Jane Example triple-jump 1 14.78 m', 'Ann Pattern triple-jump 2? 14.51 m'],
    ],
    [
      'In the 110m hurdles, Max Sample edged Briton Bill Clock, 13.08-13.13.',
      ['Max Sample 110mh 13.08', 'Bill Clock 110mh 13.13'],
    ],
    [
      'After finishing fifth in the 200m, Jane Example said she had support from Ann Pattern and Eva Model.',
      ['Jane Example 200m 5'],
    ],
    [
      'It was a fine night for Max Sample, who held off the challenge of top American Bill Clock to take the 400m hurdles.',
      ['Max Sample 400mh 1'],
    ],
    [
      'In the triple jump Max Sample, only fifth in the standings up to that point, leaped 17.64m.',
      ['Max Sample triple-jump 17.64 m'],
    ],
    [
      'Jane Example won silver in the 400m in 49.58 and Ann Pattern was the bronze medallist.',
      ['Jane Example 400m 2 49.58', 'Ann Pattern 400m 3'],
    ],
    ['Ann Pattern, who was the bronze medallist in 2003, won the 800m.', ['Ann Pattern 800m 1']],
    ['Title favourites Max Sample and Jane Example earned 400m golds.', ['Max Sample 400m 1', 'Jane Example 400m 1']],
    ['There was victory for Jane Example in the women’s 800m in 1:58.20.', ['Jane Example 800m 1 1:58.20']],
    ['Victory in the 1500m went to Max Sample in 3:34.10.', ['Max Sample 1500m 1 3:34.10']],
    ['The women’s 400m hurdles title went to Jane Example in 54.10.', ['Jane Example 400mh 1 54.10']],
    [
      'Jane Example’s winning time of 54.10 in the 400m hurdles was a national record.',
      ['Jane Example 400mh 1 54.10 NR'],
    ],
    [
      'Max Sample’s winning throw of 86.20m in the javelin was his best of the season.',
      ['Max Sample javelin 1 86.20 m SB'],
    ],
    ['Silver in the long jump went to Jane Example with a leap of 6.82m.', ['Jane Example long-jump 2 6.82 m']],
    ['There was silver for Jane Example in the high jump.', ['Jane Example high-jump 2']],
    ['There was also a bronze for Max Sample in the 110m hurdles, in 13.42.', ['Max Sample 110mh 3 13.42']],
    ['Second place went to Jane Example in 22.81 in the 200m.', ['Jane Example 200m 2 22.81']],
    [
      'In the 5,000m, Max Sample took victory in 13:10.20 from Tom Watch (13:11.00).',
      ['Max Sample 5000m 1 13:10.20', 'Tom Watch 5000m 2? 13:11.00'],
    ],
    ['The 200m was won by Max Sample, who clocked 20.10.', ['Max Sample 200m 1 20.10']],
    ['The women’s 100m fell to Jane Example in 11.02.', ['Jane Example 100m 1 11.02']],
    ['The shot put was dominated by Max Sample, who threw 21.50m to win.', ['Max Sample shot-put 1 21.50 m']],
    ['Max Sample was an emphatic winner of the men’s 400m in 44.80 seconds.', ['Max Sample 400m 1 44.80']],
    [
      'Jane Example proved too strong for the field in the 1500m, winning in 4:05.10.',
      ['Jane Example 1500m 1 4:05.10'],
    ],
    ['A time of 10.95 seconds gave Jane Example victory in the 100m.', ['Jane Example 100m 1 10.95']],
    ['A throw of 65.20m earned Max Sample the discus title.', ['Max Sample discus 1 65.20 m']],
    ['A leap of 8.20m was enough to give Max Sample gold in the long jump.', ['Max Sample long-jump 1 8.20 m']],
    ['The men’s pole vault was won by Max Sample with 5.90m.', ['Max Sample pole-vault 1 5.90 m']],
    ['It was gold for Jane Example in the triple jump with 14.60m.', ['Jane Example triple-jump 1 14.60 m']],
    ['Gold in the 800m belonged to Jane Example, who finished in 1:57.30.', ['Jane Example 800m 1 1:57.30']],
    [
      'Max Sample won the 800m in 1:44.20 with Tom Watch second in 1:44.50 and Bill Clock third in 1:44.90.',
      ['Max Sample 800m 1 1:44.20', 'Tom Watch 800m 2 1:44.50', 'Bill Clock 800m 3 1:44.90'],
    ],
    [
      'Max Sample took the 800m in 1:44.20, followed home by Tom Watch (1:44.50) and Bill Clock (1:44.90).',
      ['Max Sample 800m 1 1:44.20', 'Tom Watch 800m 2? 1:44.50', 'Bill Clock 800m 3? 1:44.90'],
    ],
    [
      'Max Sample won the 400m in 44.90, Tom Watch taking second in 45.10 and Bill Clock third in 45.20.',
      ['Max Sample 400m 1 44.90', 'Tom Watch 400m 2 45.10', 'Bill Clock 400m 3 45.20'],
    ],
    [
      'Jane Example beat Ann Pattern by 0.05 to win the 100m in 11.05.',
      ['Jane Example 100m 1 11.05', 'Ann Pattern 100m 2?'],
    ],
    ['Jane Example took the women’s 1500m by 0.05 in 4:02.10.', ['Jane Example 1500m 1 4:02.10']],
    [
      'Jane Example held off Ann Pattern to take the women’s 1500m in 4:02.10.',
      ['Jane Example 1500m 1 4:02.10', 'Ann Pattern 1500m 2?'],
    ],
    [
      'Jane Example came home first in the 3000m in 8:41.20, a stride ahead of Ann Pattern.',
      ['Jane Example 3000m 1 8:41.20', 'Ann Pattern 3000m 2?'],
    ],
    [
      'Ann Pattern was runner-up in the 200m in 22.90 and Eva Muster was third in 23.01.',
      ['Ann Pattern 200m 2 22.90', 'Eva Muster 200m 3 23.01'],
    ],
    ['Ann Pattern was narrowly beaten into second in the 200m, clocking 22.90.', ['Ann Pattern 200m 2 22.90']],
    [
      'Jane Example won the 800m, but Ann Pattern could finish only sixth in 2:01.10.',
      ['Jane Example 800m 1', 'Ann Pattern 800m 6 2:01.10'],
    ],
    ['Tom Watch trailed home last but one in seventh in the 800m.', ['Tom Watch 800m 7']],
    ['In third place in the 1500m was Tom Watch in 3:36.10.', ['Tom Watch 1500m 3 3:36.10']],
    ['Behind him in the 1500m, Tom Watch was third in 3:36.10.', ['Tom Watch 1500m 3 3:36.10']],
    ['Max Sample was third in the 200m, clocking 20.45.', ['Max Sample 200m 3 20.45']],
    ['Max Sample finished strongly in the 200m, crossing the line in 20.45 for third.', ['Max Sample 200m 3 20.45']],
    [
      'Max Sample set a personal best in the 10,000m, finishing fourth in 27:40.10.',
      ['Max Sample 10000m 4 27:40.10 PB'],
    ],
    [
      'Jane Example won the 100m in 11.10 before adding the 200m in 22.70.',
      ['Jane Example 100m 1 11.10', 'Jane Example 200m 1 22.70'],
    ],
    [
      'Jane Example completed a sprint double, winning the 100m in 11.10 and the 200m in 22.70.',
      ['Jane Example 100m 1 11.10', 'Jane Example 200m 1 22.70'],
    ],
    ['Jane Example retained her 800m title in 1:59.10.', ['Jane Example 800m 1 1:59.10']],
    ['Jane Example defended her 800m title successfully in 1:59.10.', ['Jane Example 800m 1 1:59.10']],
    ['Leaping 8.30m in the final round, Max Sample snatched the long jump.', ['Max Sample long-jump 1 8.30 m']],
    [
      'Max Sample, clocking 13.20, edged the 110m hurdles from Tom Watch.',
      ['Max Sample 110mh 1 13.20', 'Tom Watch 110mh 2?'],
    ],
    ['Jane Example stormed to victory in the 400m hurdles in 54.10.', ['Jane Example 400mh 1 54.10']],
    ['Jane Example powered to 1500m gold in 4:01.10.', ['Jane Example 1500m 1 4:01.10']],
    ['Jane Example cruised to a comfortable win over 800m in 2:00.20.', ['Jane Example 800m 1 2:00.20']],
    ['Jane Example leapt to high jump silver with a clearance of 1.96m.', ['Jane Example high-jump 2 1.96 m']],
    ['Jane Example launched the javelin 66.10m to take gold.', ['Jane Example javelin 1 66.10 m']],
    ['Jane Example threw the hammer 72.10m for bronze.', ['Jane Example hammer 3 72.10 m']],
    ['Jane Example cleared 4.80m to win the pole vault.', ['Jane Example pole-vault 1 4.80 m']],
    ['Max Sample went out to 8.15m to win the long jump.', ['Max Sample long-jump 1 8.15 m']],
    [
      'Max Sample came within a centimetre of the long jump podium, finishing fourth with 8.01m.',
      ['Max Sample long-jump 4 8.01 m'],
    ],
    ['Max Sample dipped under 10 seconds for the first time with 9.98 to win the 100m.', ['Max Sample 100m 1 9.98']],
    ['Max Sample stopped the clock at 9.98 in the 100m.', ['Max Sample 100m 9.98']],
    ['Max Sample wins the 800m in 1:44.20.', ['Max Sample 800m 1 1:44.20']],
    [
      'Max Sample takes gold in the 800m in 1:44.20, with Tom Watch getting silver.',
      ['Max Sample 800m 1 1:44.20', 'Tom Watch 800m 2'],
    ],
    ['GOLD! Jane Example wins the women’s 400m in 49.80!', ['Jane Example 400m 1 49.80']],
    ['Jane Example storms home in 49.80 to claim the 400m title.', ['Jane Example 400m 1 49.80']],
    ['Jane Example crosses the line third in the 1500m in 4:03.10.', ['Jane Example 1500m 3 4:03.10']],
    ['It’s silver for Jane Example in the 1500m in 4:03.10.', ['Jane Example 1500m 2 4:03.10']],
    ['Jane Example won the 3000m in eight minutes 38.99 seconds.', ['Jane Example 3000m 1 8:38.99']],
    ['Max Sample won the 800m in one minute 43.50 seconds.', ['Max Sample 800m 1 1:43.50']],
    ['Jane Example won the marathon in two hours 22 minutes 15 seconds.', ['Jane Example marathon 1 2:22:15']],
    [
      'Max Sample won the marathon in a time of two hours, five minutes and 42 seconds.',
      ['Max Sample marathon 1 2:05:42'],
    ],
    ['Max Sample won the marathon in 2hrs 5mins 42secs.', ['Max Sample marathon 1 2:05:42']],
    ['Max Sample won the mile in 3 min 52.1 sec.', ['Max Sample mile 1 3:52.1']],
    ['Max Sample clocked 3mins 35.2secs to win the 1500m.', ['Max Sample 1500m 1 3:35.2']],
    ['Jane Example won the half marathon in 68 minutes 30 seconds.', ['Jane Example half-marathon 1 1:08:30']],
    ['Jane Example won the half marathon in 68:30.', ['Jane Example half-marathon 1 1:08:30']],
    ['Jane Example won the half marathon in 1hr 8min 30sec.', ['Jane Example half-marathon 1 1:08:30']],
    ['Max Sample won the 5000m in 13min 10.2sec.', ['Max Sample 5000m 1 13:10.2']],
    ['Max Sample won the 100m in 10.1secs.', ['Max Sample 100m 1 10.1']],
    ['Max Sample won the decathlon with 8,412 points.', ['Max Sample decathlon 1 8412 pts']],
    ['Max Sample finished with a national record 8412 to win the decathlon.', ['Max Sample decathlon 1 8412 pts NR']],
    ['Jane Example’s total of 6,412pts was enough for heptathlon bronze.', ['Jane Example heptathlon 3 6412 pts']],
    [
      'The women’s 800m was close. Jane Example won it in 1:58.20, with Ann Pattern just 0.10 back in second.',
      ['Jane Example 800m 1 1:58.20', 'Ann Pattern 800m 2 1:58.30?'],
    ],
    [
      'Jane Example, the European champion, lined up in the 800m. She was second in 1:58.20.',
      ['Jane Example 800m 2 1:58.20'],
    ],
    [
      'Jane Example won the 800m in 1:58.20. In the same race Ann Pattern was fifth in 2:00.10.',
      ['Jane Example 800m 1 1:58.20', 'Ann Pattern 800m 5 2:00.10'],
    ],
    [
      'Jane Example won the 800m in 1:58.20. Ann Pattern finished in 1:59.10 and Eva Muster in 1:59.90.',
      ['Jane Example 800m 1 1:58.20', 'Ann Pattern 800m 1:59.10', 'Eva Muster 800m 1:59.90'],
    ],
    [
      'There was disappointment for Ann Pattern in the 800m, the 22-year-old finishing seventh.',
      ['Ann Pattern 800m 7'],
    ],
    ['Ann Pattern, of Kenya, was seventh in the 800m.', ['Ann Pattern 800m 7']],
    ['Former champion Ann Pattern, 31, was only seventh in the 800m.', ['Ann Pattern 800m 7']],
    [
      'Ann Pattern (Kenya) and Eva Muster (Spain) took silver and bronze in the 800m.',
      ['Ann Pattern 800m 2', 'Eva Muster 800m 3'],
    ],
    [
      'Ann Pattern and Eva Muster were second and third in the 800m in 1:59.10 and 1:59.90.',
      ['Ann Pattern 800m 2 1:59.10', 'Eva Muster 800m 3 1:59.90'],
    ],
    ['Ann Pattern’s second place in the 800m was her best finish.', ['Ann Pattern 800m 2']],
    [
      'Brave Briton Jo Pattern could manage only a fifth-place finish in the final of the women’s 3,000m.',
      ['Jo Pattern 3000m 5'],
    ],
    [
      'Jane Example also missed out on a medal with a fifth-place finish in the women’s 3,000m.',
      ['Jane Example 3000m 5'],
    ],
    [
      'Jane Example missed the podium by a place, finishing fourth in the 800m in 1:59.20.',
      ['Jane Example 800m 4 1:59.20'],
    ],
    [
      'Jane Example narrowly missed out on a medal in the 800m as she came fourth in 1:59.20.',
      ['Jane Example 800m 4 1:59.20'],
    ],
    [
      'Max Sample won the 800m in 1:41.90, as Tom Watch, Canada’s defending champion and silver medallist at the Olympics, battled through strongly for bronze in 1:41.95.',
      ['Max Sample 800m 1 1:41.90', 'Tom Watch 800m 3 1:41.95'],
    ],
    [
      'Ireland’s Cian McExample was an impressive fourth in an Irish national record of 1:42.15 in the 800m.',
      ['Cian McExample 800m 4 1:42.15 NR'],
    ],
    [
      'Max Sample won the 20km walk in 1:29:12, with Tom Watch a further nine seconds back in 1:29:25.',
      ['Max Sample 20kmw 1 1:29:12', 'Tom Watch 20kmw 1:29:25'],
    ],
    [
      'Ethiopia’s Max Sample claimed the men’s race in the half marathon with a dominant display.',
      ['Max Sample half-marathon 1'],
    ],
    [
      'Jane Example won the heptathlon, but Ann Pattern did smash Eva Muster’s four-year-old UK record as she totalled 4,733 in the heptathlon.',
      ['Jane Example heptathlon 1', 'Ann Pattern heptathlon 4733 pts'],
    ],
    [
      'Lucy Pattern (West Town AC) and Amy O’Sample (South Town AC) took silver and bronze respectively in the 800m.',
      ['Lucy Pattern 800m 2', 'Amy O’Sample 800m 3'],
    ],
    [
      'Jane Example won the 1500m title in Oslo, while Max Sample won the 60m. Example ran 4:08.74. Lucy Pattern and Amy Muster took silver and bronze.',
      ['Jane Example 1500m 1 4:08.74', 'Max Sample 60m 1', 'Lucy Pattern 1500m 2', 'Amy Muster 1500m 3'],
    ],
    [
      'Max Sample clocked 10.07 in the 100m while 18-year-old Tom Watch, the world junior champion, and Bill Clock were both timed in 10.08.',
      ['Max Sample 100m 10.07', 'Tom Watch 100m 10.08', 'Bill Clock 100m 10.08'],
    ],
    [
      'Max Sample took the win in the high jump as he beat Olympic champion Stefan Watch into second place to end the Swede’s unbeaten record.',
      ['Max Sample high-jump 1', 'Stefan Watch high-jump 2'],
    ],
    [
      'Tom Watch got up for silver in the 800m in 1:44.10, a hundredth ahead of Bill Clock.',
      ['Tom Watch 800m 2 1:44.10', 'Bill Clock 800m 3? 1:44.11?'],
    ],
    ['Max Sample ran the fastest time of his life, 9.95, for bronze in the 100m.', ['Max Sample 100m 3 9.95']],
    ['The time of 9.95 was good enough for Max Sample to take bronze in the 100m.', ['Max Sample 100m 3 9.95']],
    ['Just behind was Tom Watch in 10.02 in the 100m.', ['Tom Watch 100m 10.02']],
    ['Next home was Tom Watch in 3:36.10 in the 1500m.', ['Tom Watch 1500m 3:36.10']],
    ['After a slow start, Jane Example ran down Ann Pattern to win the 400m in 51.20.', ['Jane Example 400m 1 51.20']],
    ['The men’s title was won by Max Sample, 21, in 45.10 in the 400m.', ['Max Sample 400m 1 45.10']],
    [
      'Kenya swept the medals in the steeplechase, with Max Sample winning in 8:05.10 from Tom Watch and Bill Clock.',
      ['Max Sample 3000msc 1 8:05.10', 'Tom Watch 3000msc 2?', 'Bill Clock 3000msc 3?'],
    ],
    [
      'It was a Kenyan one-two in the marathon, Max Sample winning in 2:05:10 and Tom Watch finishing second in 2:05:40.',
      ['Max Sample marathon 1 2:05:10', 'Tom Watch marathon 2 2:05:40'],
    ],
    [
      'Max Sample won the javelin with his final throw of 85.10m, overtaking Tom Watch, who had led with 84.90m.',
      ['Max Sample javelin 1 85.10 m', 'Tom Watch javelin 84.90 m'],
    ],
    [
      'Max Sample threw 85.10m to Tom Watch’s 84.90m to take the javelin title.',
      ['Max Sample javelin 1 85.10 m', 'Tom Watch javelin 84.90 m'],
    ],
    ['Max Sample’s 85.10m was enough to win the javelin.', ['Max Sample javelin 1 85.10 m']],
    [
      'Max Sample finished in a time of 13.25secs to take third behind Tom Watch and Bill Clock in the 110m hurdles.',
      ['Max Sample 110mh 3 13.25', 'Tom Watch 110mh 1?', 'Bill Clock 110mh 2?'],
    ],
    ['Third was Tom Watch in 1:45.10 in the 800m.', ['Tom Watch 800m 3 1:45.10']],
    ['Third place in the 800m went to Tom Watch in 1:45.10.', ['Tom Watch 800m 3 1:45.10']],
    ['Second-placed Tom Watch clocked 1:45.10 in the 800m.', ['Tom Watch 800m 2 1:45.10']],
    ['Tom Watch equalled his personal best of 1:45.10 in the 800m.', ['Tom Watch 800m 1:45.10 PB']],
    ['Tom Watch improved his personal best to 1:45.10 in the 800m.', ['Tom Watch 800m 1:45.10 PB']],
    [
      'Tom Watch took more than a second off his best to finish fifth in the 800m in 1:45.10.',
      ['Tom Watch 800m 5 1:45.10'],
    ],
    ['Tom Watch broke the British record with 1:43.10 in the 800m.', ['Tom Watch 800m 1:43.10 NR']],
    ['Jane Example was sixth and Ann Pattern eighth in the 800m.', ['Jane Example 800m 6', 'Ann Pattern 800m 8']],
    [
      'Jane Example, Ann Pattern and Eva Muster finished fourth, fifth and sixth in the 800m.',
      ['Jane Example 800m 4', 'Ann Pattern 800m 5', 'Eva Muster 800m 6'],
    ],
    [
      'Jane Example finished fourth in the 1500m in 4:10.10 and Max Sample was fifth in the men’s race in 3:40.10.',
      ['Jane Example 1500m 4 4:10.10', 'Max Sample 1500m 5 3:40.10'],
    ],
    ['In the women’s race, Jane Example triumphed in 2:25:10 in the marathon.', ['Jane Example marathon 1 2:25:10']],
    ['Jane Example was only 10th in the marathon in 2:31:10.', ['Jane Example marathon 10 2:31:10']],
    [
      'Jane Example missed out on a podium place in the 4x200m relay as the British quartet came in fourth.',
      ['Great Britain 4x200m 4'],
    ],
    [
      'Max Sample timed 1:45.90 in the 800m to beat Tom Pattern and Ben Model to second and third places in 1:46.30 and 1:46.80 respectively.',
      ['Max Sample 800m 1:45.90', 'Tom Pattern 800m 2 1:46.30', 'Ben Model 800m 3 1:46.80'],
    ],
    [
      'Max Sample won the 800m, pushing Tom Pattern and Ben Model into second and third in 1:46.30 and 1:46.80.',
      ['Max Sample 800m 1', 'Tom Pattern 800m 2 1:46.30', 'Ben Model 800m 3 1:46.80'],
    ],
    [
      '24-year-old Kenyan Ann Sample met 30-year-old Jane Example in the 800m. The 30-year-old ran 2:01.50.',
      ['Jane Example 800m 2:01.50'],
    ],
    [
      'Jane Example won the 60m in 7.32 from Ann Pattern (Leeds, Bill Clock), who ran 7.35.',
      ['Jane Example 60m 1 7.32', 'Ann Pattern 60m 2? 7.35'],
    ],
    [
      'Jane Example, last year’s winner, and Ann Sample shared second in 2:01.00 in the 800m.',
      ['Jane Example 800m 2 2:01.00', 'Ann Sample 800m 2 2:01.00'],
    ],
    [
      'Jane Example was pipped by Ann Sample by 0.02 in the 100m in 11.12.',
      ['Jane Example 100m 11.12', 'Ann Sample 100m 11.10?'],
    ],
    [
      'Jane Example and Tom Watch train in Leeds. The European champion won the women’s 400m in 51.10, while the men’s race went to Bill Clock.',
      ['Jane Example 400m 1 51.10', 'Bill Clock 400m 1'],
    ],
    ['In only her second race over the distance Jane Example won the 800m.', ['Jane Example 800m 1']],
    [
      'Max Sample won the 1500m. Tom Pattern just held off Ben Model for second, the pair separated by four hundredths in 3:30.11 and 3:30.15.',
      ['Max Sample 1500m 1', 'Tom Pattern 1500m 2 3:30.11', 'Ben Model 1500m 3? 3:30.15'],
    ],
    [
      'Max Sample won the 100m in 10.01 with Tom Pattern and Ben Model second and third in 10.20 and 10.30.',
      ['Max Sample 100m 1 10.01', 'Tom Pattern 100m 2 10.20', 'Ben Model 100m 3 10.30'],
    ],
    // The full stop is lost.
    [
      'There was bad luck for Max Sample in the pole vault as he failed to clear the bar. The title went to Tom Model with a best of 5.25m And Jane Example won the triple jump with 13.28m.',
      ['Tom Model pole-vault 1 5.25 m', 'Jane Example triple-jump 1 13.28 m'],
    ],
    ['Jane Example was crowned 800m champion after running 1:58.10.', ['Jane Example 800m 1 1:58.10']],
    [
      'Jane Example smashed the field to win by more than 10 seconds in the 5000m in 14:40.10.',
      ['Jane Example 5000m 1 14:40.10'],
    ],
    [
      'Jane Example upset Olympic champion Ann Pattern in the 400m, clocking 50.10 to Pattern’s 50.20.',
      ['Jane Example 400m 50.10', 'Ann Pattern 400m 50.20'],
    ],
    [
      'In the women’s 800m, Jane Example was a distant third in 2:01.10 as Ann Pattern took gold in 1:57.10.',
      ['Jane Example 800m 3 2:01.10', 'Ann Pattern 800m 1 1:57.10'],
    ],
    [
      'There was more British success in the 1500m as Max Sample took bronze in 3:33.10.',
      ['Max Sample 1500m 3 3:33.10'],
    ],
    [
      'Ann Pattern, 22, finished eighth in 2:03.10 in an 800m race won by Jane Example in 1:57.10.',
      ['Ann Pattern 800m 8 2:03.10', 'Jane Example 800m 1 1:57.10'],
    ],
    [
      'The 5,000m was won by Kenya’s Max Sample (13:02.10) ahead of Ethiopia’s Tom Watch (13:03.20).',
      ['Max Sample 5000m 1 13:02.10', 'Tom Watch 5000m 2? 13:03.20'],
    ],
    [
      'World champion Jane Example won the women’s pole vault with a best of 4.85m.',
      ['Jane Example pole-vault 1 4.85 m'],
    ],
    [
      'Max Sample, the 2001 champion, could only finish fifth in the 100m in 10.21 seconds.',
      ['Max Sample 100m 5 10.21'],
    ],
    ['Compatriot Tom Watch was fourth in the 100m in 10.15.', ['Tom Watch 100m 4 10.15']],
    [
      'Max Sample ran 10.04 seconds to beat Tom Watch, who was timed at 10.09, in the 100m.',
      ['Max Sample 100m 10.04', 'Tom Watch 100m 10.09'],
    ],
    [
      'Max Sample, running in lane eight, surprised everyone by taking the silver in 44.52 in the 400m.',
      ['Max Sample 400m 2 44.52'],
    ],
    [
      'Max Sample (44.52) was second in the 400m and Tom Watch (44.80) third.',
      ['Max Sample 400m 2 44.52', 'Tom Watch 400m 3 44.80'],
    ],
    [
      'Jane Example’s gold in the heptathlon with 6,700 points was Britain’s first.',
      ['Jane Example heptathlon 1 6700 pts'],
    ],
    [
      'Jane Example finished 11th in the 10,000m, more than a minute behind the winner Ann Pattern.',
      ['Jane Example 10000m 11', 'Ann Pattern 10000m 1'],
    ],
    [
      'Jane Example finished 11th in the 10,000m in 32:10.10, with victory going to Ann Pattern in 30:40.10.',
      ['Jane Example 10000m 11 32:10.10', 'Ann Pattern 10000m 1 30:40.10'],
    ],
    [
      'Jane Example left it late before bursting clear to win the 1500m by two metres in 4:09.10.',
      ['Jane Example 1500m 1 4:09.10'],
    ],
    ['Max Sample equalled the world 60m record of 6.39 with victory in Madrid.', ['Max Sample 60m 1 6.39 WR']],
    [
      'Max Sample produced a time of 6.52 seconds in the 60m final to win ahead of Tom Watch.',
      ['Max Sample 60m 1 6.52', 'Tom Watch 60m 2?'],
    ],
    ['Max Sample won his 100m semi-final in 10.02.', ['Max Sample 100m 1 10.02']],
    ['Jane Example qualified fastest for the 400m final with 50.60.', ['Jane Example 400m 50.60']],
    ['Jane Example came third in her 800m heat in 2:00.10.', ['Jane Example 800m 3 2:00.10']],
    ['Max Sample was eliminated after finishing sixth in his 200m heat in 20.90.', ['Max Sample 200m 6 20.90']],
    ['Jane Example did a season’s best of 66.10m to win the javelin.', ['Jane Example javelin 1 66.10 m SB']],
    ['Jane Example’s second-round effort of 6.90m secured the long jump title.', ['Jane Example long-jump 1 6.90 m']],
    ['Jane Example had a best jump of 6.71m for sixth in the long jump.', ['Jane Example long-jump 6 6.71 m']],
    ['Jane Example managed only 6.41m to finish ninth in the long jump.', ['Jane Example long-jump 9 6.41 m']],
    ['Jane Example cleared 1.93m for equal fourth in the high jump.', ['Jane Example high-jump 4 1.93 m']],
    [
      'Jane Example failed at 1.96m and finished fifth with 1.93m in the high jump.',
      ['Jane Example high-jump 5 1.93 m'],
    ],
    [
      'Max Sample was disqualified from the 110m hurdles final, which was won by Tom Watch in 13.15.',
      ['Max Sample 110mh DQ', 'Tom Watch 110mh 1 13.15'],
    ],
    ['Max Sample pulled up injured in the 100m, leaving Tom Watch to win in 10.30.', ['Tom Watch 100m 1 10.30']],
    ['Max Sample’s 10.02 in the 100m beat Tom Watch by 0.03.', ['Max Sample 100m 10.02', 'Tom Watch 100m 10.05?']],
    ['Jane Example smashed her personal best to win the 400m in 50.01.', ['Jane Example 400m 1 50.01 PB']],
    ['Jane Example set a new British record of 14:39.10 in the 5000m.', ['Jane Example 5000m 14:39.10 NR']],
    ['Jane Example set a championship record of 14:39.10 as she won the 5000m.', ['Jane Example 5000m 1 14:39.10 CR']],
    ['Jane Example took 5000m gold in a championship record 14:39.10.', ['Jane Example 5000m 1 14:39.10 CR']],
    ['In the long jump, Max Sample’s 8.11m was good enough for fourth.', ['Max Sample long-jump 4 8.11 m']],
    ['Tom Watch also impressed, winning the 3,000m in 7:40.10.', ['Tom Watch 3000m 1 7:40.10']],
    [
      'Elsewhere, Tom Watch won the 3,000m in 7:40.10, Jane Example the 400m in 51.10 and Ann Pattern the high jump with 1.95m.',
      ['Tom Watch 3000m 1 7:40.10', 'Jane Example 400m 1 51.10', 'Ann Pattern high-jump 1 1.95 m'],
    ],
    [
      'There were also wins for Tom Watch in the 3,000m (7:40.10) and Jane Example in the 400m (51.10).',
      ['Tom Watch 3000m 1 7:40.10', 'Jane Example 400m 1 51.10'],
    ],
    [
      'The men’s race went to Max Sample in 2:08:10 in the marathon, with Tom Watch 40 seconds adrift.',
      ['Max Sample marathon 1 2:08:10', 'Tom Watch marathon 2? 2:08:50?'],
    ],
    ['Max Sample crossed the line in 2hr 08min 10sec to win the marathon.', ['Max Sample marathon 1 2:08:10']],
    ['Max Sample won the marathon in 2:08.10.', ['Max Sample marathon 1 2:08:10']],
    ['Max Sample won the 1500m in 3 minutes, 33.21 seconds.', ['Max Sample 1500m 1 3:33.21']],
    ['Max Sample won the 1500m in 3mins 33.21secs.', ['Max Sample 1500m 1 3:33.21']],
    [
      'Max Sample clocked one hour one minute and 10 seconds to win the half marathon.',
      ['Max Sample half-marathon 1 1:01:10'],
    ],
    ['Max Sample won the 800m in 1 minute 44.5 seconds.', ['Max Sample 800m 1 1:44.5']],
    ['Max Sample finished second to Tom Watch in the 100m at the trials.', ['Max Sample 100m 2', 'Tom Watch 100m 1?']],
    ['Jane Example, second in 2003, went one better to win the 800m in 1:58.10.', ['Jane Example 800m 1 1:58.10']],
    ['Jane Example was denied gold by Ann Pattern, who won the 800m in 1:57.10.', ['Ann Pattern 800m 1 1:57.10']],
    [
      'Having led for most of the way, Jane Example was overhauled by Ann Pattern and had to be content with silver in the 800m.',
      ['Jane Example 800m 2'],
    ],
    [
      'Jane Example took the scalp of Ann Pattern in the 200m, winning in 22.60 to Pattern’s 22.70.',
      ['Jane Example 200m 1 22.60', 'Ann Pattern 200m 22.70'],
    ],
    [
      'Jane Example (22.60) got the better of Ann Pattern (22.70) in the 200m.',
      ['Jane Example 200m 22.60', 'Ann Pattern 200m 22.70'],
    ],
    [
      'The 21-year-old Jane Example clocked 11.21 seconds for second in the 100m behind Ann Pattern.',
      ['Jane Example 100m 2 11.21', 'Ann Pattern 100m 1?'],
    ],
    ['Max Sample may have won the 60m in 6.60 but he was not at his best.', ['Max Sample 60m 1 6.60']],
    ['Ann Pattern was banned, said chief Bill Clock. The 29-year-old was second in the 800m.', ['Ann Pattern 800m 2']],
    ['Max Sample ran in Almeria. The Ethiopian legend won the half marathon.', ['Max Sample half-marathon 1']],
    [
      'Jane Example won the pole vault, clearing 4.41m before bowing out at 4.56m.',
      ['Jane Example pole-vault 1 4.41 m'],
    ],
    ['Jane Example cleared 4.41m at the first attempt to win the pole vault.', ['Jane Example pole-vault 1 4.41 m']],
    [
      'The 400m was won in 46.12 by Max Sample, with Tom Watch second and Bill Clock third.',
      ['Max Sample 400m 1 46.12', 'Tom Watch 400m 2', 'Bill Clock 400m 3'],
    ],
    [
      'Other British winners included Max Sample in the shot put with 19.80m and Jane Example in the long jump with 6.60m.',
      ['Max Sample shot-put 1 19.80 m', 'Jane Example long-jump 1 6.60 m'],
    ],
    [
      'Tom Watch looked set for victory in the long jump with 8.05m until Max Sample leapt 8.12m.',
      ['Max Sample long-jump 8.12 m'],
    ],
    [
      'Jane Example was second in her heat of the 800m in 2:01.10 but had no luck in the final, finishing fifth in 1:59.40.',
      ['Jane Example 800m 2 2:01.10', 'Jane Example 800m 5 1:59.40'],
    ],
    ['Max Sample clocked 6.59 in the 60m to see off Tom Watch (6.64).', ['Max Sample 60m 6.59', 'Tom Watch 60m 6.64']],
    ['Max Sample won the 10km cross-country race in 29 minutes and 45 seconds.', ['Max Sample cross-country 1 29:45']],
    ['Jane Example has been runner-up in Boston but won the marathon in 2:22:58.', ['Jane Example marathon 1 2:22:58']],
    [
      'The Kenyan crossed the line in 2:07:26 in the marathon, with Max Sample second in 2:07:49.',
      ['Max Sample marathon 2 2:07:49'],
    ],
    ['Max Sample was edged out of bronze in the 200m by one hundredth of a second.', []],
    ['A time of 3:38.51 was only enough for fifth for Max Sample in the 1500m.', ['Max Sample 1500m 5 3:38.51']],
    ['In-form Jane Example won the 800m in 1:58.10.', ['Jane Example 800m 1 1:58.10']],
    ['Jane Example, the quickest in Britain this year with 7.09, won the 60m in 7.15.', ['Jane Example 60m 1 7.15']],
    [
      'Jane Example ran 11.36 in the heats and 11.25 to win the 100m final.',
      ['Jane Example 100m 11.36', 'Jane Example 100m 1 11.25'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what only looks like a result', () => {
  test.each<readonly [text: string]>([
    ['A botched changeover cost Britain a medal in the 4x100m relay.'],
    ['Britain topped the medal table.'],
    ['Jane Example won the 800m last year in 1:57.10.'],
    ['Britain were second in the 800m before Jane Example fell.'],
    ['Jane Example is ranked third in the world this year over 800m.'],
    ['Max Sample went through 200m in 24.10 in the 800m.'],
    ['Max Sample led the marathon at a pace of 3:05 until he slowed to 3:12 a kilometre.'],
    ['Max Sample ran in the 10,000m, and his pace dropped to 5:14 for mile five.'],
    ['Max Sample followed the leaders of the 1500m through laps of 61.20, 2:04 and 3:07.'],
    ['Jane Example nearly cleared 4.77m in the pole vault.'],
    ['Max Sample and Bill Clock were both seeded in the slowest heat of the 800m with 1:55.81 and 1:55.82.'],
    ['Jane Example hopes to win the 800m at the Olympics.'],
    ['Jane Example needs to run 1:59.00 to qualify for the 800m.'],
    ['Max Sample would have won the 100m in 10.05 but for an injury.'],
    ['Max Sample was second at the bell in the 800m.'],
    ['Max Sample lay third after the long jump in the decathlon.'],
    ['Max Sample was aiming for gold in the 800m.'],
    ['The 800m final takes place on Sunday, with Jane Example first out.'],
    ['Max Sample, coached by former 800m winner Tom Watch, pulled out.'],
    ['Max Sample will run the 100m on Friday and the 200m on Sunday.'],
    ['Jane Example opened with a season’s best of 1:59.10 last week in the 800m.'],
    ['Max Sample is short of what is required to win the 60m.'],
    ['Max Sample has set his sights on winning the 5,000m crown.'],
    ['Max Sample may have won the 800m had he been fit.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });
});
