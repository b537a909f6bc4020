import { byMark } from '../../athletics/mark.ts';
import type { Best } from './best-at.ts';

/** The best mark first. */
export const byBest = (bests: readonly Best[]): Best[] => bests.toSorted((a, b) => byMark(a.mark, b.mark));
