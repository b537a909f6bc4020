import type { World } from '../world.ts';
import { question } from './question.ts';
import { parseTopic } from './questions/parse-topic.ts';
import type { Quiz, QuizQuestion } from './quiz.ts';
import { quizQuestion } from './quiz-question.ts';

/** A question of a quiz’s topic that `isAsked` doesn’t know, as a quiz keeps it; null when there is none (more). */
export function askQuestion(
  world: World,
  { topic: text, difficulty }: Pick<Quiz, 'topic' | 'difficulty'>,
  isAsked: (id: string) => boolean,
): QuizQuestion | null {
  const topic = parseTopic(world.results, text);
  const made = topic && question(world, topic, difficulty, world.random, isAsked);
  return made && quizQuestion(made);
}
