import type { RecordMark } from '../../athletics/record.ts';
import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';
import type { PrintedMark } from './printed-mark.ts';
import type { PrintedStatus } from './statuses.ts';

/** A place, a mark, a record or a status that a sentence states, not yet of anybody. */
export type Sign = Span &
  (
    | { readonly kind: 'place'; readonly place: number; readonly title: boolean; readonly isInferred?: boolean }
    | { readonly kind: 'mark'; readonly mark: PrintedMark }
    | { readonly kind: 'record'; readonly record: RecordMark }
    | { readonly kind: 'status'; readonly status: PrintedStatus['status'] }
  );

/** Whom a sign is of. */
export interface Owner {
  readonly person: Person;
  /** "Chebet and Kipyegon in the steeplechase and the 1500m": the how-many-eth of how many; null for one alone. */
  readonly turn: { readonly index: number; readonly of: number } | null;
  /** Told in a clause with "who", in passing. */
  readonly aside: boolean;
}

/** A sign with those it is of: nobody, when the sentence leaves that open. */
export interface OwnedSign {
  readonly sign: Sign;
  readonly owners: readonly Owner[];
}
