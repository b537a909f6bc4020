import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Round } from '../../athletics/round.ts';
import { namedRound } from '../setting/named-round.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const RANK = '(?:fastest|quickest|slowest|top|leading|best|first|second|third|fourth|fifth|sixth|seventh|eighth|last)';

/** "the fastest qualifier with 13:19.54", "qualified fastest in 10.01". */
const QUALIFIER = wrapped`
  \b(?:${RANK} (?:of the )?qualifiers?(?! (?:for|from)\b)|qualif(?:ied|ying) (?:as )?(?:the )?${RANK}(?! from\b)
    |(?:fastest|quickest) to qualify
    |(?<=\b(?:topp|head|led|lead)\p{Ll}* (?:all )?(?:the|his|her) (?:[\p{L}\d’'-]+ ){0,3})qualifiers
    |(?<=\bby (?:(?-i:\p{Lu})\S+ ){1,3}with (?:a|the fastest|the quickest) )qualifying (?:time|mark|distance|height)(?= of \d))
  \b(?! in history\b)
`;

/** "his first round effort" is a jump or a throw, and "qualifying for the final" no heat of its own. */
const HEAT = lean(
  wrapped`
    \b(?:heats?(?! of the (?:battle|moment|day))
      |first[- ]round(?! (?:effort|throw|jump|leap|attempt|vault|clearance|of (?:throws|jumps|puts|the competition))|\s\d)
      |qualifying(?! (?:mark|standard|time|distance|height|for))
      |preliminar(?:y|ies)|prelims?|quarter-?\s?finals?)
    \b
    |${QUALIFIER}
  `,
  'iu',
);
const QUALIFYING = lean(String.raw`\bqualifying(?! (?:mark|standard|distance|height|for))|${QUALIFIER}`, 'iu');
const SEMI_FINAL = /\bsemi-?\s?finals?\b|\bsemis?\b/i;
const THE_FINAL = wrapped`
  \bfinal\b(?! (?:lap|bend|straight|\d|metres|stages?|throw|jump|leap|attempt|effort|round|hurdle|barrier|kick|leg
      |event|time|race of))
`;
const FINAL = new RegExp(THE_FINAL, 'i');
/** "after a heat of 22.71 won the final in": the round named last. */
const THEN_FINAL = new RegExp(
  String.raw`\b(?:heats?|semi-?\s?finals?|semis?|rounds?)\b.*(?<!\b(?:semi|quarter)[- ]?)${THE_FINAL}`,
  'i',
);

/** Without one no round is named. */
export const ROUND_WORD = hint(/^(?:heats?|first|qualif|prelim|quarter|semi|finals?|missed|missing)/i);

/** What leads to a round that is yet to be run. */
const REACHES = either(
  String.raw`qualif\p{L}* for`,
  String.raw`(?:advanc|progress|mov|eas|cruis|surg|storm|scrap|squeez|sneak|scrambl|cre[ep]p|slipp)\p{L}* (?:\p{L}+ )?(?:in)?to`,
  String.raw`book\p{L}*`,
  String.raw`(?<!\b(?:first|second|third|\p{Ll}+th|\d(?:st|nd|rd|th)) )(?:place|spot|berth|lane) in`,
  String.raw`miss\p{L}*(?: out on)?`,
  'make|made|making|through to|out of',
  String.raw`(?:advance|progress|go|move|get|book|secure|earn|claim)\p{L}* (?:(?!(?:first|second|third|victory|win|silver|bronze|gold)\b)\p{L}+ ){0,3}?(?:in|into|to)`,
);
/** "progressed to the semi-finals", "a place in the final": the round that somebody is yet to run, or misses. */
const YET_TO_COME = lean(
  [
    String.raw`\b${REACHES} (?:(?:the|an?|his|her|\p{L}+[’']s) )?`,
    String.raw`(?:[\p{Ll}\d]+ ){0,2}(?:semi-?\s?finals?|semis?|finals?)\b(?: (?:place|spot|berth))?`,
  ].join(''),
  'giu',
);
/** What is only done in a final. */
const WON = /\b(?:gold|silver|bronze|titles?|champion|crown|medal)/i;

/** Where words about another round can begin; in "the semi-finals, both with 11.14" and "the semi-finals, in 11.14" they don’t. */
const ELSEWHERE = lean(
  wrapped`
    [;()]
    |,(?!\d)(?! (?!having\b)\p{Ll}+ing\b)(?! (?:both|each|all)\b)(?! (?:in|at|with) (?:[\d:.]+ and )?$)
    |\b(?:before|after|while|but|although|though|who|then|went on)\b
  `,
  'u',
);

/** "the semi-finals, 50.21": a mark right behind a comma is of what stands before it. */
const BEFORE_COMMA = /, $/;

/** "46.80 and followed it with 46.20 in the semi-final": what stands behind another mark is of that one. */
const MARK = /\d[.:]\d\d/;
/** "11.36 in the heats and 11.25 to win the final": so is what stands before. */
const BEFORE_ANOTHER = /^.*\d[.:]\d\d.* and (?=[\p{Ll}\d.: ]*$)/u;

/** "her heat time of 22.71 to win the title": a round before another mark is of that one. */
const OF_ANOTHER =
  /^.*\b(?:heats?|semi-?\s?finals?|semis?|quarter-?\s?finals?|rounds?|qualif\p{Ll}+)\b.*\d[.:]\d\d(?: ?m\b| metres| seconds)?/u;

/** "Qualifying fastest for the final was Example, who ran 8.14": all of it is told of who qualified. */
const OF_QUALIFIERS = lean(
  `^(?:The )?(?:${QUALIFIER}|(?:fastest|quickest) of the qualifiers)\\b[^,;]{0,40} (?:was|were) (?-i:\\p{Lu}[^,;]*(?:,[^,;]*)?$)`,
  'iu',
);

/** "just missed out in ninth": of a final in lanes. */
const MISSED_OUT = /\bmiss(?:ed|ing) out in (?:ninth|tenth|eleventh|twelfth|9th|1\dth)\b/;
const IN_LANES = /^(?:[1246]00?m|(?:6|10|11|40)0mh)$/;

/** "ran 9.98 and he won his semi-final in 9.92": what goes on to another mark is of that one. */
const GOES_ON = /^(.*?) and (?=[^.;]{0,60}\b(?:in|with|of|at) (?:an? )?(?:\d{1,2}:)?\d{1,2}[.:]\d\d)/u;
/** "after a heat of 46.63 and a semi-final of 46.01": each of its own. */
const ITS_OWN = lean(
  /\b(heats?|semi-?\s?finals?|quarter-?\s?finals?)(?: (?:run|time|win|clocking))? (?:of|in) (?:an? )?$/iu,
);

/** How far before a fact its round is named, and what is yet to come, in characters. */
const NEAR = 60;
const FAR = 120;

/** "sixth in the first heat, as was Sample, who was 10th in the second": a round that is named before. */
const IN_THE_OTHER =
  /^ in the (?:first|second|third|fourth|fifth|sixth|seventh|other)(?=[,.;)]|$| (?:and|but|while|behind|with)\b)/;

/** "Having run 45.10 in his semi-final Example was second": the round of what was told first. */
const TOLD_FIRST = lean(
  wrapped`
    ^(?:And |But )?(?:Having|(?:After|Before|Despite|By) \p{Ll}+ing)\b[^,;]*\b(?:heats?|semi-?\s?finals?|semis?|rounds?)
    (?=[ ](?:the )?\p{Lu})
  `,
  'u',
);

/** The round that the words around a fact name: "in the heats", "the semi-final"; null when they name none. */
export function roundAt(text: string, sentence: Span, fact: Span, discipline: DisciplineId | null): Round | null {
  const isOfFinal = WON.test(text.slice(fact.start, fact.end));
  if (!hasHint(text, sentence, ROUND_WORD)) return isOfFinal ? 'final' : null;
  const own = ITS_OWN.exec(text.slice(Math.max(sentence.start, fact.start - NEAR), fact.start))?.[1];
  if (own !== undefined) return namedRound(own);
  const first = TOLD_FIRST.exec(text.slice(sentence.start, fact.start))?.[0].length ?? 0;
  const [from, to] = [Math.max(sentence.start + first, fact.start - FAR), Math.min(sentence.end, fact.end + 40)];
  if (IN_THE_OTHER.test(text.slice(fact.end, to))) {
    const named = text.slice(sentence.start, fact.start);
    if (/\bsemi-?finals?\b/i.test(named)) return 'semi-final';
    if (/\bheats?\b/i.test(named)) return 'heat';
  }
  const isMark = MARK.test(text.slice(fact.start, fact.end));
  const words = (around: string): { readonly before: string; readonly after: string } => {
    const near = around.slice(0, fact.start - from).slice(-NEAR);
    const before = (isMark ? near.replace(BEFORE_COMMA, ' ') : near).replace(BEFORE_ANOTHER, '');
    const rest = text.slice(fact.end, Math.min(sentence.end, fact.end + FAR));
    const own = isMark ? (GOES_ON.exec(rest)?.[1]?.length ?? FAR) : FAR;
    const after =
      around
        .slice(fact.end - from)
        .slice(0, own)
        .split(MARK)[0] ?? '';
    return {
      before: (before.split(ELSEWHERE).at(-1) ?? '').replace(OF_ANOTHER, ''),
      after: `${text.slice(fact.start, fact.end)}${after.split(ELSEWHERE)[0]}`,
    };
  };
  const around = text.slice(from, to);
  const done = words(around.replace(YET_TO_COME, (round) => ' '.repeat(round.length)));
  if (FINAL.test(done.after) && !SEMI_FINAL.test(done.after) && !HEAT.test(done.after)) return 'final';
  if (THEN_FINAL.test(done.before) && !HEAT.test(done.after)) return 'final';
  const here = `${done.before}${done.after}`;
  if (SEMI_FINAL.test(here)) return 'semi-final';
  if (MISSED_OUT.test(here) && discipline !== null && IN_LANES.test(discipline)) return 'heat';
  const isField = discipline !== null && disciplineOf(discipline).measure === 'distance';
  if (isField ? QUALIFYING.test(here) : HEAT.test(here)) return 'heat';
  if (FINAL.test(here) || isOfFinal) return 'final';
  if (OF_QUALIFIERS.test(text.slice(sentence.start, fact.start))) return 'heat';
  const { before, after } = words(around);
  const near = `${before}${after}`;
  return here === near || WON.test(near) ? null : 'heat';
}
