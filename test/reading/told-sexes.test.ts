import { describe, expect, test } from 'vitest';
import { quotesIn, read } from './findings.ts';

const sexOf = (text: string): (string | null)[] => read(text).claims.map(({ sex }) => sex);

describe('a name that is a man’s or a woman’s is whichever the article tells of', () => {
  test.each<readonly [text: string, sex: string | null]>([
    ['Temi Sample won the 800m in 1:58.20 and raised her arms.', 'women'],
    ['Temi Sample, who lost his shoe at the bell, won the 800m in 1:44.20.', 'men'],
    ['Temi Sample won the 800m in 1:58.20. She had never run faster.', 'women'],
    ['Temi Sample won the 800m in 1:58.20. “He helped me,” said Sample, who thanked her coach.', 'women'],
    // What is told of somebody else, by somebody else, or of both, says nothing.
    ['Temi Sample won the 800m in 1:58.20. Jane Example cut her knee.', null],
    ['Temi Sample won the 800m in 1:58.20. “He was stronger,” said Jane Example.', null],
    ['Temi Sample won the 800m in 1:58.20, and Sample thanked her coach. Sample had hurt his knee.', null],
    // By the given name, as lists have it.
    ['Dewi Sample won the 800m in 1:44.20.', 'men'],
  ])('%s', (text, sex) => {
    expect(sexOf(text)).toEqual([sex]);
  });

  test.each<readonly [text: string, speaker: string]>([
    [
      'Temi Sample took bronze in the 800m, and hugged his mother.\n\nThe coach, Jane Example, had told him to wait. He was in front after 200 metres. “He never listens,” she said.',
      'Jane Example',
    ],
    // A paragraph that begins with “his” is of the only one in the paragraph before.
    [
      'Temi Sample took bronze in the 800m.\n\nHis coach, Jane Example, had told him to wait. He was in front after 200 metres. “He never listens,” she said.',
      'Jane Example',
    ],
    // Whoever trains her is told of as hers, until he speaks; and she goes on to be her.
    [
      'Jane Example won in Oslo. Her coach, Temi Sample, guessed anyway. “She asked me,” he says.\n\nThe comeback began in Rome, where she finished 11th with 5,702 points.',
      'Temi Sample',
    ],
  ])('%s', (text, speaker) => {
    expect(quotesIn(text).map((said) => said.split(':')[0])).toEqual([speaker]);
    expect(read(text).claims.map(({ athlete }) => athlete)).not.toContain(speaker);
  });
});
