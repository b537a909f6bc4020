import type { Quiz, Stage } from './quiz.ts';

/** The stage after the last answer: a question alone needs no table. */
export const ending = ({ rounds }: Quiz, at: number): Stage =>
  rounds === 1 ? { is: 'done' } : { is: 'finishing', since: at };
