import { expect, test } from 'vitest';
import type { DisciplineId } from '../../src/athletics/discipline.ts';
import { contestWord } from '../../src/wording/contest-word.ts';

test.each<[DisciplineId[], string]>([
  [['100m', '4x100m', 'marathon'], 'race'],
  [[], 'race'],
  [['pole-vault'], 'competition'],
  [['decathlon'], 'competition'],
  [['100m', 'long-jump'], 'competition'],
])('contests of %j are each a %s', (disciplines, word) => {
  expect(contestWord(disciplines.map((discipline) => ({ discipline })))).toBe(word);
});
