import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const WON = 'Max Sample won the 5000m.';

describe('a mark in a sentence of its own', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [`${WON} The clock stopped at 13:12.40.`, ['Max Sample 5000m 1 13:12.40']],
    [`${WON} The scoreboard flashed up 13:12.40.`, ['Max Sample 5000m 1 13:12.40']],
    [`${WON} The big screen showed a personal best of 13:12.40.`, ['Max Sample 5000m 1 13:12.40 PB']],
    [`${WON} The reward was 13:12.40, a personal best.`, ['Max Sample 5000m 1 13:12.40 PB']],
    [`${WON} The time, 13:12.40, was a surprise.`, ['Max Sample 5000m 1 13:12.40']],
    [`${WON} Time: 13:12.40.`, ['Max Sample 5000m 1 13:12.40']],
    [`${WON} The clock stopped at 13:12.40 as he crossed the line.`, ['Max Sample 5000m 1 13:12.40']],
    [
      `${WON} The clock stopped at 13:12.40, and Bill Clock was second in 13:14.20.`,
      ['Max Sample 5000m 1 13:12.40', 'Bill Clock 5000m 2 13:14.20'],
    ],
    [`${WON} The clock stopped at 13:12.40 as Bill Clock watched.`, ['Max Sample 5000m 1 13:12.40']],
    ['Jane Example was third in the hammer. It flew 75.24 metres.', ['Jane Example hammer 3 75.24 m']],
    ['Jane Example won the long jump. The tape said 6.91m.', ['Jane Example long-jump 1 6.91 m']],
    ['Jane Example won the heptathlon. The total was 6,512.', ['Jane Example heptathlon 1 6512 pts']],
    [
      `${WON} Bill Clock was second. The winning time was 13:12.40.`,
      ['Max Sample 5000m 1 13:12.40', 'Bill Clock 5000m 2'],
    ],
    [`${WON} The board read 13:14.40 for Bill Clock.`, ['Max Sample 5000m 1', 'Bill Clock 5000m 13:14.40']],
    [
      `${WON} The clock showed 13:14.40 when Bill Clock came home.`,
      ['Max Sample 5000m 1', 'Bill Clock 5000m 13:14.40'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test.each<readonly [text: string, results: readonly string[]]>([
    [`${WON} The clock showed 10:12.40 with a kilometre left.`, ['Max Sample 5000m 1']],
    [`${WON} The time to beat was 13:05.00.`, ['Max Sample 5000m 1']],
    [`${WON} The qualifying time was 13:05.00.`, ['Max Sample 5000m 1']],
    [`${WON} The old mark was 13:05.00.`, ['Max Sample 5000m 1']],
    ['Max Sample and Bill Clock fought for the 5000m title. The clock showed 13:12.40.', []],
  ])('is nobody’s: %s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('whom a sentence goes on with', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'Max Sample retained his 60m title. The Leeds Lightning’s 6.55 was two hundredths too quick for Bill Clock.',
      ['Max Sample 60m 1 6.55', 'Bill Clock 60m 6.57?'],
    ],
    [
      'Ann Sample had chosen the 1500m. That opened the door for teenager Jane Example in the 800m. Her reward was 1:59.60.',
      ['Jane Example 800m 1:59.60'],
    ],
    ['Max Sample completed the expected double by winning the 3000m in 7:48.37.', ['Max Sample 3000m 1 7:48.37']],
    ['Max Sample was expected to win the 3000m in 7:48.37.', []],
    ['Max Sample retained his 60m title. The World Indoor Games’ 6.55 still stands.', ['Max Sample 60m 1']],
    [
      'Ann Sample amassed 4,948 points in the pentathlon, leaving Jane Example – on 4,821 – to reflect on what might have been.',
      ['Ann Sample pentathlon 4948 pts', 'Jane Example pentathlon 4821 pts'],
    ],
    ['Jane Example was third in the hurdles, her 12.80 a surprise.', ['Jane Example 100mh 3 12.80']],
    ['Jane Example fell over the hurdles in the 3000m steeplechase, and was 12.80 down.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
