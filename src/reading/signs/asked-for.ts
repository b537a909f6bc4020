import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

const UNIT = '(?: ?m| metres| seconds)?';
/** How a mark is asked for: "a distance of", "at least a run of". */
const SOME = String.raw`(?:(?: at least| an?| the| another| only| just){0,2}(?: [\p{L}-]+){0,2} of| at least| an?| the| another)? `;
const ACHIEVE = '(?:run|jump|throw|clear|reach|produce|achieve|record|post|hit|score|vault|find|better|beat|manage)';

/** "needs a distance of 8.10m", "must run 4:04.30", "is chasing the 4:04.30", "the required 8.10m": nobody has it yet. */
const ASKED_FOR = lean(
  [
    String.raw`\b(?:needs?|requires?)${SOME}$`,
    String.raw`\b(?:must|ha(?:s|ve) to|will need to|(?:asked|told|ordered|instructed|challenged) to) ${ACHIEVE}${SOME}$`,
    String.raw`\b(?:is|are|was|were|been|still) (?:still )?(?:chasing|hunting|seeking|after|(?:looking|searching) for)${SOME}$`,
    String.raw`\bthe (?:required|necessary|stipulated) (?:(?:time|distance|height|mark|score|standard) of )?$`,
  ].join('|'),
  'u',
);
/** "needed 13:05.00 to qualify", "asked for a throw of 60.00m by July to go to Rome": that alone tells of no plan. */
const NEEDED = lean(String.raw`\b(?:need(?:ed|ing)|requir(?:ed|ing)|asked for)${SOME}$`, 'u');
const IN_TIME = '(?: or (?:better|more|further|faster))?(?: (?:by|before) [^,.;]{3,30}?)?';
const TO_REACH = lean(
  wrapped`
    ^${UNIT}${IN_TIME} (?:to (?:qualify|make|reach|beat|break|catch|overtake|go|move|be (?:considered|picked|selected|chosen|sure|certain))\b
      |for (?:selection\b|(?:the |next \p{Ll}+[’']s )?(?=\p{Lu})|(?:a|his|her|their) (?:place|spot|seat|berth|ticket)\b))
  `,
  'u',
);

/** "needed only 2.00 metres to win", "took only 6.54 seconds to get through the 60m": what was cleared, or run. */
export const TO_WIN =
  /^(?: ?m| metres| seconds)? to (?:win|take|claim|retain|secure|get (?:through|round|around|down)|cover|complete|negotiate|circle) (?:the|her|his|a)\b/;

/** "the 9:05.00 qualifying mark", "the 5m barrier", "the 8.10m demanded by the selectors". */
const STANDARD = lean(/^ ?(?:\p{L}+ )?(?:qualifying|qualification|barrier|standard)\b/iu);
const DEMANDED = lean(
  String.raw`^${UNIT} (?:(?:required|needed|demanded|stipulated|asked)\b(?! to (?:win|take|claim|retain))|(?:that|which) (?:would|will) )`,
  'u',
);
/** "the A standard of 81.80m", "the qualifying mark of 6.75m"; who ran "in a qualifying time of 1:59.20" had it. */
const OF_STANDARD = lean(
  wrapped`
    \bthe (?:(?!(?:in|with|an?)\b)[\p{L}\d’'-]+ ){0,4}
    (?:standard|minimum|(?:qualifying|qualification|entry) (?:mark|time|height|distance|score)) of $
  `,
  'u',
);
const WANTED = /\b(?:the|an?) $/;
/** "a run of 4:04.30 would take her there"; what "would have won" was run. */
const WOULD = lean(String.raw`^${UNIT}(?: (?:in|for|over) the [^,.;]{2,20}?)? (?:would|will|should)\b(?! have)`, 'u');
const ONE = lean(/\b[Aa] (?:[\p{Ll}-]+ ){1,2}of $/u);

const BACK = 60;
const AHEAD = 70;

/** Whether a mark is one that somebody asks for, and that nobody has for it. */
export function isAskedFor(text: string, { start, end }: Span, within: Span): boolean {
  const before = text.slice(Math.max(within.start, start - BACK), start);
  const after = text.slice(end, Math.min(within.end, end + AHEAD));
  return (
    STANDARD.test(after) ||
    OF_STANDARD.test(before) ||
    (ASKED_FOR.test(before) && !TO_WIN.test(after)) ||
    (NEEDED.test(before) && TO_REACH.test(after)) ||
    (WANTED.test(before) && DEMANDED.test(after)) ||
    (ONE.test(before) && WOULD.test(after))
  );
}
