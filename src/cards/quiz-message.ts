import type { Showing } from '../trivia/next-step.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { finalTableCard } from './final-table-card.ts';
import { questionCard } from './question-card.ts';
import type { QuizPost } from './quiz-post.ts';
import { revealCard } from './reveal-card.ts';

/** What a quiz shows in its channel: its question, also again with a new tally, its answer or its table; null when it is elsewhere by now. */
export function quizMessage(quiz: Quiz, showing: Showing): QuizPost | null {
  const { stage } = quiz;
  switch (showing) {
    case 'question': {
      if (stage.is !== 'posting' && stage.is !== 'open') return null;
      const { n, question, votes } = stage;
      const closes = stage.is === 'open' ? stage.closes : stage.since + quiz.seconds * 1000;
      return questionCard(quiz, { n, question, closes, answered: votes.length });
    }
    case 'answer':
      return stage.is === 'revealing' ? revealCard(quiz, stage) : null;
    case 'table':
      return stage.is === 'finishing' ? finalTableCard(quiz) : null;
  }
}
