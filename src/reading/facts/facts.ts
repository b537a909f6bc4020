import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Mark } from '../../athletics/mark.ts';
import { isPlausible } from '../../athletics/plausible.ts';
import type { RecordMark } from '../../athletics/record.ts';
import type { Round } from '../../athletics/round.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { AT_THE_END } from '../signs/behind-ordinals.ts';
import { isEntryMark } from '../signs/entries.ts';
import { marksIn } from '../signs/marks-in-text.ts';
import { isMeanwhilePlace, tellsOfMeanwhile } from '../signs/meanwhile.ts';
import { placesIn } from '../signs/places.ts';
import type { PrintedMark } from '../signs/printed-mark.ts';
import { standingsIn, tellsOfRanking } from '../signs/rankings.ts';
import { recordsIn } from '../signs/records-in-text.ts';
import type { OwnedSign, Sign } from '../signs/sign.ts';
import { statusesIn } from '../signs/statuses.ts';
import { unrealIn } from '../signs/unreal.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { finishedBehind, type ToldPlaces } from './ahead.ts';
import type { Fact } from './fact.ts';
import { followers } from './followers.ts';
import { marginsBack } from './margins-back.ts';
import { listedPlaces } from './named-winners.ts';
import { owned } from './owners.ts';
import { sharedMarks, tiedMarks } from './shared-marks.ts';
import { sharedPlaces } from './shared-places.ts';
import { sweptPlaces } from './sweeps.ts';
import { unbeaten } from './unbeaten.ts';

/** "went through 20km alone, with Example back in 15th": where somebody was on the way. */
const ON_THE_WAY = new RegExp(
  wrapped`
    \b(?:through|passed|passing|reached|reaching|at) (?:the )?
    (?:\d[\d,]*(?: ?km?| kilometres| ?m| metres| miles?)(?! (?:race|final))|half-?\s?way|bell)\b
    (?!.*\b(?:finish|w[io]n|victor|triumph|gold|silver|bronze|home|line|eventually|medal|title|beaten))
  `,
  'u',
);

const IN_THE_END = new RegExp(`^ ${AT_THE_END}`);

/** "They finished second. The Americans were later stripped of the title": the places of the day are not those of the books. */
const REVISED = new RegExp(
  wrapped`
    \b(?:later|subsequently|since|retrospectively|retroactively) (?:been )?(?:stripped|disqualified)\b
    |\bstripped of (?:the|their|his|her) (?:\p{L}+ ){0,3}(?:title|gold|silver|bronze|medals?|win|victory) (?:later
      |subsequently|after(?:wards)?)
      \b
  `,
  'u',
);
/** How far behind a sentence that can be told, in characters. */
const LOOK_AHEAD = 100;

function signsIn(text: string, { sentence, mentions }: Telling, antecedent: RecordMark | null): Sign[] {
  const isMeanwhile = tellsOfMeanwhile(text, sentence);
  const marks = marksIn(text, sentence).filter(
    (mark) => (!isMeanwhile || mark.readings[0].measure !== 'points') && !isEntryMark(text, mark, sentence),
  );
  const isResult = (sign: Span) => !tellsOfRanking(text, sign, sentence);
  const standings = isMeanwhile ? sentence : standingsIn(text, sentence);
  const told = placesIn(text, sentence);
  const around = text.slice(sentence.start, sentence.end + LOOK_AHEAD);
  const isRevised = told.length > 0 && (around.includes('stripped') || around.includes('disqualified'));
  const revised = isRevised ? REVISED.exec(around) : null;
  const places = told.filter(
    (p) =>
      !(revised && p.start < sentence.start + revised.index) &&
      !marks.some((mark) => overlaps(mark, p)) &&
      !mentions.some((mention) => mention.form === 'name' && contains(mention, p)) &&
      !(standings && overlaps(standings, p)) &&
      (!ON_THE_WAY.test(text.slice(sentence.start, p.end)) || IN_THE_END.test(text.slice(p.end))) &&
      !isMeanwhilePlace(text, p, sentence),
  );
  const found: Sign[] = [
    ...places.filter(isResult).map((p): Sign => ({ kind: 'place', ...p })),
    ...marks.map((mark): Sign => ({ kind: 'mark', mark, start: mark.start, end: mark.end })),
    ...recordsIn(text, sentence, antecedent)
      .filter((record) => !record.mentioned && isResult(record))
      .map(({ start, end, record }): Sign => ({ kind: 'record', record, start, end })),
  ];
  const statuses = statusesIn(text, sentence).map((s): Sign => ({ kind: 'status', ...s }));
  const signs = [...found, ...statuses];
  const unreal =
    signs.length > 0
      ? unrealIn(
          text,
          sentence,
          mentions.some(({ person }) => isTeam(person)),
        )
      : [];
  const real = (sign: Span) => !unreal.some((span) => span.start < sign.start && sign.start < span.end);
  return signs.filter(real).sort((a, b) => a.start - b.start);
}

const stated = ({ sign, owners }: OwnedSign): Fact[] =>
  owners.map((owner) => ({ ...sign, ...owner, derived: sign.kind === 'place' && (sign.isInferred ?? false) }));

/** What a sentence states, of whom; "the record" means `antecedent`, `told` are the places of the sentence before. What is said of somebody unnamed is left out. */
export function factsIn(
  text: string,
  telling: Telling,
  antecedent: RecordMark | null,
  told: ToldPlaces = new Map(),
): Fact[] {
  if (telling.mentions.length === 0) return [];
  const signs = owned(text, telling, signsIn(text, telling, antecedent));
  const facts = signs.flatMap(stated);
  const inferred = [
    ...finishedBehind(text, telling, signs, told),
    ...followers(text, telling, told),
    ...sweptPlaces(text, telling),
    ...listedPlaces(text, telling),
    ...sharedMarks(text, telling, signs),
    ...tiedMarks(text, telling, signs),
    ...sharedPlaces(text, telling, signs),
    ...unbeaten(text, telling, signs),
  ];
  const back = marginsBack(text, telling, [...facts, ...inferred]);
  return [...facts, ...inferred, ...back].filter(({ person }) => isNamed(person));
}

/** "his first round effort" is a jump or a throw, and "qualifying for the final" no heat of its own. */
const HEAT = new RegExp(
  wrapped`
    \b(?:heats?(?! of the (?:battle|moment|day))
      |first[- ]round(?! (?:effort|throw|jump|leap|attempt|vault|clearance|of (?:throws|jumps|puts|the competition))|\s\d)
      |qualifying(?! (?:mark|standard|time|distance|height|for))
      |preliminar(?:y|ies)|prelims?|quarter-?\s?finals?)
    \b
  `,
  'i',
);
const QUALIFYING = /\bqualifying(?! (?:mark|standard|distance|height|for))/i;
const SEMI_FINAL = /\bsemi-?\s?finals?\b|\bsemis?\b/i;
const FINAL = new RegExp(
  wrapped`
    \bfinal\b(?! (?:lap|bend|straight|\d|metres|stages?|throw|jump|leap|attempt|effort|round|hurdle|barrier|kick|leg
      |event|time|race of))
  `,
  'i',
);

const ROUND_WORD = hint(/^(?:heats?|first|qualifying|prelim|quarter|semi|finals?)/i);

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

/** The round that the words around a fact name: "in the heats", "the semi-final"; null when they name none. */
export function roundAt(text: string, sentence: Span, fact: Span, discipline: DisciplineId | null): Round | null {
  const isOfFinal = WON.test(text.slice(fact.start, fact.end));
  if (!hasHint(text, sentence, ROUND_WORD)) return isOfFinal ? 'final' : null;
  const [from, to] = [Math.max(sentence.start, fact.start - FAR), Math.min(sentence.end, fact.end + 40)];
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

/** The reading of a printed mark that the discipline allows; null when it allows none. */
export const readAs = ({ readings }: PrintedMark, discipline: DisciplineId): Mark | null =>
  readings.find((mark) => isPlausible(mark, discipline)) ?? null;
