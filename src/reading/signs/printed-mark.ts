import type { Mark } from '../../athletics/mark.ts';
import type { Span } from '../text/span.ts';

/** A mark in a text. A figure that can be read in two ways (10.08 s or 10.08 m, 3:29:05) has both readings, the likelier first. */
export interface PrintedMark extends Span {
  readonly printed: string;
  readonly readings: readonly [Mark, ...Mark[]];
  /** Written as no result list would: "3:31:20", "14 mins and 2.50 secs". */
  readonly slip: boolean;
}
