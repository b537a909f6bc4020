import { MONTH, WEEKDAY } from '../text/calendar.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { MONTH_WORD } from './days.ts';

const COUNT = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a|an?other|several|some|just over a|more than a)`;
/** What looks back. */
const AGO = [
  `last (?:week(?:end)?|month|year|season|summer|winter|spring|autumn|fall|time|${WEEKDAY}|(?-i:${MONTH}))`,
  // "a day before the track programme" is no look back
  `${COUNT} (?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|before(?! the (?:track|main|rest|other|remaining|meeting|second)\\b)|previously)`,
  '(?:week|month|year)s? (?:ago|earlier|before)',
  'last (?:ran|raced|competed)',
  // "second in the last two editions"
  `(?:last|previous) (?:${COUNT} )?(?:editions?|runnings?|stagings?)`,
  `(?:earlier|back|previously) in ${MONTH}`,
  '(?:earlier|previously) (?:this|in the|that) (?:week|month|year|season|summer|winter)',
  'the previous (?:day|week|month|year|season)',
  'as (?:a|an) (?:junior|teenager|youngster|freshman|sophomore)',
  // "after a spring that saw him clock 1:44.30", where the clause begins with it
  String.raw`(?<=^ (?:an?|his|her|their) (?:\p{Ll}+ ){0,2})(?:season|spring|summer|winter|fall|autumn|campaign|year) (?:that|which|in which|where|when) (?:had |has )?(?:saw|seen|included?|featured|brought|he|she|they)`,
].join('|');
/** "last year’s winner" runs today. */
const TITLE = "[’']s (?:[\\p{L}\\d-]+ ){0,4}(?:winner|champion|runner-up|medall?ist|finalist|race|relay|quartet)";
/** "the fifth placer in London last summer" competes today. */
const OF_TITLE = String.raw`\b(?:place[rd]|winner|champion|medall?ist|finalist|runner-up)(?: (?:in|at|of|from) [^,.;]{2,30})? `;
/** Looked at before what stands in front of it: else a look-behind is tried at every word. */
const BEGINNING = String.raw`\b(?=last |${COUNT} |week|month|year|season|spring|summer|winter|fall|autumn|campaign|earlier|back|previously|previous|the p|as an? )`;
/** "ran 2:06:02 in last year’s race". */
const IN_ITS_RACE = String.raw`(?<=\b(?:in|at|from) )last (?:year|week|month|season|summer|winter)[’']s (?:race|final)\b`;
const FLASHBACK = lean(
  String.raw`${BEGINNING}(?:(?<!\b(?:than|since) |${OF_TITLE})(?:${AGO})\b(?!${TITLE})|${IN_ITS_RACE})`,
  'iu',
);

/** Without one of these nothing looks back. */
const PAST = hint(
  /^(?:last|ago|earlier|back|before|previous(?:ly)?|junior|teenager|youngster|freshman|sophomore|season|spring|summer|winter|fall|autumn|campaign|years?|months?|weeks?)$/i,
);

/** Words that a clause begins with that a time can stand in. */
const CLAUSE_WORD = either(
  'but|while|before|after|although|though|who(?:se|m)?|which|where|when',
  // "to take the title": not behind "last month" and the like, which belong to it
  String.raw`(?<!\b(?:last \p{L}+|ago|earlier) )to(?= (?:take|win|finish|claim|clinch|secure|set|clock|run|come|land|grab)\b)`,
  // "to add to her title", "following his win"
  String.raw`to(?= (?:add (?:it )?to|go (?:along(?:side)? )?with|follow(?: up)?|match|back up) (?:his|her|their)\b)`,
  String.raw`(?:adding(?: it)? to|following(?: up)?(?: on)?)(?= (?:his|her|their)\b)`,
);
/** "the record (that) she had set": a clause without a word of its own. */
const RELATIVE = [
  String.raw`(?<=\b(?:best|record|mark|time|one|title|crown|gold|silver|bronze|medal|race|event)|\d(?: ?m| seconds| metres)?)`,
  String.raw` (?:that )?(?:he|she|they|\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)?)`,
  String.raw`(?= (?:(?:had|has|have|also|first) ){0,2}(?:set|held|ran|run|clocked|recorded|achieved|threw|jumped|won|took|claimed|earned)\b)`,
].join('');
/** Where a clause ends that a time can stand in; "and" and figures’ commas don’t end it; "to add to her title" does. */
const CLAUSE_END = lean(String.raw`[,;:](?!\d)|[—–()]|(?<=\s)-(?=\s)|\b${CLAUSE_WORD}\b|${RELATIVE}`, 'gu');

/** "Two months after she won": that was then. */
const LONG = new RegExp(String.raw`\b${COUNT} (?:weeks?|months?|years?) $`, 'iu');

/** "Earlier in March, …", "Two years ago in Oslo he": a sentence that opens so looks back until it turns. */
const OPENING = lean(
  String.raw`^(?:just |only |back )?(?:${AGO})(?: (?:in|at) (?:the )?(?:(?-i:\p{Lu})[\p{L}’-]+ ?){1,4})?(?:, ?| (?=(?:he|she|they|it) ))`,
  'iu',
);
/** "but he won today"; "he had led by a lap but faded to 30th" was all then. */
const TURN = lean(
  wrapped`
    ;|,? (?:while|whereas) |, (?=(?:here|today|tonight|now|this time)\b)|,? (?:but|and) (?=(?-i:\p{Lu})|(?:he|she|they|it|the|this|that|his|her|their|on|in|at|with|now|then|here|today|there)\b
      |[^,.;]{0,60}\b(?:today|tonight|yesterday|here|this time|this year|on ${WEEKDAY})\b)
  `,
  'iu',
);

/** "who beat Example at the trials in June": what is told of somebody in passing, of a month, was then and is not now. */
const IN_MONTH = new RegExp(String.raw`\b(?:in|since) (?:early |late |mid-)?${MONTH}\b(?! \d)`);

/** Where a clause begins that tells of somebody in passing: all of it is of one time. */
const WHO = /\b(?:who(?:se|m)?|which|since)\b/g;

/** ", throwing 84.82m": of the time of the clause before. */
const PARTICIPLE = /^, (?!following|including|according)\p{Ll}+ing\b/u;

/** "retained the title she won in Rome last year, clocking 50.20": what is told behind is of now. */
const WHOM = lean(/^ (?:that )?(?:he|she|they|\p{Lu})/u);
const DEFENDS = lean(
  /\b(?:defend|retain|ke(?:ep|pt)|repeat|regain|reclaim|lost|w[io]n|took|br(?:oke|eak)|better|improv)\p{Ll}*\b[^;]*$/u,
);
/** "A year after breaking his leg Example won": the main clause, without a comma. */
const THEN = lean(
  /^[Aa]fter (?!\p{Lu}|he |she |they )[^,;]*[\p{Ll}\d] \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? (?:won|was|were|ran|took|finished|came|threw|jumped|cleared|claimed|set)\b/u,
);

/** "a minute quicker than her winning time last year": what a mark is compared with was then. */
const COMPARED = /\bthan\b/u;

/** Whether a stretch of text looks back at another day: "last month", "two weeks ago". */
export const looksBack = (text: string, span: Span): boolean =>
  hasHint(text, span, PAST) && FLASHBACK.test(text.slice(span.start, span.end));

/** Whether the clause around a fact looks back: "who ran 10.75 in Rome last month, won". */
export function isLookedBackAt(text: string, fact: Span & { readonly aside: boolean }, sentence: Span): boolean {
  const isMonthly = fact.aside && hasHint(text, sentence, MONTH_WORD);
  if (!isMonthly && !hasHint(text, sentence, PAST)) return false;
  const before = text.slice(sentence.start, fact.start);
  const after = text.slice(fact.end, sentence.end);
  if (OPENING.test(before) && !TURN.test(before)) return true;
  const ends = matches(fact.aside ? WHO : CLAUSE_END, before, { start: 0, end: before.length });
  const last = ends.at(-1);
  const isOfBefore = last !== undefined && PARTICIPLE.test(before.slice(last.index));
  const previous = ends.at(-2);
  const isOfNow = previous && WHOM.test(previous[0]) && DEFENDS.test(before.slice(0, previous.index));
  const from = isOfBefore && !isOfNow ? previous : last;
  const to = after.search(CLAUSE_END);
  if (/^after$/i.test(from?.[0] ?? '') && LONG.test(before.slice(0, from?.index)))
    return !THEN.test(text.slice(sentence.start + (from?.index ?? 0), fact.end));
  const start = from ? from.index + from[0].length : 0;
  const rest = (to < 0 ? after : after.slice(0, to)).split(COMPARED)[0];
  const clause = `${before.slice(start)}${text.slice(fact.start, fact.end)}${rest}`;
  return FLASHBACK.test(clause) || (isMonthly && IN_MONTH.test(clause));
}
