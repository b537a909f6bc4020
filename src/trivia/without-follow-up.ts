import type { Quiz } from './quiz.ts';

const isBeforeFirstQuestion = ({ stage }: Quiz): boolean =>
  (stage.is === 'drawing' || stage.is === 'claiming' || stage.is === 'posting') && stage.n === 1;

/** The quiz without the way to answer whoever started it, as soon as its first question stands in the channel or never will. */
export const withoutFollowUp = (quiz: Quiz): Quiz =>
  quiz.followUp === null || isBeforeFirstQuestion(quiz) ? quiz : { ...quiz, followUp: null };
