import type { DisciplineId } from '../../athletics/discipline.ts';

/** Whether an event is run by teams. */
export const isRelay = (discipline: DisciplineId | null): boolean =>
  discipline !== null && (discipline.startsWith('4x') || discipline === 'distance-medley');
