import { lean } from '../text/lean.ts';
import { overlaps, type Span } from '../text/span.ts';
import { hasHint, hint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Description } from './description.ts';

const MARK = String.raw`\d{1,3}(?:[.:]\d|,\d{3}| ?m\b| metres)`;
/** "stopped at 13:12.40", "flashed up a new personal best of 13:12.40". */
const TO_MARK = String.raw` (?:[\p{Ll}’-]+ ){0,6}?${MARK}`;
const CLOCK = wrapped`
  [Tt]he (?:(?:trackside|stadium|digital|official|electronic|big|giant|infield|finish|finishing|finish-line) ){0,2}
  (?:clocks?|scoreboard|board|screen|stopwatch|watch|watches|tape|tape measure|timer|display|readout)
  (?=(?: then| duly| eventually)? (?:stopped|showed|said|read|flashed|registered|stood|froze|confirmed|recorded|gave|settled
    |displayed|caught)${TO_MARK})
`;
const RESULT = wrapped`
  [Tt]he (?:(?:final|finishing|official|exact|eventual) )?
  (?:time|result|reward|distance|mark|height|measurement|outcome|upshot|verdict|total|score|tally)
  (?= (?:was|came|read)${TO_MARK}|, ${MARK}|: ${MARK})
`;
const FLIGHT = wrapped`
  (?:It|That|[Tt]he (?:hammer|javelin|discus|shot|spear|implement|ball))
  (?= (?:flew|landed|measured|travelled|sailed|soared|came down|touched down|dropped|was measured|was worth|stretched
    |went out|came out)${TO_MARK})
  |Out it(?= (?:went|flew|sailed|soared)${TO_MARK})
`;
/** "The Leeds Lightning’s 6.55 was too good": somebody by what they are called. */
const NICKNAME = String.raw`The (?:\p{Lu}[\p{Ll}-]+ ){1,2}(?!Record|Games|Championships|Cup|League|Open)\p{Lu}[\p{Ll}-]+(?=[’']s? \d{1,3}[.:]\d)`;
const LABEL = `(?:Time|Result|Distance|Height|Score)(?=: ${MARK})`;
/** "The clock stopped at 13:12.40", "The reward was 6.90m", "It flew 75.24 metres", "Time: 13:12.40". */
const TELLTALE = lean(`(?:${CLOCK}|${RESULT}|${FLIGHT}|${NICKNAME}|${LABEL})`, 'uy');
const BEGINNING = hint(/^(?:[Tt]he|It|That|Out|Time|Result|Distance|Height|Score)$/);
const TELLTALE_WORD = hint(
  /^(?:s|clocks?|(?:score)?board|screen|(?:stop)?watch|watches|tape|timer?|display|readout|result|reward|distance|mark|height|measurement|outcome|upshot|verdict|total|score|tally|flew|landed|measured|travelled|sailed|soared|down|dropped|worth|stretched|out)$/i,
);

/** Whether somebody is spoken of by nothing but what tells a mark. */
export const isTelltale = (description: Description | null): boolean =>
  description?.form === 'pronoun' && !/^(?:s?he|his|her|him)$/i.test(description.words);

/** Where a clause ends that somebody else can follow. */
const CLAUSE_OVER = /[,;.](?!\d)|\b(?:and|but|while|with)\b/;
const WHEN = /\b(?:as|when)\b/;
const ARRIVES =
  /^ (?:\p{Ll}+ly )?(?:cross|hit|br[eo]|reach|flung|fell|threw|dive|dipp|came|lung|finish|got|went|hurtl|burst|breast|ran|arriv|land)/u;

/** Whether somebody named behind it is whose mark it tells: "The clock stopped at 10.90 as Example crossed the line". */
const isOf = (text: string, from: number, { start, end }: Span): boolean => {
  const between = text.slice(from, start);
  return WHEN.test(between) ? ARRIVES.test(text.slice(end, end + 20)) : !CLAUSE_OVER.test(between);
};

/** What tells a mark and says of nobody whose it is: theirs of whom the story is. Where anybody is named in its clause or before it, it is theirs. */
export function telltalesIn(text: string, sentence: Span, named: readonly Span[]): Description[] {
  if (!hasHint(text, sentence, TELLTALE_WORD)) return [];
  return startingWith(BEGINNING, TELLTALE, text, sentence).flatMap(({ 0: words, start, end }): Description[] => {
    const next = named.find((one) => one.end > start);
    const isAnothers =
      named.some((one) => one.start < start) ||
      (next && (overlaps(next, { start, end }) || (!/^[’']/.test(text.slice(end, end + 1)) && isOf(text, end, next))));
    return isAnothers
      ? []
      : [{ start, end, words, form: 'pronoun', of: 'anybody', epithet: null, meaning: ([first]) => first }];
  });
}
