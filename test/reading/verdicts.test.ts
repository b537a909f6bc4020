import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const RACE = 'Ann Pattern won the 800m in 1:59.20. ';
const WON = 'Ann Pattern 800m 1 1:59.20';

describe('what hangs on a verdict is no result', () => {
  test.each<Example>([
    [`${RACE}Should the verdict be upheld, Jane Example would move up to gold, with Eva Sample getting silver.`, [WON]],
    [`${RACE}If her appeal fails, Jane Example will get the gold and Eva Sample moves up to silver.`, [WON]],
    [`${RACE}Jane Example stands to receive gold and Eva Sample silver.`, [WON]],
    [`${RACE}Jane Example is now in line to be upgraded to gold, while Eva Sample would inherit the silver.`, [WON]],
    [`${RACE}A positive test would mean that she loses her gold, leaving Jane Example first.`, [WON]],
    [`${RACE}If the B sample is positive, Jane Example is awarded gold and Eva Sample silver.`, [WON]],
    [`${RACE}Jane Example could be promoted to gold, Eva Sample to silver and Tina Watch to bronze.`, [WON]],
    [`${RACE}Were she found guilty, gold goes to Jane Example and silver to Eva Sample.`, [WON]],
    [`${RACE}Jane Example may yet be handed the gold, with Eva Sample taking silver.`, [WON]],
    [`${RACE}Jane Example is likely to be bumped up to gold, and Eva Sample given silver.`, [WON]],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('medals that are handed over long after their race are of none that is told', () => {
  test.each<Example>([
    [`${RACE}Jane Example finally got her gold medal, ten years later.`, [WON]],
    [`${RACE}Jane Example was presented with the silver medal that she should have had in London.`, [WON]],
    [`${RACE}Jane Example at last received her bronze. She was upgraded after two rivals tested positive.`, [WON]],
    [`${RACE}Jane Example was given her Olympic gold medal on the infield, four years after the race.`, [WON]],
    [`${RACE}Jane Example belatedly collected a bronze from Rio.`, [WON]],
    [`${RACE}Jane Example was handed the gold medal at a ceremony before the race.`, [WON]],
    [`${RACE}Jane Example has been awarded silver retrospectively.`, [WON]],
    [`${RACE}Jane Example received the bronze that a rival was stripped of.`, [WON]],
    [`${RACE}Jane Example eventually got the silver medal, seven years late.`, [WON]],
    [`${RACE}Jane Example was presented with her reallocated bronze medal.`, [WON]],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('medals that were won on the day', () => {
  test.each<Example>([
    ['Jane Example finally got her gold medal, winning the 800m in 1:59.20.', ['Jane Example 800m 1 1:59.20']],
    ['In the 800m Jane Example took silver with 1:59.20.', ['Jane Example 800m 2 1:59.20']],
    ['Jane Example would not be denied, and took gold in the 800m.', ['Jane Example 800m 1']],
    ['Nobody could have known, but Jane Example took gold in the 800m.', ['Jane Example 800m 1']],
    ['In the 800m Jane Example received silver for 1:59.20.', ['Jane Example 800m 2 1:59.20']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
