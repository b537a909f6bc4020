import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { toldBeside } from './told-beside.ts';

const GROUP = wrapped`
  (?:[Uu]nder-?\d\d|[Uu]-?\d\d|[Jj]unior|[Yy]outh|[Cc]adets?[’']?|[Mm]asters[’']?|[Vv]eterans?[’']?|[Oo]ver-\d\d
    |[Hh]igh[- ]school|[Gg]irls[’']|[Bb]oys[’']|[Nn]ovice|[Ii]ntermediate|[Cc]ollegiate)s?[’']?
`;
/** "the under-20 100m", "the junior women’s race", "the B race": a race of an age group, or of those who run slower; "the world under-20 title holder" is who somebody is. */
const LESSER = lean(
  wrapped`
    (?<!\b(?:[Ww]orld|[Ee]uropean|[Cc]ommonwealth|[Oo]lympic|[Nn]ational|[Ff]ormer) )\b${GROUP}[ ]
    (?:(?:(?:wo)?men|girls|boys|ladies)[’']?s?[’']? )?
    (?:\d[\d,]*m?\b|\d+ metres|races?\b|events?\b|titles?\b(?! holder)|competitions?\b|contests?\b|sections?\b|final\b|mile\b|half\b
      |marathon\b|high jump|long jump|triple jump|pole vault|shot|discus|hammer|javelin|steeplechase|cross[- ]country|hurdles)
    |(?<![-\p{L}])[BCD][”’'"]?[- ](?:races?|finals?|sections?|strings?|events?)\b
  `,
  'gu',
);
const LESSER_WORD = hint(
  /^(?:under|u|u\d\d|junior|youth|cadet|masters|veteran|over|high|girls|boys|novice|intermediate|collegiate|[bcd]$)/i,
);

/** Whether a fact is of a race of an age group, or of those who run slower than in the open one. */
export const isOfLesserRace = toldBeside({ word: LESSER_WORD, pattern: LESSER });
