import { either } from '../text/either.ts';

/** What a mark is called. */
export const MARK_NOUN =
  '(?:records?|P[BR]s?|p[br]s?|marks?|bests?|times?|distances?|heights?|scores?|figures?|lead(?:ing)?|standards?|performances?)';
/** Words between "outside" and the mark: "her own British record of", "Sample’s 1998 mark of". */
export const OLDER_MARK = String.raw`(?:${either(
  'the|his|her|their|own|an?|old|existing|previous|former|long-standing',
  "world|European|Olympic|Commonwealth|national|(?:wo)?men[’']s|championships?|meeting|indoor|outdoor|course|personal",
  // "1998", "16-year-old", "Sample’s"
  String.raw`\d{4}|[\p{L}-]+-year-old|\p{Lu}[\p{L}.’'-]+`,
  MARK_NOUN,
  "of|set|season[’']s",
  String.raw`[\d,]+(?:m|km)?|metres?|miles?|marathon|hurdles|steeplechase|\p{Ll}+ (?:jump|vault|put)`,
)}\s+){0,9}`;

/** "(1:44.80 PR) won in 1:45.10": behind a best in brackets, what was run that day. */
export const AND_RAN = String.raw`\) (?:won|ran|finished|clocked|was|took|placed|came)(?: (?!(?:who|while|as|and)\b)[a-z\d,’'-]+){0,6} in \d`;
