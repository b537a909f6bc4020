import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Round } from '../../athletics/round.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const RANK = '(?:fastest|quickest|slowest|top|leading|best|first|second|third|fourth|fifth|sixth|seventh|eighth|last)';

/** "the fastest qualifier with 13:19.54", "qualified fastest in 10.01". */
const QUALIFIER = String.raw`\b(?:${RANK} (?:of the )?qualifiers?|qualified (?:as )?(?:the )?${RANK})\b(?! (?:for|from|in history)\b)`;

/** "his first round effort" is a jump or a throw, and "qualifying for the final" no heat of its own. */
const HEAT = new RegExp(
  wrapped`
    \b(?:heats?(?! of the (?:battle|moment|day))
      |first[- ]round(?! (?:effort|throw|jump|leap|attempt|vault|clearance|of (?:throws|jumps|puts|the competition))|\s\d)
      |qualifying(?! (?:mark|standard|time|distance|height|for))
      |preliminar(?:y|ies)|prelims?|quarter-?\s?finals?)
    \b
    |${QUALIFIER}
  `,
  'i',
);
const QUALIFYING = new RegExp(String.raw`\bqualifying(?! (?:mark|standard|distance|height|for))|${QUALIFIER}`, 'i');
const SEMI_FINAL = /\bsemi-?\s?finals?\b|\bsemis?\b/i;
const FINAL = new RegExp(
  wrapped`
    \bfinal\b(?! (?:lap|bend|straight|\d|metres|stages?|throw|jump|leap|attempt|effort|round|hurdle|barrier|kick|leg
      |event|time|race of))
  `,
  'i',
);

const ROUND_WORD = hint(/^(?:heats?|first|qualifi|qualifying|prelim|quarter|semi|finals?)/i);

/** What leads to a round that is yet to be run. */
const REACHES = either(
  String.raw`qualif\p{L}* for`,
  String.raw`(?:advanc|progress|mov|eas|cruis|surg|storm)\p{L}* (?:\p{L}+ )?(?:in)?to`,
  String.raw`book\p{L}*`,
  '(?:place|spot|berth|lane) in',
  String.raw`miss\p{L}*(?: out on)?`,
  'make|made|making|through to|out of',
  String.raw`(?:advance|progress|go|move|get|book|secure|earn|claim)\p{L}* (?:\p{L}+ ){0,3}?(?:in|into|to)`,
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

/** Where words about another round can begin. */
const ELSEWHERE = lean(/[;(]|,(?!\d)(?! (?!having\b)\p{Ll}+ing\b)|\b(?:before|after|while|but|although|though|who)\b/u);

/** "the semi-finals, 50.21": a mark right behind a comma is of what stands before it. */
const BEFORE_COMMA = /, $/;

/** "46.80 and followed it with 46.20 in the semi-final": what stands behind another mark is of that one. */
const MARK = /\d[.:]\d\d/;
/** "11.36 in the heats and 11.25 to win the final": so is what stands before. */
const BEFORE_ANOTHER = /^.*\d[.:]\d\d.* and (?=[\p{Ll}\d.: ]*$)/u;

/** How far before a fact its round is named, and what is yet to come, in characters. */
const NEAR = 60;
const FAR = 120;

/** "sixth in the first heat, as was Sample, who was 10th in the second": a round that is named before. */
const IN_THE_OTHER =
  /^ in the (?:first|second|third|fourth|fifth|sixth|seventh|other)(?=[,.;)]|$| (?:and|but|while|behind|with)\b)/;

/** The round that the words around a fact name: "in the heats", "the semi-final"; null when they name none. */
export function roundAt(text: string, sentence: Span, fact: Span, discipline: DisciplineId | null): Round | null {
  const isOfFinal = WON.test(text.slice(fact.start, fact.end));
  if (!hasHint(text, sentence, ROUND_WORD)) return isOfFinal ? 'final' : null;
  const [from, to] = [Math.max(sentence.start, fact.start - FAR), Math.min(sentence.end, fact.end + 40)];
  if (IN_THE_OTHER.test(text.slice(fact.end, to))) {
    const named = text.slice(sentence.start, fact.start);
    if (/\bsemi-?finals?\b/i.test(named)) return 'semi-final';
    if (/\bheats?\b/i.test(named)) return 'heat';
  }
  const isMark = MARK.test(text.slice(fact.start, fact.end));
  const words = (around: string): string => {
    const before = around
      .slice(0, fact.start - from)
      .slice(-NEAR)
      .replace(isMark ? BEFORE_COMMA : /(?!)/, ' ')
      .replace(BEFORE_ANOTHER, '');
    const after = around.slice(fact.end - from).split(MARK)[0] ?? '';
    return `${before.split(ELSEWHERE).at(-1)}${text.slice(fact.start, fact.end)}${after.split(ELSEWHERE)[0]}`;
  };
  const around = text.slice(from, to);
  const done = around.replace(YET_TO_COME, (round) => ' '.repeat(round.length));
  const here = words(done);
  if (SEMI_FINAL.test(here)) return 'semi-final';
  const isField = discipline !== null && disciplineOf(discipline).measure === 'distance';
  if (isField ? QUALIFYING.test(here) : HEAT.test(here)) return 'heat';
  if (FINAL.test(here) || isOfFinal) return 'final';
  const near = done === around ? here : words(around);
  return here === near || WON.test(near) ? null : 'heat';
}
