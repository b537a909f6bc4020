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
  'gold medall?ist',
  'silver medall?ist',
  'bronze medall?ist',
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

const OF_SEX = "(?:(?:wo)?men[’']s )?";
/** "was crowned". */
const BECAME = 'was|is|were|are|be|been|became|become|becoming|crowned|as';
/** "the world champion and record holder at 400m hurdles"; who was crowned champion over them won there and then. */
const HOLDS = lean(
  [
    String.raw`(?<!\b(?:${BECAME}|new) (?:the )?(?:[\p{L}-]+ )?)\b(?:champion|medall?ist)s? (?:at|over|in) (?:the )?${OF_SEX}$`,
    String.raw`\b(?:record[- ]holder|specialist)s? (?:at|over|in) (?:the )?${OF_SEX}$`,
  ].join('|'),
  'u',
);

/** Words of plans, and of what leads to a meet. */
const PLANS = either(
  String.raw`qualif\p{L}+`,
  String.raw`prepar\p{L}+`,
  'build-up',
  'warm-?ups?',
  'tun(?:e|ed|ing)-?up',
  String.raw`gear\p{L}*(?: up)?`,
  String.raw`sharpen\p{L}*(?:-| )?(?:up)?`,
  String.raw`train\p{L}*`,
  String.raw`select\p{L}*`,
  'chosen',
  'picked',
  // "third place at the Olympics" is no place there
  String.raw`(?<!(?:first|second|third|\p{L}+th)[ -])places?`,
  'spot',
  'berth',
  'ticket',
  'heading',
  'ready',
  'favourites?',
  'contenders?',
  'ahead of',
  String.raw`target\p{L}*`,
  'chances?',
  'hop(?:es|ing)',
  'dreams?',
  'eyes?',
  'sights',
  String.raw`focus\p{L}*(?: (?:is|was|are))?(?: (?:now|firmly|already|fully))?`,
  // "in time for the Olympics", but not "for the third time at the Olympics"
  String.raw`(?<!\b(?:this|first|second|third|last|\p{L}+th) )time`,
  'bound',
  wrapped`
    (?:standards?|qualifying \p{Ll}+|teams?|squads?|paths?|roads?|routes?|journey|good|bad|on (?:track|course))
    (?= (?:for|to) )
  `,
);
/** Words between them and the meet. */
const ON_THE_WAY = [
  '(?:up )?(?:for|to|at|in|into|on|of)? ?(?:both )?',
  String.raw`(?:(?:the|his|her|next|this|coming|first|second|third|fourth|fifth|\d{4}) )*`,
  String.raw`(?:(?:\p{L}+[’']s|gold|title|medal|glory|[Ww]omen[’']s|[Mm]en[’']s|at|in|the) )*`,
  String.raw`(?:\p{Lu}\p{L}+ )*$`,
].join('');
/** "qualified for the Olympics", "next month’s Olympics": where somebody will be, not where it happened. */
const AHEAD_OF_IT = lean(
  [
    String.raw`\b${PLANS} ${ON_THE_WAY}`,
    String.raw`\b(?:[Tt]wice|[Tt]hrice|[Oo]nce|[Tt]hree times) \p{Ll}+ (?:in|at) (?:the )?$`,
    String.raw`\bnext (?:\p{L}+[’']s|\p{L}+) (?:\p{Lu}\p{L}+ )*$`,
    wrapped`
      \bnext (?:challenge|race|test|outing|event|stop|target)(?: (?:is|will be|comes))? (?:in |at |over )?(?:the )?
      ${OF_SEX}$
    `,
  ].join('|'),
  'u',
);

/** Words of what may be. */
const MAY_BE = either(
  'will',
  'would',
  "could(?!n[’']t| not| only| manage)",
  'can',
  'may',
  'might',
  'must',
  'should',
  'hop(?:es?|ing)',
  'wants?',
  'plans?',
  'aim(?:s|ing)?',
  'undecided',
  'whether',
  'expects?',
  'expected',
  'likely',
  'set to',
  'due to',
  'if',
  '(?:days|weeks|months?) (?:until|before|to go until|to|away from)',
);
/** "will be a real threat at the European Championships", "is undecided about the Olympics". */
const PLANNED = lean(
  String.raw`\b${MAY_BE} (?:(?!(?:as|when|and|but|that|who|while|won|ran|took|beat|finished)\b)[\p{L}\d’'-]+ ){0,10}$`,
  'u',
);

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

/** What says of a meet that it is to come. */
const TO_COME = either(
  ' and beyond',
  ' ?coming up',
  ' ?next (?:month|week|year|summer|winter|season|weekend)',
  ' ?later (?:this|in the) (?:month|year|summer|season)',
  ' ?around the corner',
  ' ?on the horizon',
  ' ?looming',
  String.raw` ?(?:[\p{L}\d]+ )?(?:days|weeks|months) away`,
  ' (?:berth|quota|dreams?|preparations?)',
  String.raw` (?:is|are) (?:on \p{Lu}\p{L}+ \d|scheduled|due)`,
);
/** "with the World Championships in Tokyo coming up next month". */
const YET_TO_COME = lean(
  String.raw`^[’']?(?: (?:in|at) (?:\p{Lu}[\p{L}’-]+,? ?){1,3})?(?: ?(?:are|is|was|were|still|just|only))*${TO_COME}\b`,
  'u',
);

const MEDALLIST = 'medal(?:l)?ists?|champions?|finalists?';
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

/** The words without which nothing of the kind is told. */
const HOLDER_WORD = hint(/^(?:champion|medall?ist|record|specialist)/);
const PLAN_WORD = hint(
  new RegExp(wrapped`
    ^(?:qualif|prepar|build|warm|tun|gear|sharpen|train|select|chosen|picked|place|spot|berth|ticket|heading|ready
      |favourite|contender|ahead|target|chance|hop|dream|eye|sights|focus|times?$|bound|standard|team|squad|path|road
      |route|journey|good|bad|track|course|[Tt]wice|[Tt]hrice|[Oo]nce|next)
  `),
);
const ABSENT_WORD = hint(/^(?:skip|miss|pull|opt|withdr|absen|sat$|sitting|prevent|bar|ban|stop)/);
const HONOUR_WORD = hint(/^(?:medal|champion|finalist|winner|finisher|runner)/);

/** No words that lead to a meet are longer, in characters. */
const REACH = 60;

/** Whether a meet that a text names is one of somebody's honours. */
const isHonours = (text: string, { start }: Span, within: Span): boolean =>
  hasHint(text, within, HONOUR_WORD) && HONOUR.test(text.slice(Math.max(within.start, start - 2 * REACH), start));

const isAhead = (text: string, { start, end }: Span, within: Span): boolean =>
  YET_TO_COME.test(text.slice(end, Math.min(within.end, end + REACH))) ||
  (hasHint(text, within, PLAN_WORD) && AHEAD_OF_IT.test(text.slice(Math.max(within.start, start - REACH), start)));

/** Whether a meet that a text names is yet to come: part of a plan, a hope, a qualification. */
export const isPlanned = (text: string, meet: Span, within: Span): boolean =>
  isAhead(text, meet, within) || PLANNED.test(text.slice(Math.max(within.start, meet.start - 2 * REACH), meet.start));

/** Whether a discipline or meet that a text names is where its story happens, and not part of a title or a plan. */
export const isScene = (text: string, named: Span, within: Span): boolean => {
  const { start, end } = named;
  return (
    !IN_TITLE.test(text.slice(end, Math.min(within.end, end + REACH))) &&
    !(hasHint(text, within, HOLDER_WORD) && HOLDS.test(text.slice(Math.max(within.start, start - REACH), start))) &&
    !BEFORE_NAME.test(text.slice(end, Math.min(within.end, end + REACH))) &&
    !isAhead(text, named, within) &&
    !(hasHint(text, within, ABSENT_WORD) && ABSENT.test(text.slice(Math.max(within.start, start - REACH), start))) &&
    !isHonours(text, named, within)
  );
};
