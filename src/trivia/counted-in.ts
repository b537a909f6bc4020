import { answersOf } from './answers.ts';
import type { Quiz, Standing } from './quiz.ts';

const NOTHING: Standing = { points: 0, right: 0, answered: 0 };

/** The table of a quiz with the round that is being settled. */
export function countedIn(quiz: Quiz): Quiz['table'] {
  const { stage, table } = quiz;
  if (stage.is !== 'settling') return table;
  const rows = answersOf(quiz, stage).map(({ userId, points, right }) => {
    const before = table[userId] ?? NOTHING;
    const after = {
      points: before.points + points,
      right: before.right + Number(right),
      answered: before.answered + 1,
    };
    return [userId, after] as const;
  });
  return { ...table, ...Object.fromEntries(rows) };
}
