import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Mark } from '../../athletics/mark.ts';
import { isPlausible } from '../../athletics/plausible.ts';
import type { RecordMark } from '../../athletics/record.ts';
import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import { kinBefore } from '../people/surnames.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { AT_THE_END } from '../signs/behind-ordinals.ts';
import { isOfEarlierRaces } from '../signs/earlier-races.ts';
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
import { contains, overlaps, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { finishedBehind } from './ahead.ts';
import { countbacks } from './countbacks.ts';
import { derivedMarks } from './derived-marks.ts';
import { dividedTitles } from './divided-titles.ts';
import type { Fact } from './fact.ts';
import { followers } from './followers.ts';
import { marginsBack } from './margins-back.ts';
import { marksInTurn } from './marks-in-turn.ts';
import { marksOfSeveral, tellsOfSeveral } from './marks-of-several.ts';
import { listedPlaces, toldOfEach } from './named-winners.ts';
import { onlyOneAhead } from './only-one-ahead.ts';
import { owned } from './owners.ts';
import { sharedMarks, tiedMarks } from './shared-marks.ts';
import { sharedPlaces } from './shared-places.ts';
import { sweptPlaces } from './sweeps.ts';
import type { Told } from './told.ts';
import { unbeaten } from './unbeaten.ts';

/** "went through 20km alone, with Example back in 15th": where somebody was on the way. */
const ON_THE_WAY = new RegExp(
  wrapped`
    \b(?:through|passed|passing|reached|reaching|at) (?:the )?
    (?:\d[\d,]*(?: ?km?| kilometres| ?m| metres| miles?)(?! (?:race|final))|half-?\s?way|bell)\b
    (?!.*(?:\b(?:finish|w[io]n|victor|triumph|gold|silver|bronze|home|line|eventually|trail|medal|title|beaten|fad(?:ed|ing))|, (?:was|were|came) ))
  `,
  'u',
);

const IN_THE_END = new RegExp(`^(?: place)? (?:${AT_THE_END}|was (?:all|the best)\\b)`);

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
  const each = told.length > 0 ? toldOfEach(text, sentence) : [];
  const isRevised = told.length > 0 && (around.includes('stripped') || around.includes('disqualified'));
  const revised = isRevised ? REVISED.exec(around) : null;
  const places = told.filter(
    (p) =>
      !(revised && p.start < sentence.start + revised.index) &&
      !marks.some((mark) => overlaps(mark, p)) &&
      !mentions.some((mention) => mention.form === 'name' && contains(mention, p)) &&
      !(standings && overlaps(standings, p)) &&
      !each.some((words) => overlaps(words, p)) &&
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
  const real = (sign: Span) =>
    !unreal.some((span) => span.start < sign.start && sign.start < span.end) && !isOfEarlierRaces(text, sign, sentence);
  return signs.filter(real).sort((a, b) => a.start - b.start);
}

const stated = ({ sign, owners }: OwnedSign): Fact[] =>
  owners.map((owner) => ({ ...sign, ...owner, derived: sign.kind === 'place' && (sign.isInferred ?? false) }));

/** What a sentence states, of whom; "the record" means `antecedent`, `told` is what the sentence before did. What is said of somebody unnamed is left out. */
export function factsIn(text: string, telling: Telling, antecedent: RecordMark | null, told: Told): Fact[] {
  const isOfSeveral = told.several.length > 0 && tellsOfSeveral(text, telling.sentence);
  if (telling.mentions.length === 0 && !isOfSeveral) return [];
  const found = signsIn(text, telling, antecedent);
  const signs = owned(text, telling, found);
  const facts = signs.flatMap(stated);
  const inferred = [
    ...finishedBehind(text, telling, signs, told.places),
    ...(told.isNear ? followers(text, telling, told.places) : []),
    ...sweptPlaces(text, telling),
    ...listedPlaces(text, telling),
    ...sharedMarks(text, telling, signs),
    ...tiedMarks(text, telling, signs),
    ...(isOfSeveral ? marksOfSeveral(text, telling, found, told.several) : []),
    ...sharedPlaces(text, telling, signs),
    ...dividedTitles(text, telling),
    ...unbeaten(text, telling, signs),
    ...onlyOneAhead(text, telling, signs),
  ];
  const back = marginsBack(text, telling, [...facts, ...inferred]);
  const derived = derivedMarks(text, telling, [...facts, ...inferred], told);
  const equal = countbacks(text, telling, [...facts, ...inferred], told.marks);
  return marksInTurn([...facts, ...inferred, ...back, ...derived, ...equal]).filter(
    ({ person }) => isNamed(person) && !isCalledByGivenName(text, person, telling.mentions),
  );
}

/** "her mother, Liz, ran": a relative of whom no more than the given name is known. */
const isCalledByGivenName = (text: string, { name }: Person, mentions: readonly Mention[]): boolean =>
  !name.includes(' ') && mentions.some(({ person, start }) => person.name === name && kinBefore(text, start) !== null);

/** The reading of a printed mark that the discipline allows; null when it allows none. */
export const readAs = ({ readings }: PrintedMark, discipline: DisciplineId): Mark | null =>
  readings.find((mark) => isPlausible(mark, discipline)) ?? null;
