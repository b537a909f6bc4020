import type { ListStore } from '../../lists/list-store.ts';
import { nationsOf } from '../../lists/list-texts.ts';

/** The three letters of whom an athlete competed for in a row. */
export const nationOfRow = ({ columns, numbers }: ListStore, row: number): string | undefined =>
  nationsOf(columns)[numbers.entrantNation[numbers.entrant[row] ?? 0] ?? 0];
