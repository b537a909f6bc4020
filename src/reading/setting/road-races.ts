import { DEMONYM } from '../people/noun-phrase.ts';
import { lean } from '../text/lean.ts';
import { type Match, matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** What a road race is called by that is no name: "the Women’s 10k", "the British 10k". */
const NO_NAME = wrapped`
  (?:(?:Wo)?[Mm]en[’']?s?|Boys[’']?|Girls[’']?|Ladies[’']?|Senior|Junior|Masters?|Olympic|World|European|Commonwealth
    |National|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s|U\d\d|\p{Lu}\p{L}+[’']s|${DEMONYM})
`;
/** By what a road race is called behind its town. */
export const ROAD_LENGTH = wrapped`
  (?:(?:[58]|10|15) ?(?:[Kk]|[Kk][Mm])|(?:5|10) ?(?:[Mm]iles?|[Mm]iler)|Half Marathon|Half|[Pp]arkrun|Road Race)
`;
/** "the Leeds 10k", "at Sutton Park parkrun", "the Great Watch Run"; "the Leeds 10k champion" tells of no race. */
const ROAD_RACE = lean(
  wrapped`
    (?=\p{Lu})(?<=(?:\b(?:at|in|of|from|to|the|The|a|local|annual|won|winning)|,|\bthis (?:week|year)[’']s) (?:the |\d{4} )?)
    (?!${NO_NAME} )((?:\p{Lu}[\p{L}’'.-]*(?: & | )){1,5}${ROAD_LENGTH}|Great (?:\p{Lu}\p{L}+ ){1,2}Run)
    \b(?! (?:record|best|titles?|champion|crown|gold|silver|medal|runner|star|specialist|race walk|walk)\b)
  `,
  'gu',
);
/** "Sutton Marathon on Sunday was": where a sentence begins. */
const OPENS = lean(
  wrapped`
    (?<=^|[\n.!?] )(?!${NO_NAME} )((?:\p{Lu}[\p{L}’'.-]*(?: & | )){1,3}(?:${ROAD_LENGTH}|Marathon))(?= (?:on|was|saw|in|took place)\b)
  `,
  'gu',
);
const WORD = hint(/\d|^(?:half|parkrun|marathon|road|run)$/i);

/** The road races that a stretch of text calls by their town and their length; each name is the first group. */
export const roadRacesIn = (text: string, span: Span): readonly Match[] =>
  hasHint(text, span, WORD) ? [...matches(ROAD_RACE, text, span), ...matches(OPENS, text, span)] : [];
