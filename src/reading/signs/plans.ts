import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** Words of plans, and of what leads to a meet. */
const PLANS = either(
  // "qualified for the Olympics", but not "the fastest qualifier in the 400m"
  String.raw`qualif(?!iers? (?:in|at|over) )\p{L}+`,
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
  // "third place at the Olympics" is no place there, nor is "missed out on a podium place in the 400m"
  String.raw`(?<!(?:first|second|third|\p{L}+th)[ -]|\b(?:missed(?: out on)?|took|claimed|denied|earned) (?:[\p{L}’]+ ){1,2}(?:podium|medal) )places?`,
  'spot',
  'berth',
  'ticket',
  'byes?',
  'heading',
  'ready',
  'favourites?',
  'contenders?',
  'ahead of',
  String.raw`target\p{L}*`,
  // who took a chance was there
  String.raw`(?<!\b(?:took|taken|tak(?:es|ing)|seiz\p{Ll}+|grabb\p{Ll}+|grasp\p{Ll}+) (?:his|her|their|the|that|this|a|full)(?: \p{Ll}+)? )chances?`,
  'hop(?:es|ing)',
  'dreams?',
  'eyes?',
  'sights',
  String.raw`focus\p{L}*(?: (?:is|was|are))?(?: (?:now|firmly|already|fully))?`,
  // "in time for the Olympics", but not "the year’s fastest time in the 400m"
  String.raw`(?<=\bin (?:good |plenty of |just )?)time`,
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
      (?:(?:wo)?men[’']s )?$
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
  String.raw`\b${MAY_BE} (?:(?!(?:as|when|and|but|that|who|while|won|ran|took|beat|finished)\b)(?:[\p{L}\d’'-]|,(?=\d))+ ){0,10}$`,
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

/** Without such a word a meet is part of no plan. */
const PLAN_WORD = hint(
  new RegExp(wrapped`
    ^(?:qualif|prepar|build|bye|warm|tun|gear|sharpen|train|select|chosen|picked|place|spot|berth|ticket|heading|ready
      |favourite|contender|ahead|target|chance|hop|dream|eye|sights|focus|times?$|bound|standard|team|squad|path|road
      |route|journey|good|bad|track|course|[Tt]wice|[Tt]hrice|[Oo]nce|next)
  `),
);

/** No words that lead to a meet are longer, in characters. */
const REACH = 60;
/** What may be is told further away from it. */
const LONG_REACH = 120;

/** Whether what a text names is still ahead, as the words right beside it say. */
export const isAhead = (text: string, { start, end }: Span, within: Span): boolean =>
  YET_TO_COME.test(text.slice(end, Math.min(within.end, end + REACH))) ||
  (hasHint(text, within, PLAN_WORD) && AHEAD_OF_IT.test(text.slice(Math.max(within.start, start - REACH), start)));

/** Whether a meet that a text names is yet to come: part of a plan, a hope, a qualification. */
export const isPlanned = (text: string, meet: Span, within: Span): boolean =>
  isAhead(text, meet, within) || PLANNED.test(text.slice(Math.max(within.start, meet.start - LONG_REACH), meet.start));
