import type { Quiz } from './quiz.ts';

/** Whether nothing more comes of a quiz, so that another may take its place. */
export const isOver = ({ stage }: Quiz): boolean => stage.is === 'done' || stage.is === 'refused';
