import type { Results } from './results.ts';

/** How many performances the races that articles tell of hold. */
export const resultCount = ({ told }: Pick<Results, 'told'>): number =>
  told.reduce((sum, { performances }) => sum + performances.length, 0);
