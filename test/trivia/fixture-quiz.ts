import type { Quiz, QuizQuestion } from '../../src/trivia/quiz.ts';

/** A question whose right option is the second. */
export const question = (id: string, more: Partial<QuizQuestion> = {}): QuizQuestion => ({
  id,
  prompt: `Who won ${id}?`,
  options: ['Josh Kerr', 'Cole Hocker', 'Yared Nuguse', 'Jakob Ingebrigtsen'],
  answer: 1,
  why: 'Cole Hocker won in 3:27.65.',
  sources: [{ kind: 'article', id: '1d8ec561', short: 'The SportsRush', url: 'https://example.com/rush' }],
  topics: ['distance'],
  ...more,
});

/** Noon on 1 September 2024. */
export const NOON = Date.parse('2024-09-01T12:00:00Z');

/** A quiz of two rounds of twenty seconds with buttons, which begins. */
export const quizOf = (more: Partial<Quiz> = {}): Quiz => ({
  version: 1,
  id: 'm0jlqo001abc',
  channelId: '40',
  guildId: '20',
  startedBy: '10',
  followUp: null,
  topic: 'any',
  topicName: 'Everything',
  style: 'buttons',
  seconds: 20,
  rounds: 2,
  difficulty: 'medium',
  stopped: false,
  table: {},
  stage: { is: 'drawing', n: 1 },
  ...more,
});
