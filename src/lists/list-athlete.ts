import type { Athlete } from '../athletics/athlete.ts';
import { nationOf } from '../athletics/nation.ts';
import { type Sex, sexSchema } from '../athletics/sex.ts';
import { athleteId } from './athlete-id.ts';
import { familyNameFirst } from './family-name-first.ts';
import { isoDay } from './list-day.ts';
import type { ListStore } from './list-store.ts';
import { namesOf, nationsOf } from './list-texts.ts';

/** An athlete of the lists, as results know athletes; a relay team is one too, of its nation and without a birthday. */
export interface ListAthlete extends Athlete {
  /** Its number in the store. */
  readonly number: number;
  /** World Athletics’ points for the best performance; null when no list gives any. */
  readonly points: number | null;
}

/** 0 stands for none. */
const sexOf = (column: number): Sex | null => sexSchema.options[column - 1] ?? null;

/** An athlete by number. */
export function athleteAt(store: ListStore, number: number): ListAthlete {
  const { columns, numbers } = store;
  const names = namesOf(columns);
  const printed = names[numbers.athleteName[number] ?? 0] ?? '';
  const sex = sexOf(numbers.athleteSex[number] ?? 0);
  const team = number >= columns.people;
  const nation = nationsOf(columns)[numbers.athleteNation[number] ?? 0] ?? '';
  const others = numbers.alias.subarray(numbers.athleteAliases[number], numbers.athleteAliases[number + 1]);
  const aliases = Array.from(others, (alias) => names[alias] ?? '');
  return {
    number,
    // Whatever way round a name is written, the id stays.
    id: athleteId({ name: printed, sex, team }, numbers.athleteNumber[number] ?? 1),
    ...(team ? { name: printed, aliases } : familyNameFirst(printed, aliases, nation)),
    nation: nationOf(nation) ? nation : null,
    sex,
    born: isoDay(numbers.athleteBorn[number] ?? 0),
    team,
    points: (numbers.athletePoints[number] ?? 0) || null,
  };
}

/** Every nation an athlete has competed for, by its three letters. */
export function nationsOfAthlete({ columns, numbers }: ListStore, number: number): readonly string[] {
  const [from, to] = [numbers.athleteEntrants[number] ?? 0, numbers.athleteEntrants[number + 1] ?? 0];
  const nations = nationsOf(columns);
  return [...new Set(Array.from(numbers.entrantNation.slice(from, to), (nation) => nations[nation] ?? ''))];
}
