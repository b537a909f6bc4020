import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('what happened although the words deny, wish or compare', () => {
  test.each<Example>([
    ['Max Sample ran as if nothing ailed him for second in the 1500m in 3:34.55.', ['Max Sample 1500m 2 3:34.55']],
    ['In his rival’s absence Max Sample took his chance in the 400m in 44.22.', ['Max Sample 400m 44.22']],
    ['Max Sample was never headed in winning the 800m in 1:44.50.', ['Max Sample 800m 1 1:44.50']],
    ['Max Sample equalled his old best of 7.60 in the 60m hurdles.', ['Max Sample 60mh 7.60']],
    ['Max Sample did not disappoint with 20.01 in the 200m.', ['Max Sample 200m 20.01']],
    ['Jane Example couldn’t stop smiling about her 22.51 in the 200m.', ['Jane Example 200m 22.51']],
    ['Rain did not stop Max Sample throwing 89.10m to win the javelin.', ['Max Sample javelin 1 89.10 m']],
    ['Max Sample missed the record by a hundredth with his 9.99 in the 100m.', ['Max Sample 100m 9.99']],
    ['Max Sample will be pleased with his 9.99 in the 100m.', ['Max Sample 100m 9.99']],
    ['Jane Example will remember this night for her 6.99m in the long jump.', ['Jane Example long-jump 6.99 m']],
    ['Nobody could live with Max Sample’s 3:29.90 in the 1500m.', ['Max Sample 1500m 3:29.90']],
    ['Nobody could match the 68.10m with which Max Sample won the discus.', ['Max Sample discus 1 68.10 m']],
    ['Jane Example needed to dig deep to win the 1500m in 4:05.10.', ['Jane Example 1500m 1 4:05.10']],
    ['Max Sample lived up to his billing as favourite to win the 400m in 44.20.', ['Max Sample 400m 1 44.20']],
    ['If there was a surprise it was Max Sample’s second place in the 100m in 10.02.', ['Max Sample 100m 2 10.02']],
    [
      'In the 60m Max Sample could only equal his season’s best of 6.57 behind Bill Pattern, who clocked 6.50.',
      ['Max Sample 60m 6.57 SB', 'Bill Pattern 60m 6.50'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what did not', () => {
  test.each<Example>([
    ['Max Sample did not run 9.99 in the 100m.', []],
    ['Max Sample will be disappointed if he does not run 1:44.50 in the 800m.', []],
    ['Jane Example will remember to run the 100m, in which she wants 11.10.', []],
    ['Max Sample takes his chance in the 400m next week.', []],
    ['Max Sample was handed his chance to win the 400m.', []],
    ['Jane Example needs to dig deep to win the 1500m in 4:05.10.', []],
    [
      'It looked as if Max Sample had won the 400m but the verdict went to Bill Pattern in 44.20.',
      ['Bill Pattern 400m 1 44.20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('the event of somebody’s hopes is that of their result', () => {
  test.each<Example>([
    [
      'Bill Pattern won the 10,000m. Max Sample justified his status as favourite for the 400m with victory in 44.20.',
      ['Bill Pattern 10000m 1', 'Max Sample 400m 1 44.20'],
    ],
    [
      'Bill Pattern won the 10,000m. Given a chance in the 400m, Max Sample won in 44.22.',
      ['Bill Pattern 10000m 1', 'Max Sample 400m 1 44.22'],
    ],
    ['Jane Example ran the 10,000m. The 400m champion won in 30.01.', ['Jane Example 10000m 1 30:01']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
