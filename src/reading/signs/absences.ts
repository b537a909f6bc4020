import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';

/** Words for not being there. */
const NOT_THERE = either(
  'skip(?:ped|ping|s)?',
  'miss(?:ed|es|ing)?(?: out on)?',
  '(?:pull(?:ed|ing)|opt(?:ed|ing)) out of',
  'withdr(?:ew|awn|awing) from',
  'absen(?:t|ce) from',
  'sat out',
  'sitting out',
  String.raw`(?:prevent|bar|ban|stop)\p{L}* (?:(?:him|her|them) )?from (?:(?:competing|running|taking part) )?(?:at|in)`,
);
/** "skipped the World Championships": where somebody was not. */
const ABSENT = lean(
  String.raw`\b${NOT_THERE} (?:(?:the|last|this|next|year[’']s|summer[’']s|\d{4}) )*(?:\p{Lu}\p{L}+ )*$`,
  'u',
);
const ABSENT_WORD = hint(/^(?:skip|miss|pull|opt|withdr|absen|sat$|sitting|prevent|bar|ban|stop)/);

/** No words that lead to a meet are longer, in characters. */
const REACH = 60;

/** Whether a meet that a text names is one where somebody was not. */
export const isMissed = (text: string, { start }: Span, within: Span): boolean =>
  hasHint(text, within, ABSENT_WORD) && ABSENT.test(text.slice(Math.max(within.start, start - REACH), start));
