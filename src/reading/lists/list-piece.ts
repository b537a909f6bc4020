import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article as a list sees it: an entry behind its place, or what stands around entries. */
export interface Piece extends Span {
  /** Null for what is no entry. */
  readonly place: number | null;
  /** Where the words behind the place begin. */
  readonly body: number;
  /** Its place says that others share it. */
  readonly isShared: boolean;
  /** Its place stands alone on a line, and each line below it is a cell. */
  readonly inCells: boolean;
  readonly kind: Block['kind'];
  /** The end of an entry that began on the line above: the next place stands behind it. */
  readonly endsEntry: boolean;
}
