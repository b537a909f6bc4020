import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** What somebody is called by a discipline or a meet. */
const TITLE = either(
  'champ(?:ion)?s?',
  'finalists?',
  'medall?ists?',
  'medal[- ]winners?',
  'specialists?',
  'bid',
  'hopes?',
  'hopefuls?',
  'record[- ]holder',
  'star',
  'runner',
  'great',
  'legend',
  'squad',
  'team(?!-)',
  String.raw`(?:wo)?man\b(?![’'])`,
  // "Britain’s 4x400m women won" tells of their race
  String.raw`(?:wo)?men\b(?![’']| (?:ran|won|took|were|had|finished|clocked|set|broke|came|beat|claimed|landed)\b)`,
  '(?:gold|silver|bronze) medall?ist',
  'debut',
  'career',
);
const HONOURED =
  '(?:world|Olympic|European|Commonwealth|record-breaking|reigning|defending|indoor|former|current|gold|silver|bronze)';
/** "the 400m hurdles champion" describes somebody. */
const IN_TITLE = lean(
  [
    String.raw`^ (?:(?!(?:while|as|and|but|when|where|with|after|before)\b)[\p{L}-]+ )?${TITLE}\b`,
    String.raw`^ (?:${HONOURED} ){1,5}(?:champions?|medall?ists?|medal[- ]winners?|record[- ]holders?)\b`,
  ].join('|'),
  'iu',
);

/** "the 800m winner Example": so does a title before a name. */
const BEFORE_NAME = lean(/^ (?:[\p{Ll}-]+ )?winners? \p{Lu}/u);

/** "three members of last fall’s 4x100m relay", "a member of the 2019 4x400m team": what somebody ran in then. */
const MEMBER_OF = lean(/\bmembers? of (?:last|the (?:last|previous|19|20))[^,.;]{0,50}$/u);

/** "was crowned". */
const BECAME = 'was|is|were|are|be|been|became|become|becoming|crowned|as';
const OF_SEX = "(?:(?:wo)?men[’']s )?";
/** "the world champion and record holder at 400m hurdles"; who was crowned champion over them won there and then. */
const HOLDS = lean(
  [
    String.raw`(?<!\b(?:${BECAME}|new) (?:the )?(?:[\p{L}-]+ )?)\b(?:champion|medall?ist)s? (?:at|over|in) (?:the )?${OF_SEX}$`,
    String.raw`\b(?:record[- ]holder|specialist)s? (?:at|over|in) (?:the )?${OF_SEX}$`,
  ].join('|'),
  'u',
);
const HOLDER_WORD = hint(/^(?:champion|medall?ist|record|specialist)/);

const MEDALLIST = 'medall?ists?|champions?|finalists?';
/** "at last winter’s European Indoors and the 2024 ", up to where the name of the meet goes on. */
const WHEN = [
  String.raw`(?:(?:\p{Ll}+ (?:years?|months?|weeks?) ago|last \p{Ll}+|earlier) )?(?:in|at|from|of) (?:(?:the|this|last) )?`,
  String.raw`(?:\p{Ll}+[’']s )?(?:\d{4} )?(?:IAAF )?(?:\p{Lu}[\p{L} ]+ and (?:the )?)?(?:\d{4} )?$`,
].join('');
/** "The bronze medallist in Paris 2024 crossed the line", "A finalist at last winter’s European Indoors, she won": where an honour of whoever acts was won. */
const HONOUR = lean(
  [
    wrapped`
      , (?:[\p{L}\d’'-]+ ){0,4}(?:${MEDALLIST}|winners?) (?:in|at|from|of) (?:the )?(?:last|past|previous|\d{4}) (?:\p{Ll}+ )?
      $
    `,
    String.raw`(?<!\b(?:${BECAME}) )\b(?:[Tt]he|[Aa]n?) (?:[\p{L}\d’'-]+ ){0,6}(?:${MEDALLIST}|finishers?|runners?-up) ${WHEN}`,
  ].join('|'),
  'u',
);
const HONOUR_WORD = hint(/^(?:medal|champion|finalist|winner|finisher|runner)/);

/** No title is longer, in characters; one that ends in the name of a meet can be. */
const REACH = 60;
const LONG_REACH = 120;

/** Whether a discipline or a meet that a text names only says who somebody is: "the 800m champion", "the bronze medallist in Paris". */
export function isOfTitle(text: string, { start, end }: Span, within: Span): boolean {
  const after = text.slice(end, Math.min(within.end, end + REACH));
  if (IN_TITLE.test(after) || BEFORE_NAME.test(after)) return true;
  const before = (reach: number) => text.slice(Math.max(within.start, start - reach), start);
  return (
    MEMBER_OF.test(before(REACH)) ||
    (hasHint(text, within, HOLDER_WORD) && HOLDS.test(before(REACH))) ||
    (hasHint(text, within, HONOUR_WORD) && HONOUR.test(before(LONG_REACH)))
  );
}
