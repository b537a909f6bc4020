import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

describe('a life, as an encyclopedia tells it', () => {
  const LIFE = `Marta Sample

Marta Sample (born 4 May 1999) is a Ugandan runner who specialises in the 800 metres.

At the African Championships in Nairobi she finished fifth in the final in 2:01.45. In 2021, she won silver in the 800 metres at the Olympic Games in Tokyo, behind Mary Moraa. Her time was 2:00.38.

At the 2024 Olympic Games in Paris, she finished 4th in her heat with a time of 2:00.34 and did not advance to the final.`;
  const { claims } = read(LIFE);

  test('what follows a year is of that year', () => {
    const inShort = claims.map(({ mark, place, meet }) => [mark?.value ?? null, place, meet?.year ?? null]);
    expect(inShort.slice(1)).toEqual([
      [null, 2, 2021],
      [null, 1, 2021],
      [120380, null, 2021],
      [120340, 4, 2024],
    ]);
  });

  test('nothing was run on the day of a birth', () => {
    expect(claims.map(({ date }) => date)).not.toContain('1999-05-04');
  });
});

test('a headline that opens with a year says of when all of it is', () => {
  const season = (headline: string) =>
    `${headline}\n\nMarta Sample won the 800 metres in 1:57.04, her best since her win at the 2023 World Championships.\n\nJane Example threw the javelin 66.10 metres.`;
  const years = (text: string) => read(text).claims.map(({ mark, meet }) => [mark?.value ?? null, meet?.year ?? null]);
  expect(years(season('2025 Grand Prix season'))).toContainEqual([6610, null]);
});

test.each([
  ['In the 100m final Bill Clock was clear by 60m (6.48) and won in 9.96.', ['Bill Clock 100m 1 9.96']],
  ['In the 100m final Bill Clock won by 5m, and by 60m, with the rest beaten, he smiled.', ['Bill Clock 100m 1']],
  ['Jane Example was third behind 800m champion Mary Moraa in the 400m.', ['Jane Example 400m 3']],
  [
    'Jane Example, placing 98th on the all time lists, threw the javelin 70.88 metres.',
    ['Jane Example javelin 70.88 m'],
  ],
  [
    'In the 100m final Bill Clock was second, and Stewart, in seventh place, ran his third final.',
    ['Bill Clock 100m 2', 'Stewart 100m 7'],
  ],
])('%s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});
