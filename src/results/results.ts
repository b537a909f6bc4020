import type { Event } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import type { Sex } from '../athletics/sex.ts';

/** Where a number comes from. */
export interface Source {
  readonly kind: 'article' | 'list';
  readonly id: string;
  /** A short name for a line of an embed: “The SportsRush”, “article 1d8ec561”. */
  readonly short: string;
  readonly url: string | null;
}

export interface Athlete {
  /** `slug(name)`, with a number where two share a name. */
  readonly id: string;
  readonly name: string;
  /** World Athletics' three-letter code. */
  readonly nation: string | null;
  readonly sex: Sex | null;
  /** ISO date, or a year alone. */
  readonly born: string | null;
  readonly aliases: readonly string[];
}

/** One holding of a meet. */
export interface Edition {
  /** `<meet>-<year>`. */
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly city: string | null;
  readonly nation: string | null;
  readonly aliases: readonly string[];
}

export interface Performance {
  readonly athlete: Athlete;
  readonly place: number | null;
  readonly mark: Mark | null;
  readonly records: readonly RecordMark[];
  readonly status: 'DNF' | 'DNS' | 'DQ' | null;
  /** What no source states outright. */
  readonly derived: readonly ('place' | 'mark')[];
  readonly sources: readonly Source[];
}

/** Claims that cannot all be true: every reading is kept, one is chosen, and `reason` says why. */
export interface Dispute {
  /** What it is about: "2nd place", "Josh Kerr’s mark". */
  readonly about: string;
  /** Everybody whom a reading of it is about. */
  readonly athleteIds: readonly string[];
  readonly readings: readonly {
    readonly value: string;
    readonly sources: readonly Source[];
    readonly chosen: boolean;
  }[];
  readonly reason: string;
}

/**
 * One contest of one event and round at a meet; also for field events. Articles seldom say which heat, so heats and
 * semi-finals of a round stand together: two in first place are no dispute there, and decide no encounter.
 */
export interface Race {
  /** `<edition>/<event>/<round>`. */
  readonly id: string;
  readonly event: Event;
  readonly round: Round;
  readonly edition: Edition;
  readonly date: string | null;
  /** By place; those without one follow by mark, then by name. */
  readonly performances: readonly Performance[];
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
}

/** The results store: what is known of every race, immutable. */
export interface Results {
  readonly athletes: readonly Athlete[];
  /** Latest first. */
  readonly races: readonly Race[];
  readonly athlete: (id: string) => Athlete | undefined;
  readonly race: (id: string) => Race | undefined;
  /** The races an athlete is in, latest first. */
  readonly racesOf: (athleteId: string) => readonly Race[];
}
