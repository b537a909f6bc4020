import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** A stretch of a race, not a race: "with 200m to go", "the last 100m", "the 400m mark". */
const STRETCH_BEFORE = new RegExp(
  wrapped`
    \b(?:(?<!\bgetting |\bget |\bgot )through|pass(?:ed|es|ing)|past|reach(?:ed|es|ing)|threw|throw(?:s|ing)|hurl(?:ed|ing)|last|final|first|opening
      |closing|next|another|about|from|until|over|under|below|beyond|above|around|approximately|a further|every
      |(?:dropp?|stepp?|pull|peel)(?:ed|ing) (?:out|off|aside|away) (?:at|after)
      |(?:took|taking) (?:over|the lead) at) (?:the )?(?:last |final |first )?$
  `,
  'i',
);
const STRETCH_AFTER = new RegExp(
  wrapped`
    ^[ -]
    (?:to go|to run|remaining|left|out|mark(?! of)|from (?:the|home)|later|stage|split|lead|gap|clear|cross[- ]country)
    \b
  `,
  'i',
);
/** "by 15km she led", "caught her at 20km", "dropped out before 30K": where on the road it was, unless it is said what is run over it. */
const ON_THE_WAY = /\b(?:by|at|from|before|after|past|until|around|near|beyond) $/i;
const ROAD = /(?:km|kilometres?|(?<!wal)k|mile(?:rs?|s)?)$/i;
/** "clear by 60m": where somebody led, or by how much. */
const BY = /\bby (?:the )?$/i;
const NO_TITLE = /^(?:[,.;:]| \(| (?:and|but|when|where|as)\b|$)/;
/** "reached the 60 metres final": a race all the same. */
const RACE_AFTER = new RegExp(wrapped`
  ^[ -](?:(?:indoor|outdoor|national|state|world|[Oo]lympic|European|Commonwealth) )?
  (?:final|semi-?finals?|title|medal|race|heats?|dash|sprint|champion|crown|event|victory|win)\b
`);
/** "a throw of over 80m", "at 8km": lengths that are seldom raced are a race only where the words say so. */
const RARE = lean(/^(?:75|80|6|8|5)[ -]?(?:m\p{L}*|k\p{L}*)$/iu);
const RACE_BEFORE =
  /\b(?:(?:(?:wo)?men|girls|boys|ladies)[’']?s?[’']? (?:(?:under|u)[- ]?\d\d |senior |junior )?|the (?:under-|u)1[1-7] )$/iu;
/** "the Leeds 5k", "won the 5km", "in a 5k": so is one that is called by its length. */
const CALLED = lean(
  /\b(?:(?:(?:the|The|at|a|an) |\p{Lu}[\p{L}-]+[’']s )(?:\p{Lu}[\p{L}’'.-]+ ){1,4}|(?:[Ii]n|[Ww]on|[Ww]inning) (?:the|a|an) )$/u,
);
/** "over 800m", "disqualified from the 800m": a race for all that, when no stretch follows. */
const OVER =
  /\b(?:over|(?:disqualified|disqualification|withdrew|withdrawn|withdrawal|retired|scratched|eliminated|absen(?:t|ce)) from) (?:the )?(?:wo)?(?:men[’']s )?$/i;

/** "with 300 metres of the 1500m remaining": what remains is of that race. */
const OF_IT = lean(
  /\b(?:metres|met(?:er|re)s|m|laps?|kilomet(?:re|er)s|km|miles?) of (?:the|his|her|this) (?:[\p{L}’'-]+ ){0,4}$/u,
);
const FAR = 60;

/** "passing 200m at 23.86 and 400m at 48.36": one point of the way after another. */
const NEXT_POINT = lean(
  /\b(?:through|past|pass(?:ed|es|ing)|reach(?:ed|es|ing)|hit(?:ting)?) (?:the )?[\d,]+ ?(?:k?m|k|kilometres|metres)? (?:in|at) (?:an? )?[\d:.]+,? (?:and|then) (?:the )?$/u,
);

/** How much is looked at before and behind a length, in characters. */
const REACH = { before: 30, after: 20 };

/** Whether a length is a stretch of a race, or how far somebody threw, and no race. */
export function isStretch(text: string, length: Span, span: Span): boolean {
  const printed = text.slice(length.start, length.end);
  const before = text.slice(Math.max(span.start, length.start - REACH.before), length.start);
  const after = text.slice(length.end, length.end + REACH.after);
  if (STRETCH_AFTER.test(after)) return !OF_IT.test(text.slice(Math.max(span.start, length.start - FAR), length.start));
  if (RACE_AFTER.test(after)) return false;
  if (STRETCH_BEFORE.test(before) && !OVER.test(before)) return true;
  if (NEXT_POINT.test(text.slice(Math.max(span.start, length.start - FAR), length.start))) return true;
  if (BY.test(before) && NO_TITLE.test(after)) return true;
  if (ROAD.test(printed) && ON_THE_WAY.test(before)) return true;
  return RARE.test(printed) && !RACE_BEFORE.test(before) && !(ROAD.test(printed) && CALLED.test(before));
}
