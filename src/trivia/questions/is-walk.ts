import type { DisciplineId } from '../../athletics/discipline.ts';
import { kindOf } from '../../athletics/discipline-kind.ts';

/** Whether an event is a race walk: walkers are less famous than their titles and marks say. */
export const isWalk = (discipline: DisciplineId): boolean => kindOf(discipline) === 'Race walks';
