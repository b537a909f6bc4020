import type { Athlete } from '../athletics/athlete.ts';
import type { Event } from '../athletics/discipline.ts';
import type { Listed } from './listed.ts';
import type { OtherMark } from './other-marks.ts';
import type { Race } from './race.ts';

/**
 * The results store: what articles and lists know of every race, put together; immutable. What only lists know becomes a `Race`
 * or an `Athlete` when it is asked for.
 */
export interface Results {
  /** Everybody whom `data/athletes.json` or an article names. */
  readonly athletes: readonly Athlete[];
  /** The races that articles tell of, latest first; with what lists know of them. */
  readonly told: readonly Race[];
  readonly listed: Listed;
  /** The marks of an event that complete lists don’t have: whoever says what is best has to know them. */
  readonly otherMarks: (event: Event) => readonly OtherMark[];
  readonly athlete: (id: string) => Athlete | undefined;
  readonly race: (id: string) => Race | undefined;
  /** The race that a race of the lists is, by its number there. */
  readonly raceAt: (number: number) => Race;
  /** Whether articles tell of a race of the lists. */
  readonly isTold: (number: number) => boolean;
  /** The races that articles tell of and an athlete is in, latest first. */
  readonly toldOf: (athleteId: string) => readonly Race[];
  /** All races an athlete is in, latest first. */
  readonly racesOf: (athleteId: string) => readonly Race[];
}
