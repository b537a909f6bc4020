import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';

/** Who finished in front of whom by a margin; "a tenth back" and "12cm further" say not of whom. */
export interface Order {
  readonly ahead: Person | null;
  readonly behind: Person | null;
  /** Where whoever has no mark yet is named. */
  readonly at: Span;
  /** It is by how much the first won, whoever came next: "won by two seconds". */
  readonly isWin?: boolean;
}
