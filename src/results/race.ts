import type { Athlete } from '../athletics/athlete.ts';
import type { Event } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import type { Mark } from '../athletics/mark.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { ListRound } from '../lists/list-round.ts';

/** Where a number comes from. */
export interface Source {
  readonly kind: 'article' | 'list';
  readonly id: string;
  /** A short name for a line of an embed: “The SportsRush”, “article 1d8ec561”. */
  readonly short: string;
  readonly url: string | null;
}

export interface Performance {
  readonly athlete: Athlete;
  readonly place: number | null;
  readonly mark: Mark | null;
  readonly records: readonly RecordMark[];
  readonly status: 'DNF' | 'DNS' | 'DQ' | null;
  /** Whom the athlete competed for that day; null where no source tells. */
  readonly nation: string | null;
  /** In metres a second, from behind; null where no source tells. */
  readonly wind: number | null;
  /** Timed by hand. */
  readonly hand: boolean;
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
 * One contest of one event and round at a meet; also for field events. Articles seldom say which heat, so heats and semi-finals
 * of a round without a number stand together: two in first place are no dispute there, and nobody in them is known to have met.
 */
export interface Race {
  /** `<edition>/<event>/<round>` for one that articles tell of, `ListRace.id` for one that only lists have. */
  readonly id: string;
  readonly event: Event;
  readonly round: ListRound;
  /** Which heat, group or section; null where no source tells. */
  readonly section: number | null;
  /** 0 for the first race that lists give this heading, 1 for a second one: juniors on the same day, say. */
  readonly part: number;
  readonly edition: Edition;
  readonly date: string | null;
  /** By place; those without one follow by mark, then by name. */
  readonly performances: readonly Performance[];
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
}
