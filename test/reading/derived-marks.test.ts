import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMark, time } from '../../src/athletics/mark.ts';
import { performancesOf } from '../../src/reading/performances.ts';
import { read } from './findings.ts';

/** Each mark of a text; one that follows from a margin has a question mark. */
const marksIn = (text: string): string[] =>
  performancesOf(read(text).claims).flatMap(({ athlete, mark, derived }) =>
    mark ? [`${athlete} ${formatMark(mark)}${derived.includes('mark') ? '?' : ''}`] : [],
  );

describe('marks that follow from a margin', () => {
  test.each<readonly [text: string, marks: readonly string[]]>([
    [
      'Jane Example bounded to 14.91 metres in the triple jump to beat Eva Model of the Czech Republic by seven centimetres.',
      ['Jane Example 14.91 m', 'Eva Model 14.84 m?'],
    ],
    [
      'Jane Example leapt 6.70m in the long jump to beat Eva Model by a mere centimetre.',
      ['Jane Example 6.70 m', 'Eva Model 6.69 m?'],
    ],
    [
      'Bill Clock won the marathon in 2:13:08. Max Sample was two seconds behind with Tom Watch taking third in 2:14:30.',
      ['Bill Clock 2:13:08', 'Tom Watch 2:14:30', 'Max Sample 2:13:10?'],
    ],
    ['Bill Clock won the 60m in 6.71 seconds, .04 ahead of Max Sample.', ['Bill Clock 6.71', 'Max Sample 6.75?']],
    [
      'The heptathlon went to Jane Example with 6,441, 27 points better than Ann Sample managed.',
      ['Jane Example 6441 pts', 'Ann Sample 6414 pts?'],
    ],
    [
      'The long jump went to Jane Example with 6.72m, two centimetres better than Ann Sample had jumped in May.',
      ['Jane Example 6.72 m'],
    ],
    [
      'Bill Clock won the 60m in 6.71, four hundredths of a second clear of Max Sample.',
      ['Bill Clock 6.71', 'Max Sample 6.75?'],
    ],
    [
      'Jane Example won the marathon in 2:24:43, 12 seconds ahead of Ann Sample, with Cara Watch third in 2:26:10.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:55?', 'Cara Watch 2:26:10'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. Ann Sample crossed two seconds later to take the silver.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:45?'],
    ],
    [
      'Max Sample won the 10km in 30:12. Bill Clock was four seconds adrift while Tom Watch took third in 30:41.',
      ['Max Sample 30:12', 'Bill Clock 30:16?', 'Tom Watch 30:41'],
    ],
    [
      'Max Sample won the 10km in 30:12. Bill Clock was four seconds adrift as the bell rang, and Tom Watch ran 30:41.',
      ['Max Sample 30:12', 'Tom Watch 30:41'],
    ],
    [
      'Max Sample won the 1500m, with Bill Clock just 0.11 seconds behind as Sample clocked 3:41.76.',
      ['Max Sample 3:41.76', 'Bill Clock 3:41.87?'],
    ],
    [
      'Bill Clock won the 60m in 6.71, two hundredths too quick for Max Sample.',
      ['Bill Clock 6.71', 'Max Sample 6.73?'],
    ],
    ['Bill Clock won the 60m in 6.71 with 0.02 to spare over Max Sample.', ['Bill Clock 6.71', 'Max Sample 6.73?']],
    ['Bill Clock won the 60m in 6.71, a margin of 0.02 over Max Sample.', ['Bill Clock 6.71', 'Max Sample 6.73?']],
    ['Max Sample was two hundredths behind Bill Clock’s 6.71 in the 60m.', ['Bill Clock 6.71', 'Max Sample 6.73?']],
    ['Max Sample ran 6.73 in the 60m, two hundredths behind Bill Clock’s 6.71 from the heats.', ['Max Sample 6.73']],
    [
      'Bill Clock won the 60m in 6.71. Two hundredths back in second was Max Sample.',
      ['Bill Clock 6.71', 'Max Sample 6.73?'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. Next home, 12 seconds later, was Ann Sample.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:55?'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. It was 12 seconds before Ann Sample appeared.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:55?'],
    ],
    [
      'Max Sample was third in 61:30 in the half-marathon, 10 seconds after Bill Clock had come in.',
      ['Max Sample 1:01:30', 'Bill Clock 1:01:20?'],
    ],
    [
      'Jane Example won the marathon in 2:24:43, and Ann Sample came in 12 seconds after her.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:55?'],
    ],
    [
      'Bill Clock won the long jump with 8.22m. That was eight centimetres better than Max Sample.',
      ['Bill Clock 8.22 m', 'Max Sample 8.14 m?'],
    ],
    [
      'Bill Clock won the long jump with 8.22m. That was eight centimetres better than Max Sample managed last year.',
      ['Bill Clock 8.22 m'],
    ],
    [
      'Jane Example won the heptathlon with 6,512 points, 14 more than Ann Sample.',
      ['Jane Example 6512 pts', 'Ann Sample 6498 pts?'],
    ],
    ['Bill Clock beat Max Sample by 44.51 to 44.52 in the 400m.', ['Bill Clock 44.51', 'Max Sample 44.52']],
    [
      'Jane Example won the 1500m in four minutes 5.18 seconds after Ann Sample had slowed to a jog.',
      ['Jane Example 4:05.18'],
    ],
    ['In the 1500m Bill Clock was 0.11 behind as Max Sample finished third in 3:41.76.', ['Max Sample 3:41.76']],
    ['Bill Clock won the marathon in 2:10:02 by 1:12 from Max Sample.', ['Bill Clock 2:10:02', 'Max Sample 2:11:14?']],
    [
      'Jane Example won the long jump with 6.93 metres. Example beat Ann Sample by seven centimetres.',
      ['Jane Example 6.93 m', 'Ann Sample 6.86 m?'],
    ],
    [
      'Jane Example won the long jump with 6.93m, one centimetre further than Ann Sample.',
      ['Jane Example 6.93 m', 'Ann Sample 6.92 m?'],
    ],
    [
      'Jane Example won the heptathlon with 6211 points, 115 points ahead of Ann Sample.',
      ['Jane Example 6211 pts', 'Ann Sample 6096 pts?'],
    ],
    [
      'In the 800m Jane Example was second in 1:58.30, 0.12 seconds behind Ann Sample.',
      ['Jane Example 1:58.30', 'Ann Sample 1:58.18?'],
    ],
    [
      'Bill Clock won the 1500m in 3:44.02 from Luis Other (3:44.10), with Max Sample another 0.10 back.',
      ['Bill Clock 3:44.02', 'Max Sample 3:44.20?'],
    ],
    [
      'Bill Clock won the 1500m in 3:44.02 from Tom Watch (3:44.10), with Max Sample third, 0.10 seconds further back.',
      ['Bill Clock 3:44.02', 'Tom Watch 3:44.10', 'Max Sample 3:44.20?'],
    ],
    [
      'Bill Clock won the 10,000m in 28:15.2. Max Sample was second, 31.4 seconds adrift.',
      ['Bill Clock 28:15.2', 'Max Sample 28:46.6?'],
    ],
    [
      'Bill Clock won the marathon in 2:08:11. Max Sample was second in 2:08:40 with Tom Watch a further nine seconds adrift.',
      ['Bill Clock 2:08:11', 'Max Sample 2:08:40', 'Tom Watch 2:08:49?'],
    ],
    [
      'Jane Example’s 22.71 was enough to see off Ann Sample by nine hundredths in the 200m.',
      ['Jane Example 22.71', 'Ann Sample 22.80?'],
    ],
    [
      'Jane Example won the half marathon in 1:10:39 with a margin of 36 seconds over Ann Sample.',
      ['Jane Example 1:10:39', 'Ann Sample 1:11:15?'],
    ],
    [
      'Bill Clock won the javelin with 82.46m, four centimetres more than Max Sample of Germany.',
      ['Bill Clock 82.46 m', 'Max Sample 82.42 m?'],
    ],
    // Told less exactly than the mark.
    ['Bill Clock won the 100m in 10.05, a tenth ahead of Max Sample.', ['Bill Clock 10.05']],
    ['Bill Clock won the 10,000m in 27:44.02, eight seconds clear of Max Sample.', ['Bill Clock 27:44.02']],
    ['Jane Example won the marathon in 2:24:43, nearly 12 seconds ahead of Ann Sample.', ['Jane Example 2:24:43']],
    // On the way, of a record, of another day.
    ['Bill Clock won the 1500m in 3:44.02, 0.52 seconds ahead of Max Sample at the bell.', ['Bill Clock 3:44.02']],
    ['Bill Clock won the 1500m in 3:44.02, 0.31 seconds faster than Max Sample’s record.', ['Bill Clock 3:44.02']],
    ['Bill Clock won the 1500m in 3:44.02, 0.31 faster than Max Sample ran in Oslo.', ['Bill Clock 3:44.02']],
    // Of two marks before it, nobody knows which is meant.
    [
      'Bill Clock won the 1500m in 3:44.02 from Luis Other (3:44.10), with Max Sample 0.10 seconds back.',
      ['Bill Clock 3:44.02'],
    ],
    // Whoever has a mark of their own needs none.
    [
      'Bill Clock won the 60m in 6.71, 0.04 ahead of Max Sample, who was second in 6.75.',
      ['Bill Clock 6.71', 'Max Sample 6.75'],
    ],
    [
      'Bill Clock won the 60m in 6.71, 0.04 ahead of Max Sample. Sample, a former champion, was given 6.74.',
      ['Bill Clock 6.71', 'Max Sample 6.74'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern came home 26 seconds after her.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern, who has won in Paris and Rome, was 26 seconds behind her at the line.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern was 26 seconds behind the winner in second.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern arrived 26 seconds later and Cara Watch was third another 10 seconds back.',
      ['Jane Example 2:27:49', 'Cara Watch 2:28:25?', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49 with 26 seconds to spare over Ann Pattern.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern lost by 26 seconds.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Her winning margin over Ann Pattern was 26 seconds.',
      ['Jane Example 2:27:49', 'Ann Pattern 2:28:15?'],
    ],
    [
      'Max Sample won the shot put with 21.50m. Bill Clock was just two centimetres short.',
      ['Max Sample 21.50 m', 'Bill Clock 21.48 m?'],
    ],
    [
      'Max Sample won the shot put with 21.50m. Bill Clock threw two centimetres less for second.',
      ['Max Sample 21.50 m', 'Bill Clock 21.48 m?'],
    ],
    [
      'Jane Example was third in the long jump with 6.43m. Ann Pattern went 12cm further to win.',
      ['Jane Example 6.43 m', 'Ann Pattern 6.55 m?'],
    ],
    [
      'Jane Example was third in the 400m in 51.43. Ann Pattern was 0.20 quicker in second.',
      ['Jane Example 51.43', 'Ann Pattern 51.23?'],
    ],
    [
      'Max Sample won the 100m in 9.96. Bill Clock was second, beaten by three hundredths.',
      ['Max Sample 9.96', 'Bill Clock 9.99?'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern had been 26 seconds behind her with a mile to go.',
      ['Jane Example 2:27:49'],
    ],
    [
      'Jane Example won the marathon in 2:27:49. Ann Pattern was 26 seconds outside her best.',
      ['Jane Example 2:27:49'],
    ],
    [
      'Max Sample won the shot put with 21.50m. Bill Clock was two centimetres short of the record.',
      ['Max Sample 21.50 m'],
    ],
    [
      'Jane Example was third in the long jump with 6.43m. Ann Pattern went 12cm further last week.',
      ['Jane Example 6.43 m'],
    ],
    ['Max Sample won the 100m in 9.96. Bill Clock missed the final by three hundredths.', ['Max Sample 9.96']],
    [
      'Max Sample won the 100m in 9.96. In the semi-finals Bill Clock was three hundredths behind him.',
      ['Max Sample 9.96'],
    ],
    [
      'Max Sample won the mile in four minutes 5.18 seconds after Bill Clock had slowed to a jog.',
      ['Max Sample 4:05.18'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample was a distant second, fully 12 seconds behind.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample, coached by Tom Watch, was 12 seconds behind.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample, who has won in Paris, Tokyo and Beijing in a career going back to 1984, was 12 seconds behind.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample was runner-up, twelve seconds behind, and Tom Watch third.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample took silver 12 seconds back.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample had to settle for second, 12 seconds adrift.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. There was a gap of 12 seconds to Max Sample in second.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Twelve seconds passed before Max Sample arrived.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample gave chase but was still 12 seconds behind at the finish.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample finished 12 seconds down in second.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. He had pulled away from Max Sample in the last mile and crossed the line 12 seconds clear.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26, a minute and 12 seconds ahead of Max Sample.',
      ['Bill Clock 2:07:26', 'Max Sample 2:08:38?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26, forty-two seconds clear of Max Sample.',
      ['Bill Clock 2:07:26', 'Max Sample 2:08:08?'],
    ],
    [
      'Bill Clock was ninth in the marathon in 2:07:26, with Max Sample 12 seconds and three places behind him.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock won the decathlon with 8,534 points, by the small matter of 40 points from Max Sample.',
      ['Bill Clock 8534 pts', 'Max Sample 8494 pts?'],
    ],
    [
      'Jane Example’s total of 6,487 in the heptathlon was just 11 points too many for the Belgian Ann Sample.',
      ['Jane Example 6487 pts', 'Ann Sample 6476 pts?'],
    ],
    [
      'Bill Clock threw 70.02m in the hammer to beat British number one Max Sample by 11 centimetres.',
      ['Bill Clock 70.02 m', 'Max Sample 69.91 m?'],
    ],
    [
      'Max Sample threw 65.12m in the discus, losing to Bill Clock by four centimetres.',
      ['Max Sample 65.12 m', 'Bill Clock 65.16 m?'],
    ],
    [
      'Max Sample was second in the 100m in 10.07, two hundredths slower than Bill Clock.',
      ['Max Sample 10.07', 'Bill Clock 10.05?'],
    ],
    [
      'Jane Example won the 100m. Her 11.06 was two hundredths quicker than that of Ann Sample.',
      ['Jane Example 11.06', 'Ann Sample 11.08?'],
    ],
    [
      'Jane Example broke away from Kenyan Ann Sample after 30km and crossed the line 18 seconds clear in 2:24:43 in the marathon.',
      ['Jane Example 2:24:43', 'Ann Sample 2:25:01?'],
    ],
    [
      'Although Ann Sample closed to within a stride, Jane Example held on to win the 10km by three seconds in 31:09.',
      ['Jane Example 31:09', 'Ann Sample 31:12?'],
    ],
    [
      'Bill Clock was headed by Max Sample before winning the 3000m by four hundredths of a second in 7:49.86, with Tom Watch third.',
      ['Bill Clock 7:49.86', 'Max Sample 7:49.90?'],
    ],
    [
      'Jane Example pulled away from Ann Sample and held on for a two-second victory in the marathon. Her time was 2:24:43.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:45?'],
    ],
    [
      'Jane Example won the marathon by 12 seconds in 2:24:43. Ann Sample was second and Cara Watch third.',
      ['Jane Example 2:24:43', 'Ann Sample 2:24:55?'],
    ],
    [
      'Jane Example won the 400m in 54.02, Ann Sample’s 54.33 putting her three hundredths in front of Cara Watch.',
      ['Jane Example 54.02', 'Ann Sample 54.33', 'Cara Watch 54.36?'],
    ],
    [
      'Max Sample was second in 19:27 in the 6km, with Hungary’s Tom Watch, who had beaten him in Brussels a fortnight ago, seven seconds further back.',
      ['Max Sample 19:27', 'Tom Watch 19:34?'],
    ],
    [
      'The 800m developed into a duel between Bill Clock and Max Sample. Clock edged ahead off the bend and won by 0.20 in 1:43.11.',
      ['Bill Clock 1:43.11', 'Max Sample 1:43.31?'],
    ],
    [
      'Bill Clock and Max Sample broke clear at 30km and Clock won the marathon by 12 seconds in 2:07:26.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:38?'],
    ],
    [
      'Bill Clock was passed by Max Sample at the bell, came back at him off the final bend and got the verdict by 0.02 seconds in 1:45.41 in the 800m.',
      ['Bill Clock 1:45.41', 'Max Sample 1:45.43?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample, running his first race since finishing 10th in the Athens marathon, was 21 seconds adrift in second.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:47?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Clock, who was 14th here last year, finished 50 seconds ahead of fellow Kenyan Max Sample, the defending champion and winner in London in April.',
      ['Bill Clock 2:07:26', 'Max Sample 2:08:16?'],
    ],
    [
      'Bill Clock won the marathon in 2:07:26. Max Sample, the world champion, came home nine seconds behind and Tom Watch had to make do with third in 2:08:32.',
      ['Bill Clock 2:07:26', 'Max Sample 2:07:35?', 'Tom Watch 2:08:32'],
    ],
    [
      'Bill Clock won the decathlon with 8,534 points. Max Sample was 40 points adrift after a poor 1500m.',
      ['Bill Clock 8534 pts', 'Max Sample 8494 pts?'],
    ],
    [
      'Bill Clock won the long jump with a leap of 6.93 metres.\n\nClock, who took the silver medal in Atlanta, beat Max Sample by seven centimetres.',
      ['Bill Clock 6.93 m', 'Max Sample 6.86 m?'],
    ],
    // On the way, of a record, of one of several, of another day.
    [
      'Bill Clock won the long jump with a leap of 6.93 metres.\n\nMax Sample was seven centimetres short.',
      ['Bill Clock 6.93 m'],
    ],
    [
      'Bill Clock and Max Sample are friends. Clock won the marathon by two seconds in 2:07:26.',
      ['Bill Clock 2:07:26'],
    ],
    ['Jane Example, coached by Ann Sample, won the marathon by three seconds in 2:24:43.', ['Jane Example 2:24:43']],
    [
      'Jane Example won the marathon by three seconds in 2:24:43, breaking the record of Ann Sample.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example pulled away from Ann Sample and Cara Watch to win the marathon by three seconds in 2:24:43.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. At halfway she was 18 seconds clear of Ann Sample.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example pulled away from Ann Sample and was 18 seconds clear with a mile to go, winning the marathon in 2:24:43.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. Ann Sample finished fourth, 12 seconds off the bronze medal.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example won the marathon in 2:24:43. Ann Sample was disqualified 12 seconds later.',
      ['Jane Example 2:24:43'],
    ],
    [
      'Jane Example won the marathon in 2:24:43, missing the record of Ann Sample by 12 seconds.',
      ['Jane Example 2:24:43'],
    ],
    ['Jane Example won the marathon in 2:24:43. Ann Sample was 12 seconds down on her best.', ['Jane Example 2:24:43']],
    [
      'Bill Clock won the decathlon with 8,534 points. After the first day he was 40 points behind Max Sample.',
      ['Bill Clock 8534 pts'],
    ],
    ['Jane Example won the 800m in 1:58.30, 0.12 outside the world lead of Ann Sample.', ['Jane Example 1:58.30']],
    [
      'Jane Example won the 800m in 1:58.30. In Oslo last week she had beaten Ann Sample by 0.12 seconds.',
      ['Jane Example 1:58.30'],
    ],
  ])('%s', (text, marks) => {
    expect(marksIn(text)).toEqual(expect.arrayContaining([...marks]));
    expect(marksIn(text).filter((mark) => mark.endsWith('?'))).toEqual(marks.filter((mark) => mark.endsWith('?')));
  });

  test('are as far apart as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 5999 }), fc.integer({ min: 1, max: 99 }), (mark, margin) => {
        const [winner, second] = [time(mark * 10), time((mark + margin) * 10)].map(formatMark);
        const words = `0.${String(margin).padStart(2, '0')}`;
        const text = `Bill Clock won the 400m in ${winner}, ${words} seconds ahead of Max Sample.`;
        fc.pre(mark > 4400 && mark < 5000);
        expect(marksIn(text)).toEqual([`Bill Clock ${winner}`, `Max Sample ${second}?`]);
      }),
      { numRuns: 50 },
    );
  });
});
