import { isOneRace, listRounds } from './list-round.ts';
import type { ListStore } from './list-store.ts';

/** Whether all rows of a race were in one race for sure. */
export const isOneListRace = ({ numbers }: ListStore, race: number): boolean =>
  isOneRace(listRounds[numbers.round[race] ?? 0] ?? 'unknown', (numbers.section[race] ?? 0) || null);
