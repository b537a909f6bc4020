import type { Quiz, Stage } from './quiz.ts';

/** The quiz at another stage. */
export const move = (quiz: Quiz, stage: Stage): Quiz => ({ ...quiz, stage });
