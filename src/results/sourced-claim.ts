import type { Claim } from '../articles/record.ts';
import type { Athlete, Source } from './results.ts';

/** A claim with whom it is about and where it stands. */
export interface SourcedClaim {
  readonly claim: Claim;
  readonly athlete: Athlete;
  /** Whether the athlete stands in `data/athletes.json`. */
  readonly known: boolean;
  readonly source: Source;
  /** The day the source states as its own. */
  readonly published: string | null;
}
