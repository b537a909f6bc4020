import type { DisciplineId } from '../../athletics/discipline.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Match, Span } from '../text/span.ts';
import { hasHint, hint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { disciplineWithId, type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "high jump", "pole-vaulter", "long-jumped". */
const JUMP = either(
  'high[- ]jump(?:ers?|ed|ing|s)?',
  'pole[- ]vault(?:ers?|ed|ing|s)?',
  'long[- ]jump(?:ers?|ed|ing|s)?',
  'triple[- ]jump(?:ers?|ed|ing|s)?',
);
const THROW = either('shot putt?(?:ers?)?', 'discus(?: throwers?)?', 'hammer(?: throwers?)?', 'javelin(?: throwers?)?');
const COMBINED = either('pentathl(?:on|ete)', 'heptathl(?:on|ete)', 'octathlon', 'decathl(?:on|ete)');
const BY_NAME = [
  'half[- ]marathon|marathon|steeplechas(?:ers?|e)',
  String.raw`steeple(?<=\b(?:the|[’']s) steeple|\(steeple)`,
  JUMP,
  THROW,
  COMBINED,
  // outdoors, where a lap has 400 metres
  '(?:half|one|two)-lap(?= (?:race|event|final|heat|semi-?finals?|contest|title|crown|distance)\\b)',
  // "the Cross Challenge", "the Cross de Sample": what is run there
  'Cross(?= ?(?:Challenge|Cup|Internationale?|Classic|de|du)\\b)',
  'weight throw|(?<!\\bjunior )parkruns?|cross[- ]country|(?:high|sprint|short) hurdles|distance medley|DMR|sprint relay',
].join('|');
/** What makes a mile a part of a race, or a length that somebody was ahead by. */
const PART_OF_RACE = wrapped`
  final|last|first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)|opening|closing|few|each|per|every|a|half
  |the halfway|quarter
`;
const NAMED = lean(
  either(
    String.raw`(${BY_NAME})\b`,
    String.raw`(?<!\b(?:${PART_OF_RACE}) )(?<![\d-])(mile)\b(?!-)(?! (?:from|of|to go|mark|course|race walk|out|later|\d))`,
    // "the shot with 19.20m", "(shot)", "the shot title", "men’s shot": the put, and no shot at a title
    wrapped`
      (?<=\b(?:the|men[’']s|women[’']s) )shot
      (?= (?:with|at|title|final|event|competition|was|saw|went|to|from|and|but|where|before|after|while|by|in)\b| \(|[,.;])
    `,
    String.raw`(?<=\()shot(?=[,)])`,
    // as the beginning of a paragraph
    String.raw`(?<![^\n])shot(?=: \p{Lu})`,
    'shot(?= (?:title|crown|final|competition|gold|silver|bronze|champion))',
    String.raw`(?<=\b(?:(?:wo)?men|girls|boys|ladies)[’']?s?[’']? )shot\b(?! (?:at|to|for|from)\b)`,
    // "the F34 shot", "the U17 shot", "hammer, shot and long jump"
    String.raw`(?<=\b(?:[FUWM]\d\d(?:[-/]\d\d)?|under-\d\d|string) )shot\b(?! (?:at|to|for|from)\b)`,
    String.raw`(?<=\b(?:hammer|discus|javelin|jump|vault|hurdles|\dm)(?:,| and|, and) )shot(?=,| and| with| in|[.;])`,
  ),
  'iy',
);

/** What is called by another name than its own. */
const OTHERWISE_CALLED: Readonly<Record<string, DisciplineId>> = {
  steeplechase: '3000msc',
  steeple: '3000msc',
  'high hurdles': '110mh',
  'sprint hurdles': '110mh',
  'short hurdles': '110mh',
  'sprint relay': '4x100m',
  cross: 'cross-country',
  dmr: 'distance-medley',
  // each is run over 5 km
  'half-lap': '200m',
  'one-lap': '400m',
  'two-lap': '800m',
  parkrun: '5km',
  parkruns: '5km',
};

/** What is left of "javelin thrower" and "long jumper" without it is the discipline. */
const DESCRIBES = /(?<=steeplechase)rs?$|(?<=jump|vault)(?:ers?|ed|ing|s)$| throwers?$|(?<=put)(?:t|t?ers?)$/;

/** "the heptathlon long jump": an event within a combined one is what happens; the combined one is what follows. */
const PART_OF =
  /^(?:pent|hept|oct|dec)athlon[’']?s? (?:\d{2,4} ?m|\d{2,4} metres|(?:high|long) jump|shot|javelin|discus|pole vault)/i;
/** How far behind its name the event within it is named, in characters. */
const REACH = 20;

/** Most words that a name begins with are no part of one: without such a word there is none. */
const NAME = hint(
  /mile|marathon|steeple|jump|vault|^shot$|discus|hammer|javelin|athl|^cross$|hurdles|medley|^dmr$|^weight$|^relay$|^parkruns?$|^lap$/i,
);
const NAME_BEGINNING = hint(
  new RegExp(
    wrapped`
      ^(?:half|one$|two$|marathon|steeple|high|pole|long|triple|shot|discus|hammer|javelin|(?:pent|hept|oct|dec)athl|weight
        |cross|distance|dmr|mile|sprint|short|parkrun)
    `,
    'i',
  ),
);

/** The discipline of a name. That of a combined event before one of its events is empty, and stands behind both: what happens comes first. */
function disciplineNamed(text: string, name: Match, span: Span): PrintedDiscipline {
  const words = (name[1] ?? name[2] ?? 'shot put').toLowerCase();
  const what = words.replace(DESCRIBES, '').replace(/athlete$/, 'athlon');
  const discipline = OTHERWISE_CALLED[what] ?? disciplineWithId(what.replaceAll(' ', '-'));
  const part = PART_OF.exec(text.slice(name.start, Math.min(span.end, name.end + REACH)));
  const end = name.start + (part?.[0].length ?? 0);
  return printed(part ? { start: end, end } : name, discipline);
}

/** The disciplines that a stretch of text calls by their names: "the javelin", "a decathlete", "the mile". */
export const disciplineNamesIn = (text: string, span: Span): readonly PrintedDiscipline[] =>
  hasHint(text, span, NAME)
    ? startingWith(NAME_BEGINNING, NAMED, text, span)
        .filter(([name]) => !name.endsWith('-lap') || !/\bindoors?\b/i.test(text))
        .map((name) => disciplineNamed(text, name, span))
    : [];
