import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { performancesOf } from '../../src/reading/performances.ts';
import { read } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** Each performance with its round: "Jane Example semi-final 1 22.95". */
const roundsIn = (text: string): string[] =>
  performancesOf(read(text).claims).map(({ athlete, round, place, mark }) =>
    [athlete, round, place, mark && formatMark(mark)].filter((part) => part !== null).join(' '),
  );

describe('a sentence that opens with a round tells of it', () => {
  test.each<Example>([
    [
      'In the semi-finals of the women’s 60m at the World Championships, Jane Example ran 6.99, with Ann Pattern second in 7.02.',
      ['Jane Example semi-final 1 6.99', 'Ann Pattern semi-final 2 7.02'],
    ],
    [
      'At the World Championships Jane Example won the shot put. In the semi-finals of the 200m Ann Pattern ran 22.95 to win the first race, ahead of Eva Model in 23.22.',
      ['Jane Example final 1', 'Ann Pattern semi-final 1 22.95', 'Eva Model semi-final 2 23.22'],
    ],
    [
      'The triple jump began at the World Championships. In the qualifying rounds, Jane Example jumped 13.95m. Ann Pattern also went over the automatic mark of 13.70m with her first attempt, reaching 13.81m.',
      ['Jane Example heat 13.95 m', 'Ann Pattern heat 13.81 m'],
    ],
    [
      'In her 60m semi-final at the World Championships Jane Example ran 7.05, then won in 6.99.',
      ['Jane Example semi-final 7.05', 'Jane Example final 1 6.99'],
    ],
    [
      'In the heats of the 200m at the World Championships Jane Example ran 22.95. The gold went to Ann Pattern in 22.10.',
      ['Jane Example heat 22.95', 'Ann Pattern final 1 22.10'],
    ],
    [
      'In the first round of the long jump at the World Championships, Jane Example leapt 6.79m.',
      ['Jane Example final 6.79 m'],
    ],
    [
      'In the final lap of the 800m at the World Championships Jane Example went ahead and won in 1:58.10.',
      ['Jane Example final 1 1:58.10'],
    ],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});

describe('each mark and place of somebody is of its own round', () => {
  test.each<Example>([
    [
      'Max Sample, who had scraped into the final as the fastest loser with 46.72 seconds, won the 400m in 46.30.',
      ['Max Sample heat 46.72', 'Max Sample final 1 46.30'],
    ],
    [
      'Max Sample finished second in 7.82 in the 60m hurdles after previously running 7.83 in the semi-finals.',
      ['Max Sample final 2 7.82', 'Max Sample semi-final 7.83'],
    ],
    [
      'Max Sample, who had previously run 7.60 in Bath, finished second in 7.82 in the 60m hurdles.',
      ['Max Sample final 2 7.82'],
    ],
    [
      'Max Sample won the 400m at the World Championships in 45.60 after a heat of 46.63 and a semi-final of 46.01.',
      ['Max Sample final 1 45.60', 'Max Sample heat 46.63', 'Max Sample semi-final 46.01'],
    ],
    [
      'Max Sample, third in his heat of the 60m at the World Championships in 6.68, was sixth.',
      ['Max Sample heat 3 6.68', 'Max Sample final 6'],
    ],
    [
      'At the World Championships Jane Example led the triple jump qualifiers with 13.95m.',
      ['Jane Example heat 13.95 m'],
    ],
    ['Max Sample won the 60m at the World Championships to become a qualifier for the relay.', ['Max Sample final 1']],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});

describe('the headline of a report can name the round that all of it tells of', () => {
  test.each<Example>([
    [
      'Report: women’s long jump qualifying – World Championships Budapest\n\nJane Example opened with 6.57m at the World Championships and jumped 6.70m in round two. Ann Pattern was close behind with 6.68m.',
      ['Jane Example heat 6.70 m', 'Ann Pattern heat 6.68 m'],
    ],
    [
      'Report: women’s long jump final – World Championships Budapest\n\nJane Example opened with 6.57m at the World Championships and jumped 6.70m in round two.',
      ['Jane Example final 6.70 m'],
    ],
    [
      'Qualifying woes behind her, Jane Example wins long jump – a report\n\nJane Example won the long jump at the World Championships with 6.70m.',
      ['Jane Example final 1 6.70 m'],
    ],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});
