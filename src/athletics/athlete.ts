import type { Sex } from './sex.ts';

/** Somebody who competes, or a relay team. */
export interface Athlete {
  /** `slug(name)`, with a number where several share a name; a team's begins with "team-". */
  readonly id: string;
  readonly name: string;
  /** World Athletics' three-letter code. */
  readonly nation: string | null;
  readonly sex: Sex | null;
  /** ISO date, or a year alone. */
  readonly born: string | null;
  readonly aliases: readonly string[];
  /** Whether it is a relay team, named after its nation or club. */
  readonly team: boolean;
}
