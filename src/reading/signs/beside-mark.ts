import type { Span } from '../text/span.ts';
import { type Hint, hasHint } from '../text/word-hints.ts';

/** What stands beside a mark in its sentence. */
export interface BesideMark {
  readonly printed: string;
  readonly before: string;
  readonly after: string;
  /** Whether the sentence holds a word of a kind. */
  readonly has: (word: Hint) => boolean;
}

/** How much is looked at on each side of a mark, in characters. */
const REACH = { before: 110, after: 60 };

/** What stands beside a mark, no further than its sentence goes. */
export const besideMark = (text: string, { start, end }: Span, within: Span): BesideMark => ({
  printed: text.slice(start, end),
  before: text.slice(Math.max(within.start, start - REACH.before), start),
  after: text.slice(end, Math.min(within.end, end + REACH.after)),
  has: (word) => hasHint(text, within, word),
});
