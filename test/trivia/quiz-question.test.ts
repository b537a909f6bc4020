import { expect, test } from 'vitest';
import type { DisciplineId } from '../../src/athletics/discipline.ts';
import { quizQuestionSchema } from '../../src/trivia/quiz.ts';
import { quizQuestion } from '../../src/trivia/quiz-question.ts';
import { source } from '../fixture-results.ts';

const made = (kind: string, discipline: DisciplineId | null) => ({
  id: 'winner:paris-1500',
  kind,
  prompt: 'Who won?',
  options: ['Josh Kerr', 'Cole Hocker'],
  answer: 1,
  why: 'Cole Hocker won.',
  sources: [source('1d8ec561', 'The SportsRush')],
  about: { discipline },
});

test.each([
  ['winner', '1500m', ['distance']],
  ['winner', 'long-jump', ['jumps']],
  ['speaker', null, ['quotes']],
  ['spoken-of', '100m', ['sprints', 'quotes']],
  ['rivalry', null, []],
] as const)('a question of kind %s about %s counts for %j', (kind, discipline, topics) => {
  const kept = quizQuestion(made(kind, discipline));
  expect(kept.topics).toEqual(topics);
  expect(quizQuestionSchema.parse(kept)).toEqual(kept);
});
