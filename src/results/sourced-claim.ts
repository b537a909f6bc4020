import type { Claim } from '../articles/record.ts';
import type { Athlete } from '../athletics/athlete.ts';
import type { Source } from './race.ts';

/** What a claim of an article or a row of a list says of how a race ended for somebody. */
export type Finish = Pick<Claim, 'date' | 'place' | 'mark' | 'status' | 'records' | 'derived'>;

/** A claim with whom it is about and where it stands. */
export interface SourcedClaim {
  readonly claim: Finish;
  /** Whom the athlete competed for that day; null where the source doesn’t tell. */
  readonly nation: string | null;
  /** In metres a second; null where the source doesn’t tell, as no article does. */
  readonly wind: number | null;
  /** Whether the mark was timed by hand. */
  readonly hand: boolean;
  readonly athlete: Athlete;
  /** Whether the athlete stands in `data/athletes.json`. */
  readonly known: boolean;
  readonly source: Source;
  /** The day the source states as its own. */
  readonly published: string | null;
}
