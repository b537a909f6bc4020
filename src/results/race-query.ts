import type { Athlete } from '../athletics/athlete.ts';
import type { Edition } from '../athletics/edition.ts';
import type { EventQuery } from '../athletics/parse-event.ts';

/** What a race must be to be meant; what is absent may be anything. */
export interface RaceQuery {
  readonly athlete?: Athlete | undefined;
  readonly event?: EventQuery | undefined;
  /** One of these. */
  readonly meets?: readonly Edition[] | undefined;
  readonly year?: number | undefined;
  /** Finals alone. */
  readonly finals?: boolean | undefined;
}
