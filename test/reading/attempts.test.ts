import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('where a jumper or thrower stood between rounds is no place', () => {
  test.each<Example>([
    [
      'Jane Example needed only two of her six attempts to win the triple jump with 14.71 metres.',
      ['Jane Example triple-jump 1 14.71 m'],
    ],
    ['Jane Example needed to win the triple jump with 14.71 metres.', []],
    ['Jane Example needed a win in the 800m to stay in the hunt.', []],
    ['Jane Example needed a win and got it, taking the 800m in 1:58.00.', ['Jane Example 800m 1 1:58.00']],
    [
      'In the men’s 60m, Max Sample was beaten into third place by Greece’s Tom Watch (6.61) and Ghana’s Bill Clock (6.63), stopping the clock at 6.66.',
      ['Max Sample 60m 3 6.66', 'Tom Watch 60m 6.61', 'Bill Clock 60m 6.63'],
    ],
    [
      'Jane Example came off the final bend in third but powered through to stop the clock at 51.87 seconds in the 400m.',
      ['Jane Example 400m 51.87'],
    ],
    ['Jane Example came off the last bend to take third in the 400m in 51.87.', ['Jane Example 400m 3 51.87']],
    // Where somebody stood until then.
    [
      'Jane Example’s throw of 75.09m put her into bronze in the hammer until the last round.',
      ['Jane Example hammer 75.09 m'],
    ],
    ['Jane Example held third place in the hammer until Eva Model threw 76.10m.', ['Eva Model hammer 76.10 m']],
    ['Jane Example waited until the last lap to take second in the 5000m.', ['Jane Example 5000m 2']],
    [
      'In the long jump Max Sample moved up from fifth to first in the fourth round with 8.28m.',
      ['Max Sample long-jump 8.28 m'],
    ],
    [
      'Max Sample led the long jump with 8.20m, while Bill Pattern slotted into second place with 8.19m.',
      ['Max Sample long-jump 8.20 m', 'Bill Pattern long-jump 8.19 m'],
    ],
    [
      'Bill Pattern moved into second with 7.90m in the long jump, only to be passed.',
      ['Bill Pattern long-jump 7.90 m'],
    ],
    ['Jane Example jumped 6.79m in round two of the long jump to move into fourth.', ['Jane Example long-jump 6.79 m']],
    [
      'With her last throw Jane Example moved up to second place in the javelin with 62.20m.',
      ['Jane Example javelin 2 62.20 m'],
    ],
    [
      'Max Sample won the hammer.\n\nRound 3: Bill Pattern jumped past Tom Watch into 2nd at 73.97m.\n\nRound 5: Watch took back the silver spot with 74.12m.',
      ['Max Sample hammer 1', 'Bill Pattern hammer 73.97 m', 'Tom Watch hammer 74.12 m'],
    ],
    [
      'Max Sample won the hammer.\n\nRound 6: Bill Pattern finished second with 74.12m.',
      ['Max Sample hammer 1', 'Bill Pattern hammer 2 74.12 m'],
    ],
    ['Bill Pattern, third in the running order, opened the hammer with 75.17m.', ['Bill Pattern hammer 75.17 m']],
    ['Josh Kerr moved into second on the home straight to take silver in the 1500m.', ['Josh Kerr 1500m 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('heights that were passed, or tried in vain, are no marks', () => {
  test.each<Example>([
    [
      'Jane Example cleared 1.94m first time in the high jump and then needed all three attempts at 1.97m to win.',
      ['Jane Example high-jump 1 1.97 m'],
    ],
    [
      'Jane Example failed with all three attempts at 1.97m in the high jump and won with 1.95m.',
      ['Jane Example high-jump 1 1.95 m'],
    ],
    [
      'Max Sample won the pole vault with 5.75m after Bill Pattern passed to 5.80m and missed there.',
      ['Max Sample pole-vault 1 5.75 m'],
    ],
    [
      'Bill Pattern cleared 5.60m in the pole vault, passed 5.65m and moved on to 5.70m, at which he failed.',
      ['Bill Pattern pole-vault 5.60 m'],
    ],
    [
      'Max Sample cleared 5.91m in the pole vault. Bill Pattern gambled on passing to 5.96m, at which he had three misses.',
      ['Max Sample pole-vault 5.91 m'],
    ],
    ['Max Sample won the pole vault and had the bar moved to 6.16m for an attempt.', ['Max Sample pole-vault 1']],
    [
      'In the high jump Max Sample and Bill Pattern both had first-attempt clearances at 2.28m.',
      ['Max Sample high-jump 2.28 m', 'Bill Pattern high-jump 2.28 m'],
    ],
    ['Jane Example entered the high jump at 1.80m and won with 1.96m.', ['Jane Example high-jump 1 1.96 m']],
    [
      'In the pole vault Max Sample failed one try at 6.05m and two at 6.10m and took silver with 6.00m.',
      ['Max Sample pole-vault 2 6.00 m'],
    ],
    [
      'Bill Pattern was third in the pole vault with 5.71m, having had two attempts at 5.81m and one at 5.86m.',
      ['Bill Pattern pole-vault 3 5.71 m'],
    ],
    [
      'Max Sample cleared 5.85m in the pole vault and made honourable efforts at 5.90m, then another at 5.95m.',
      ['Max Sample pole-vault 5.85 m'],
    ],
    [
      'Max Sample missed once at 5.80m and twice at 5.85m in the pole vault and was fifth with 5.75m.',
      ['Max Sample pole-vault 5 5.75 m'],
    ],
    [
      'With the bar at 5.90m and three men clear at 5.85m, Max Sample went first. He won the pole vault with 5.95m.',
      ['Max Sample pole-vault 1 5.95 m'],
    ],
    ['Max Sample’s winning effort at 5.80m ended the pole vault.', ['Max Sample pole-vault 1 5.80 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that would have been good for a medal elsewhere wins none', () => {
  test.each<Example>([
    [
      'Max Sample soared out to 8.24m in the long jump, enough to have won him bronze the day before.',
      ['Max Sample long-jump 8.24 m'],
    ],
    [
      'Max Sample threw 68.20m in the discus, a distance that would have earned him silver last year.',
      ['Max Sample discus 68.20 m'],
    ],
    ['Max Sample’s 68.20m in the discus was enough to win gold.', ['Max Sample discus 1 68.20 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what a throw or a jump is told with', () => {
  test.each<Example>([
    [
      'Jane Example topped the eight-woman field in the javelin with a 64.90m effort.',
      ['Jane Example javelin 1 64.90 m'],
    ],
    ['Jane Example was golden in the javelin with her 65.25m throw.', ['Jane Example javelin 1 65.25 m']],
    [
      'Jane Example led with 16.55m in the shot put, while Ann Pattern could muster only 14.45m.',
      ['Jane Example shot-put 16.55 m', 'Ann Pattern shot-put 14.45 m'],
    ],
    ['Jane Example could only manage a 56.74m effort in the javelin.', ['Jane Example javelin 56.74 m']],
    [
      'Jane Example won the discus with 64.51m. Despite only one effort under 60 metres, Ann Pattern had to settle for second place.',
      ['Jane Example discus 1 64.51 m', 'Ann Pattern discus 2'],
    ],
    [
      'Jane Example won the discus. Second today was Ann Pattern of Iran (62.60), and third was Eva Model (62.12).',
      ['Jane Example discus 1', 'Ann Pattern discus 2 62.60 m', 'Eva Model discus 3 62.12 m'],
    ],
    [
      'In the shot put Jane Example threw 15.07m compared to Ann Pattern’s 14.80m.',
      ['Jane Example shot-put 15.07 m', 'Ann Pattern shot-put 14.80 m'],
    ],
    [
      'Jane Example was third in the long jump with 6.70m, the same mark as team-mate Ann Pattern.',
      ['Jane Example long-jump 3 6.70 m', 'Ann Pattern long-jump 6.70 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what else is told of a throw or a jump', () => {
  test.each<Example>([
    [
      'Jane Example also progressed to 62.98m in the javelin, but was still in sixth.',
      ['Jane Example javelin 62.98 m'],
    ],
    [
      'Jane Example went into third with her opening effort of 62.95m in the javelin.',
      ['Jane Example javelin 62.95 m'],
    ],
    [
      'Jane Example won the javelin with 66.91m, while Ann Pattern pulled out a superb final 63.27m.',
      ['Jane Example javelin 1 66.91 m', 'Ann Pattern javelin 63.27 m'],
    ],
    [
      'The final of the javelin started with efforts of 64.10m for Jane Example and 63.80m for Ann Pattern.',
      ['Jane Example javelin 64.10 m', 'Ann Pattern javelin 63.80 m'],
    ],
    [
      'Jane Example, who is British record holder with 1.98m, was third in the high jump.',
      ['Jane Example high-jump 3'],
    ],
    [
      'Max Sample won the pole vault with 6.05m before having three decent cracks at his world record of 6.16m.',
      ['Max Sample pole-vault 1 6.05 m'],
    ],
    [
      'Jane Example took top honors in the triple jump with 9.42m to better the runner-up jump of Ann Pattern (9.01m).',
      ['Jane Example triple-jump 1 9.42 m', 'Ann Pattern triple-jump 9.01 m'],
    ],
    ['Jane Example was the champion in the shot put with 10.83m.', ['Jane Example shot-put 1 10.83 m']],
    [
      'Max Sample took first in the shot put with a top effort of 46’8.75”, and Bill Pattern cleared 5’8” to take third in the high jump.',
      ['Max Sample shot-put 1 14.24 m', 'Bill Pattern high-jump 3 1.73 m'],
    ],
    ['The Trojans had eighth places by Ann Norton in the pole vault (9-0).', ['Ann Norton pole-vault 8 2.74 m']],
    [
      'Jane Example needed just four jumps to win the high jump with a second-attempt clearance of 1.96m.',
      ['Jane Example high-jump 1 1.96 m'],
    ],
    [
      'Jane Example cleared 4.70m in the pole vault. Ann Pattern passed her third attempt to 4.75m, which Eva Model missed.',
      ['Jane Example pole-vault 4.70 m'],
    ],
    [
      'Jane Example won the pole vault. Ann Pattern and Eva Model passed to 4.75m to vie with Example for the win.',
      ['Jane Example pole-vault 1'],
    ],
    [
      'Jane Example cleared 4.75m to become the 2005 Upper Town Indoor Pole Vault champion.',
      ['Jane Example pole-vault 1 4.75 m'],
    ],
    [
      'Josh Kerr won the 5000m in 13:20.10 and Max Sample the 110m hurdles. There was a runner-up finish by Bill Pattern (13.22w).',
      ['Josh Kerr 5000m 1 13:20.10', 'Max Sample 110mh 1', 'Bill Pattern 110mh 2 13.22'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('many who do the same, and are not named yet, are at it', () => {
  test.each<Example>([
    [
      'Jane Sample won the 60m. Three of Britain’s best long jumpers opened their season. Jane Example took an early lead with 6.54m, Ann Pattern opened with 6.42m.',
      ['Jane Sample 60m 1', 'Jane Example long-jump 6.54 m', 'Ann Pattern long-jump 6.42 m'],
    ],
    [
      'Max Sample won the 60m. The javelin throwers were next, and Bill Pattern was first with 81.20m.',
      ['Max Sample 60m 1', 'Bill Pattern javelin 1 81.20 m'],
    ],
    [
      'Max Sample won the triple jump, for which long jumpers came too. Bill Pattern was second.',
      ['Max Sample triple-jump 1', 'Bill Pattern triple-jump 2'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

/** Each mark that is claimed of a text, as it stands there. */
const marksIn = (text: string): string[] =>
  read(text).claims.flatMap(({ athlete, mark }) => (mark ? [`${athlete} ${formatMark(mark)}`] : []));

describe('of several attempts only the best is claimed', () => {
  test.each<Example>([
    [
      'At the Bislett Games Jane Example opened the hammer with 72.19m. Ann Pattern replied with 73.18m. Example managed 69.95m in the third round and Pattern 73.74m.',
      ['Jane Example 72.19 m', 'Ann Pattern 73.74 m'],
    ],
    [
      'Jane Example won the long jump at the Bislett Games with 6.91m. Her other jumps were modest. Example jumped 6.70m in the second round.',
      ['Jane Example 6.91 m'],
    ],
    [
      'Jane Example jumped 6.80m in the long jump in Leeds in 2019. Two years later she jumped 7.01m in Bath.',
      ['Jane Example 6.80 m', 'Jane Example 7.01 m'],
    ],
    [
      'In qualifying for the long jump Jane Example jumped 6.80m. She won the final with 6.91m.',
      ['Jane Example 6.80 m', 'Jane Example 6.91 m'],
    ],
  ])('%s', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});

describe('what somebody got no further than is their mark', () => {
  test.each<Example>([
    [
      'Jane Example could go no further than 4.65m in the pole vault and finished seventh.',
      ['Jane Example pole-vault 7 4.65 m'],
    ],
    ['Jane Example could not improve on Ann Sample’s 61.20m and was second in the discus.', ['Jane Example discus 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a height tells its event', () => {
  test.each<Example>([
    [
      'Max Sample won the shot put with 21.10m. For Jane Example it was a night of redemption: she was serene, sailing over 4.73m.',
      ['Max Sample shot-put 1 21.10 m', 'Jane Example pole-vault 4.73 m'],
    ],
    [
      'Max Sample won the shot put with 21.10m. Jane Example cleared 1.94m and 1.97m.',
      ['Max Sample shot-put 1 21.10 m', 'Jane Example high-jump 1.97 m'],
    ],
    // Who jumps far clears a length.
    ['Max Sample cleared 8.05m to win the long jump.', ['Max Sample long-jump 1 8.05 m']],
    [
      'Max Sample won the long jump with 8.10m. Bill Pattern cleared 8.04m.',
      ['Max Sample long-jump 1 8.10 m', 'Bill Pattern long-jump 8.04 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('attempts after a win', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'In the high jump Max Sample missed three times at 2.30m after winning with 2.20m.',
      ['Max Sample high-jump 1 2.20 m'],
    ],
    [
      'Max Sample, who came to Oslo after winning the pole vault with 5.83m in Rome, was third with 5.60m.',
      ['Max Sample pole-vault 3 5.60 m'],
    ],
    [
      'Max Sample missed three times at 5.93m after winning the pole vault with 5.83m.',
      ['Max Sample pole-vault 1 5.83 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
