import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Wording } from './wordings.ts';

/** How a mark is asked for: "a distance of", "at least a run of". */
const SOME = String.raw`(?:(?: at least| an?| the| another| only| just){0,2}(?: [\p{L}-]+){0,2} of| at least| an?| the| another)? `;
const ACHIEVE = '(?:run|jump|throw|clear|reach|produce|achieve|record|post|hit|score|vault|find|better|beat|manage)';

/** "needs a distance of", "must run", "is chasing the". */
const ASKED = lean(
  wrapped`
    \b(?:needs?|requires?
      |(?:must|ha(?:s|ve) to|will need to|(?:asked|told|ordered|instructed|challenged) to) ${ACHIEVE}
      |(?:is|are|was|were|been|still) (?:still )?(?:chasing|hunting|seeking|after|(?:looking|searching) for))${SOME}
    $
  `,
  'u',
);
/** "needed 13:05.00 to qualify", "asked for a throw of 60.00m by July to go to Rome": that alone tells of no plan. */
const NEEDED = lean(String.raw`\b(?:need(?:ed|ing)|requir(?:ed|ing)|asked for)${SOME}$`, 'u');
const TO_REACH = lean(
  wrapped`
    ^(?: or (?:better|more|further|faster))?(?: (?:by|before) [^,.;]{3,30}?)?
      (?: to (?:qualify|make|reach|beat|break|catch|overtake|go|move|be (?:considered|picked|selected|chosen|sure|certain))\b
      | for (?:selection\b|(?:the |next \p{Ll}+[’']s )?(?=\p{Lu})|(?:a|his|her|their) (?:place|spot|seat|berth|ticket)\b))
  `,
  'u',
);
/** "needed only 2.00 metres to win", "took only 6.54 seconds to get through the 60m": what was cleared, or run. */
export const TO_WIN =
  /^(?: ?m| metres| seconds)? to (?:win|take|claim|retain|secure|get (?:through|round|around|down)|cover|complete|negotiate|circle) (?:the|her|his|a)\b/;

const STANDARD = /standard|minimum|barrier|^(?:qualifying|qualification|entry)/;
/** "the 8.10m demanded by the selectors", "the 4:04.30 that would take her to Paris". */
const DEMANDED = lean(
  String.raw`^ (?:(?:required|needed|demanded|stipulated|asked)\b(?! to (?:win|take|claim|retain))|(?:that|which) (?:would|will) )`,
  'u',
);
/** "a run of 4:04.30 would take her there"; what "would have won" was run. */
const WOULD = lean(
  String.raw`^(?: (?:in|for|over) the [^,.;]{2,20}?)? (?:would|will|should)\b(?! have (?:won|been enough))`,
  'u',
);

/** "the first Irishman to break 3:50 for the mile", "broke 2:00 again": a round figure that was to be beaten. */
const BARRIER =
  /\b(?:to (?:better|beat|run under|go under|run inside)|br(?:eak|eaking|oke|oken)|crack(?:ed|ing)?|(?:dip|duck|dipp|duck|slipp)(?:ed|ing)? (?:under|below|inside)) $/;
const ROUND = /^\d{1,3}:\d{2}(?![.:])|^\d{1,2}\.0?0(?!\d)|^\w+ minutes?(?:,? (?:and )?\d{1,2} seconds)?$/;

/** What somebody asks for, and nobody has for it. */
export const ASKED_FOR: readonly Wording[] = [
  { before: ASKED, butAfter: TO_WIN },
  { before: NEEDED, after: TO_REACH },
  // "the required 8.10m", "the necessary height of"
  { owner: /^the$/, words: /^(?:required|necessary|stipulated)/ },
  // "the A standard of 81.80m", "the 9:05.00 qualifying mark"; who ran "in a qualifying time of 1:59.20" had it
  { owner: /^the$/i, noun: STANDARD, butLead: /\b(?:in|with) $/ },
  { after: /^ ?(?:\p{L}+ )?(?:qualifying|qualification|barrier|standard)\b/u },
  { owner: /^(?:the|an?)$/, after: DEMANDED },
  { owner: /^an?(?:y)?$/i, after: WOULD },
  { before: BARRIER, printed: ROUND },
];
