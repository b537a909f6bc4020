import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { type Hint, hasHint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** A mark with the words it is told in: "just short of | Sample’s | old world | record | of | 7:20.67 | set in Rome". */
export interface ToldMark {
  readonly printed: string;
  /** All before it in its sentence, and what of that leads to its noun phrase. */
  readonly before: string;
  readonly lead: string;
  /** "the", "whose", "Sample’s"; nothing where it has no noun phrase. */
  readonly owner: string;
  /** "old world". */
  readonly words: string;
  /** "record", "personal best", whether before the mark or behind it; nothing in "the 9.79". */
  readonly noun: string;
  /** "her best is", and not "her best of". */
  readonly isSaidToBe: boolean;
  /** All behind it, without its unit and its noun. */
  readonly after: string;
  /** Whether the sentence holds a word of a kind. */
  readonly has: (word: Hint) => boolean;
}

/** What somebody has, or had before. */
const BEST = '(?:best|P[BR]|p[br])s?(?: (?:time|mark))?';
/** What a mark is called. */
const NOUN = either(
  'records?(?: time| mark)?',
  BEST,
  '(?:(?:qualifying|qualification|entry) )?(?:marks?|times?|distances?|heights?|scores?|figures?|standard)',
  'minimum|barrier|lead|performance|run|throw|jump|leap|effort|clearance|vault',
);
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;
const OWNER = String.raw`(?<![\p{L}’'-])(?:the|an?|his|her|their|that|this|whose|(?<!\p{L} )(?:The|An?|His|Her|Their)|${NAME}(?:[’']s|s[’']))`;
/** No noun phrase goes beyond these. */
const NO_WORD = wrapped`
  (?:in|on|at|with|for|from|to|and|but|or|as|by|who|which|whom|than|after|before|behind|of|is|was|were|are|had|has|have|been
    |the|an?|his|her|their|ran|run|won|threw|clocked|jumped|cleared|broke|beat|set)
`;
const WORD = String.raw`(?!${NO_WORD} )[\p{L}\d]+(?:[’',.-]+[\p{L}\d]+)*[’.]?`;
/** "over 60m", "before this race", "this season", ", and the national record,". */
const TAIL = either(
  String.raw` (?:in|over|for|at) (?:the )?[\d,]+ ?(?:m|metres|km|miles)?(?: hurdles| steeplechase)?`,
  String.raw` (?:before|until|prior to|(?:coming|going|heading) in(?:to)?)(?: [\p{L}’'-]+){0,5}(?= (?:is|was|had been)\b)`,
  ' (?:this|of the|for the) (?:season|year)',
  String.raw`,? and (?:also )?(?:the|an?|his|her) [\p{L}’' -]{3,30},?`,
  String.raw`, (?:also|which is) [\p{L}’' -]{3,30},`,
);
const IS = '(?:is|was|stands at|stood at|standing at|remains|had been|had stood at)';
/** "the old mark of", "whose best before Sunday was the", "her own", "Sample’s". */
const NOUN_PHRASE = lean(
  wrapped`
    ^(?<lead>.*)(?<owner>${OWNER})[ ]
    (?:(?<words>(?:${WORD} ){0,8}?)(?<noun>${NOUN})(?:${TAIL})?(?: of| (?<is>${IS}))?(?: (?:the|an?|just|only|a modest))?[ ]
      |(?<some>(?:(?!${NO_WORD} )\p{Ll}+(?:-\p{Ll}+)* ){0,2}))\(?$
  `,
  'u',
);
const NAMES_BEFORE = lean(`(?:${NAME} )+$`, 'u');
const UNIT = /^(?: ?m| metres| seconds| points)(?![\p{L}\d])/u;
/** "the 2:26:51 | women’s course record", "whose 10.90 | best". */
const NOUN_BEHIND = lean(
  String.raw`^ (?<words>(?:${WORD} ){0,3}?)(?<noun>${NOUN})(?! (?:holder|time)\b)(?![\p{L}\d-])`,
  'u',
);

/** How much is looked at on each side of a mark, in characters. */
const REACH = { before: 110, after: 80 };

/** Reads what stands beside a mark, no further than its sentence goes. */
export function toldMark(text: string, { start, end }: Span, within: Span): ToldMark {
  const before = text.slice(Math.max(within.start, start - REACH.before), start);
  const behind = text.slice(end, Math.min(within.end, end + REACH.after)).replace(UNIT, '');
  const { lead = before, owner = '', words, some = '', noun, is } = NOUN_PHRASE.exec(before)?.groups ?? {};
  const after = owner && noun === undefined ? NOUN_BEHIND.exec(behind) : null;
  const { words: more = '', noun: named = '' } = after?.groups ?? {};
  return {
    printed: text.slice(start, end),
    before,
    lead: /[’']s?$/.test(owner) ? lead.replace(NAMES_BEFORE, '') : lead,
    owner,
    words: words ?? some + more,
    noun: noun ?? named,
    isSaidToBe: is !== undefined,
    after: behind.slice(after?.[0].length ?? 0),
    has: (word) => hasHint(text, within, word),
  };
}
