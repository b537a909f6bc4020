import type { Span } from './span.ts';

const RANKED = /\brank(?:s|ed|ing|ings)?\b|\ball-time\b/;

/** Whether a sentence tells of a list of all times: a standing in it is no place in a race. */
export const tellsOfRanking = (text: string, { start, end }: Span): boolean => RANKED.test(text.slice(start, end));
