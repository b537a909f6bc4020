import { eventKey } from '../athletics/discipline.ts';
import { fold, words } from '../athletics/name.ts';
import type { Sex } from '../athletics/sex.ts';
import type { ListRow } from '../lists/list-row.ts';

/** An athlete or relay team as lists print one: under one name, for one nation, with one birthday. An athlete may be several. */
export interface Entrant {
  readonly name: string;
  readonly nation: string;
  readonly born: number;
  readonly sex: Sex | null;
  readonly team: boolean;
  readonly rows: readonly ListRow[];
}

/** The same for all rows of one entrant. */
export const entrantKey = ({ event, team, name, nation, born }: ListRow): string =>
  [team, event.sex, name, nation, born].join('|');

/** Everybody that rows name, each with the rows that name them. */
export function entrantsOf(rows: readonly ListRow[]): Entrant[] {
  return [...Map.groupBy(rows, entrantKey).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { name, nation, born, team, event } = first;
    return [{ name, nation, born, sex: event.sex, team, rows: own }];
  });
}

/** The words of a name in any order. */
export const anyOrder = (name: string): string => words(name).sort().join(' ');

/** Names that differ only in how an alphabet was written in Latin letters: Yulia and Yuliya, Möller and Moeller. */
export const spelling = (name: string): string =>
  fold(name)
    .replace(/([aou])e/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');

const contestOf = ({ event, day, venue, round, section }: ListRow): string =>
  [eventKey(event), day, venue, round, section].join('|');

/** Whether two were ever in one race, so that they can’t be one. */
export function haveMet(a: Entrant, b: Entrant): boolean {
  const contests = new Set(a.rows.map(contestOf));
  return b.rows.some((row) => contests.has(contestOf(row)));
}

/** Whether two ever did the same event. */
export function shareEvent(a: Entrant, b: Entrant): boolean {
  const events = new Set(a.rows.map(({ event }) => eventKey(event)));
  return b.rows.some(({ event }) => events.has(eventKey(event)));
}
