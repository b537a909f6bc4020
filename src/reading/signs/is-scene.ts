import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';

/** "the 400m hurdles champion" describes somebody. */
const IN_TITLE = lean(
  /^ (?:(?!(?:while|as|and|but|when|where|with|after|before)\b)[\p{L}-]+ )?(?:champ(?:ion)?s?|finalists?|medall?ists?|medal[- ]winners?|specialists?|bid|hopes?|hopefuls?|record[- ]holder|star|runner|great|legend|squad|team(?!-)|(?:wo)?m[ae]n\b(?![’'])|gold medall?ist|silver medall?ist|bronze medall?ist|debut|career)\b|^ (?:(?:world|Olympic|European|Commonwealth|record-breaking|reigning|defending|indoor|former|current|gold|silver|bronze) ){1,5}(?:champions?|medall?ists?|medal[- ]winners?|record[- ]holders?)\b/iu,
);

/** "the 800m winner Example": so does a title before a name. */
const BEFORE_NAME = lean(/^ (?:[\p{Ll}-]+ )?winners? \p{Lu}/u);

/** "the world champion and record holder at 400m hurdles"; who was crowned champion over them won there and then. */
const HOLDS = lean(
  /(?<!\b(?:was|is|were|are|be|been|became|become|becoming|crowned|as|new) (?:the )?(?:[\p{L}-]+ )?)\b(?:champion|medall?ist)s? (?:at|over|in) (?:the )?(?:(?:wo)?men[’']s )?$|\b(?:record[- ]holder|specialist)s? (?:at|over|in) (?:the )?(?:(?:wo)?men[’']s )?$/u,
);

/** "qualified for the Olympics", "next month’s Olympics": where somebody will be, not where it happened. */
const AHEAD_OF_IT = lean(
  /\b(?:qualif\p{L}+|prepar\p{L}+|build-up|warm-?ups?|tun(?:e|ed|ing)-?up|gear\p{L}*(?: up)?|sharpen\p{L}*(?:-| )?(?:up)?|train\p{L}*|select\p{L}*|chosen|picked|(?<!(?:first|second|third|\p{L}+th)[ -])places?|spot|berth|ticket|heading|ready|favourites?|contenders?|ahead of|target\p{L}*|chances?|hop(?:es|ing)|dreams?|eyes?|sights|focus\p{L}*(?: (?:is|was|are))?(?: (?:now|firmly|already|fully))?|(?<!\b(?:this|first|second|third|last|\p{L}+th) )time|bound|(?:standards?|qualifying \p{Ll}+|teams?|squads?|paths?|roads?|routes?|journey|good|bad|on (?:track|course))(?= (?:for|to) )) (?:up )?(?:for|to|at|in|into|on|of)? ?(?:both )?(?:(?:the|his|her|next|this|coming|first|second|third|fourth|fifth|\d{4}) )*(?:(?:\p{L}+[’']s|gold|title|medal|glory|[Ww]omen[’']s|[Mm]en[’']s|at|in|the) )*(?:\p{Lu}\p{L}+ )*$|\b(?:[Tt]wice|[Tt]hrice|[Oo]nce|[Tt]hree times) \p{Ll}+ (?:in|at) (?:the )?$|\bnext (?:\p{L}+[’']s|\p{L}+) (?:\p{Lu}\p{L}+ )*$|\bnext (?:challenge|race|test|outing|event|stop|target)(?: (?:is|will be|comes))? (?:in |at |over )?(?:the )?(?:(?:wo)?men[’']s )?$/u,
);

/** "will be a real threat at the European Championships", "is undecided about the Olympics". */
const PLANNED = lean(
  /\b(?:will|would|could(?!n[’']t| not| only| manage)|can|may|might|must|should|hop(?:es?|ing)|wants?|plans?|aim(?:s|ing)?|undecided|whether|expects?|expected|likely|set to|due to|if|(?:days|weeks|months?) (?:until|before|to go until|to|away from)) (?:(?!(?:as|when|and|but|that|who|while|won|ran|took|beat|finished)\b)[\p{L}\d’'-]+ ){0,10}$/u,
);

/** "skipped the World Championships": where somebody was not. */
const ABSENT = lean(
  /\b(?:skip(?:ped|ping|s)?|miss(?:ed|es|ing)?(?: out on)?|(?:pull(?:ed|ing)|opt(?:ed|ing)) out of|withdr(?:ew|awn|awing) from|absen(?:t|ce) from|sat out|sitting out|(?:prevent|bar|ban|stop)\p{L}* (?:(?:him|her|them) )?from (?:(?:competing|running|taking part) )?(?:at|in)) (?:(?:the|last|this|next|year[’']s|summer[’']s|\d{4}) )*(?:\p{Lu}\p{L}+ )*$/u,
);

/** "with the World Championships in Tokyo coming up next month". */
const YET_TO_COME = lean(
  /^[’']?(?: (?:in|at) (?:\p{Lu}[\p{L}’-]+,? ?){1,3})?(?: ?(?:are|is|was|were|still|just|only))*(?: and beyond| ?coming up| ?next (?:month|week|year|summer|winter|season|weekend)| ?later (?:this|in the) (?:month|year|summer|season)| ?around the corner| ?on the horizon| ?looming| ?(?:[\p{L}\d]+ )?(?:days|weeks|months) away| (?:berth|quota|dreams?|preparations?)| (?:is|are) (?:on \p{Lu}\p{L}+ \d|scheduled|due))\b/u,
);

/** "The bronze medallist in Paris 2024 crossed the line", "A finalist at last winter’s European Indoors, she won": where an honour of whoever acts was won. */
const HONOUR = lean(
  /, (?:[\p{L}\d’'-]+ ){0,4}(?:medal(?:l)?ists?|champions?|finalists?|winners?) (?:in|at|from|of) (?:the )?(?:last|past|previous|\d{4}) (?:\p{Ll}+ )?$|(?<!\b(?:was|is|were|are|be|been|became|become|becoming|crowned|as) )\b(?:[Tt]he|[Aa]n?) (?:[\p{L}\d’'-]+ ){0,6}(?:medal(?:l)?ists?|champions?|finalists?|finishers?|runners?-up) (?:(?:\p{Ll}+ (?:years?|months?|weeks?) ago|last \p{Ll}+|earlier) )?(?:in|at|from|of) (?:(?:the|this|last) )?(?:\p{Ll}+[’']s )?(?:\d{4} )?(?:IAAF )?(?:\p{Lu}[\p{L} ]+ and (?:the )?)?(?:\d{4} )?$/u,
);

/** The words without which nothing of the kind is told. */
const HOLDER_WORD = hint(/^(?:champion|medall?ist|record|specialist)/);
const PLAN_WORD = hint(
  /^(?:qualif|prepar|build|warm|tun|gear|sharpen|train|select|chosen|picked|place|spot|berth|ticket|heading|ready|favourite|contender|ahead|target|chance|hop|dream|eye|sights|focus|times?$|bound|standard|team|squad|path|road|route|journey|good|bad|track|course|[Tt]wice|[Tt]hrice|[Oo]nce|next)/,
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
