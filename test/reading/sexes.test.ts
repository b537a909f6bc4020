import { describe, expect, test } from 'vitest';
import { read } from './findings.ts';

/** Whose race each claim of a text is of: "Dagne Example women". */
const sexesIn = (text: string): string[] => read(text).claims.map(({ athlete, sex }) => `${athlete} ${sex}`);

describe('a race that is named behind a fact is that of whoever is told of there', () => {
  test.each<readonly [text: string, sexes: readonly string[]]>([
    [
      'Dagne Example smashed the women’s course record at the Boston Marathon with 2:19:31, while Tirfi Sample won a close men’s race in 2:05:12.',
      ['Dagne Example women', 'Tirfi Sample men'],
    ],
    [
      'Dagne Example won the Boston Marathon in 2:05:10 and Tirfi Sample took the women’s race in 2:20:10.',
      ['Dagne Example null', 'Tirfi Sample women'],
    ],
    ['Dagne Example won the marathon in the women’s race in 2:20:10.', ['Dagne Example women']],
  ])('%s', (text, sexes) => {
    expect(sexesIn(text)).toEqual(sexes);
  });
});
