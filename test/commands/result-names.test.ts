import { describe, expect, test } from 'vitest';
import { ask, refusalOf } from './asked.ts';

describe('/result', () => {
  test.each([
    ['result|meet=Oslow|event=1500', ['No meet called “Oslow”. Did you mean Oslo?', 'Oslo']],
    ['result|meet=Oslow 1812', ['No meet called “Oslow 1812”. Did you mean Oslo?', 'Oslo']],
    [
      'result|meet=Bislet Gamse 2022',
      ['No meet called “Bislet Gamse 2022”. Did you mean Bislett Games 2022?', 'Bislett Games 2022'],
    ],
  ])('a misspelt meet is not guessed but offered: %s', (line, refusal) => {
    expect(refusalOf(line)).toEqual(refusal);
  });

  test.each([
    ['result|meet=Bisl', 'Bislett Games'],
    ['result|meet=Roma', 'Rome'],
  ])('the title says what was understood by %s: %s', (line, title) => {
    expect(ask(line).embeds[0]?.title).toBe(title);
  });
});
