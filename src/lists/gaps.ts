import type { DisciplineId } from '../athletics/discipline.ts';

/**
 * The lists that come along have fewer than half of the marks that they rank in these: 448 of 1,782 decathlons and 141 of 1,120
 * heptathlons, and some of the best are among those that are missing.
 */
const SPARSE: ReadonlySet<DisciplineId> = new Set(['decathlon', 'heptathlon']);

/** Whether so much of an event is missing from the lists that no rank and no best is to be read from them. */
export const isSparse = (discipline: DisciplineId): boolean => SPARSE.has(discipline);
