import type { Event } from '../athletics/discipline.ts';
import type { ListRound } from './list-round.ts';

/** One performance as a list prints it, in the units of the store. Two rows that agree in all but points and sources are one performance. */
export interface ListRow {
  readonly event: Event;
  /** Whole milliseconds, centimetres or points, as in `Mark`. */
  readonly mark: number;
  /** The precision a time was given in. */
  readonly decimals: number;
  /** Timed by hand. */
  readonly hand: boolean;
  /** Tenths of a metre a second; null where none is given. */
  readonly wind: number | null;
  /** In proper case. */
  readonly name: string;
  /** Whether the name is a relay team's. */
  readonly team: boolean;
  /** The three letters the list prints: the nation of that day. */
  readonly nation: string;
  /** A day as the number yyyymmdd, a year alone as yyyy0000, 0 where it isn't known. */
  readonly born: number;
  readonly round: ListRound;
  /** Which heat, semi-final, group or section; 0 where the list names none. */
  readonly section: number;
  /** 0 where the list names none. */
  readonly place: number;
  readonly venue: string;
  /** A day as the number yyyymmdd. */
  readonly day: number;
  /** World Athletics’ points for the mark, 0 where the list gives none. */
  readonly points: number;
  /** The lists that have it, by name, in alphabetical order. */
  readonly sources: readonly string[];
}
