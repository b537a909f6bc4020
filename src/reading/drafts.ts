import { disciplineOf } from '../athletics/discipline.ts';
import { byMark } from '../athletics/mark.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { Draft } from './draft.ts';
import { isOfElsewhere } from './facts/elsewhere.ts';
import type { Fact } from './facts/fact.ts';
import { factSetting, settingKey } from './facts/fact-setting.ts';
import { factsIn, readAs } from './facts/facts.ts';
import type { Found, Placed } from './facts/found.ts';
import { completed, inRound } from './facts/placed-facts.ts';
import { inEvent } from './facts/relays.ts';
import { isOfRoadRelay } from './facts/road-relays.ts';
import { roundBeyond } from './facts/round-beyond.ts';
import { roundOfOpening } from './facts/round-of-sentence.ts';
import { roundAt } from './facts/rounds.ts';
import type { Told } from './facts/told.ts';
import { townBeside } from './facts/town-beside.ts';
import { isOfOtherMonth } from './setting/at-another-time.ts';
import { isLookedBackAt } from './setting/flashbacks.ts';
import { isOfLesserRace } from './setting/lesser-races.ts';
import { isOfOtherRace } from './setting/other-races.ts';
import { editionKey } from './setting/placed-meet.ts';
import { isOfSameMeet, isOfThoseDays } from './setting/same-meet.ts';
import type { Scene } from './setting/scene.ts';
import type { Setting } from './setting/setting.ts';
import { settingOf } from './setting/setting-of.ts';
import { tellsOfRanking } from './signs/rankings.ts';
import type { Span } from './text/span.ts';

/** How far apart two stretches of text are, in characters. */
const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The place a person's facts give: what is stated counts before what is derived, and of several the one beside the mark: "won the title, and was fourth in the mile in 4:06.6". */
function placeOf(facts: readonly Fact[], mark: Span | undefined): Draft['place'] {
  const places = facts.filter((fact) => fact.kind === 'place');
  const stated = places.filter(({ derived, title }) => !derived && !title);
  const nearest = mark && stated.toSorted((a, b) => distance(a, mark) - distance(b, mark))[0];
  const told = nearest ?? places.find(({ derived }) => !derived) ?? places[0];
  return told ? { value: told.place, derived: told.derived, title: told.title } : null;
}

/** The facts of whoever has a mark of the day without the older marks told in passing: "Example, who held the record of 9.75, ran 9.82". */
function ofTheDay(facts: readonly Fact[]): readonly Fact[] {
  const isMarked = facts.some(({ kind, aside }) => kind === 'mark' && !aside);
  return facts.filter(({ kind, aside }) => !(isMarked && aside) || kind === 'place' || kind === 'status');
}

/** The mark a person's facts give: the first, or the best of several attempts of a jump or a throw. */
function markOf(facts: readonly Fact[], { discipline }: Setting): (Span & NonNullable<Draft['mark']>) | null {
  const marks = facts.flatMap((fact) => {
    if (fact.kind !== 'mark') return [];
    const value = discipline ? readAs(fact.mark, discipline) : (fact.mark.readings[0] ?? null);
    const { derived, start, end } = fact;
    return value ? [{ value, printed: fact.mark.printed, derived, start, end }] : [];
  });
  const isSeries = (discipline === null ? marks[0]?.value.measure : disciplineOf(discipline).measure) === 'distance';
  return (isSeries ? marks.toSorted((a, b) => byMark(a.value, b.value))[0] : marks[0]) ?? null;
}

/** "Holmes, who won Olympic gold in 2004": an old honour, told in passing without a mark. */
const isHonour = ({ fact, setting }: Placed, before: Setting): boolean =>
  fact.aside && fact.kind === 'place' && setting.meet !== null && setting.meet.year !== (before.meet?.year ?? null);

function draftOf(
  group: readonly Placed[],
  scene: Scene,
  { background, ofLesserRace }: Pick<Draft, 'background' | 'ofLesserRace'>,
): Draft[] {
  const [first] = group;
  if (!first) return [];
  const facts = ofTheDay(group.map(({ fact }) => fact));
  const setting = { ...first.setting, stated: Math.max(...group.map((one) => one.setting.stated)) };
  const records = facts.flatMap((fact) => (fact.kind === 'record' ? [fact.record] : []));
  const status = facts.flatMap((fact) => (fact.kind === 'status' ? [fact.status] : []))[0] ?? null;
  const { person } = first.fact;
  // "crossed the line first in 1:44.20 but was disqualified": what came of it is the result.
  const told = status === null ? markOf(facts, setting) : null;
  const place = status === null ? placeOf(facts, told ?? undefined) : null;
  const mark = told && { value: told.value, printed: told.printed, derived: told.derived };
  return [{ person, setting, round: first.round, scene, place, mark, records, status, background, ofLesserRace }];
}

/** Whether a sentence names another meet than the story is at: what it looks back at has a race of its own. */
const isElsewhere = ({ meet }: Setting, before: Setting): boolean =>
  meet !== null && (before.meet === null || editionKey(meet) !== editionKey(before.meet));

/** "6.55 in Sheffield and 6.58 in Leipzig": the marks that somebody had in other towns than the first, at meets that nobody knows. */
function inOtherTowns(text: string, group: readonly Placed[]): readonly Placed[] {
  const marks = group.filter(({ fact, setting }) => fact.kind === 'mark' && !fact.aside && setting.meet === null);
  const [first, ...more] = marks;
  const town = first && more.length > 0 ? townBeside(text, first.fact) : null;
  if (town === null) return [];
  return more.filter(({ fact }) => ![null, town].includes(townBeside(text, fact)));
}

/** "a bronze in Oslo": a place that somebody had in another town than the story’s, nobody knows at which meet. */
const isOfNowhere = ({ fact, setting }: Placed, before: Setting): boolean =>
  fact.kind === 'place' && setting.meet === null && before.meet !== null;

/** The facts of one sentence, put together by person and race; what happened another day and nobody knows where is left out. */
export function draftsOf(
  text: string,
  scene: Scene,
  before: Setting,
  antecedent: RecordMark | null,
  told: Told,
  scenes: readonly Scene[],
): Draft[] {
  const { sentence } = scene;
  const isRanking = (fact: Fact) => tellsOfRanking(text, fact, sentence);
  const facts = factsIn(text, scene, antecedent, told);
  if (facts.length === 0) return [];
  const placed = facts.flatMap((fact): Found[] => {
    const setting = isOfOtherRace(text, fact, scene, scenes)
      ? { ...settingOf(text, fact, scene, before, scenes), discipline: null, sex: null }
      : factSetting(text, fact, scene, before, scenes);
    if (!setting || isOfRoadRelay(text, sentence, setting)) return [];
    const isBack = isLookedBackAt(text, fact, sentence) && !isOfSameMeet(text, sentence, setting);
    const isDaysBack = isBack && isOfThoseDays(text, sentence);
    const isPast =
      (isBack && !isDaysBack) ||
      isOfElsewhere(text, fact, facts, scene) ||
      isOfOtherMonth(text, fact, sentence, before);
    if (isPast && !isElsewhere(setting, before)) return [];
    const isUnplaced = isRanking(fact) || (isDaysBack && !isElsewhere(setting, before));
    const told = isUnplaced ? { ...setting, meet: null, day: null, indoor: false } : setting;
    const named = roundAt(text, sentence, fact, setting.discipline) ?? roundOfOpening(text, sentence, fact);
    const round = named ?? roundBeyond(text, sentence, fact);
    return inEvent(text, fact, scene, setting.discipline, scenes).map((one) => ({ fact: one, setting: told, round }));
  });
  const rounded = placed.map((one) => inRound(text, one, placed, scene));
  const whole = rounded.map((one) => ({ ...one, setting: completed(text, one, rounded, scene) }));
  const marked = whole.filter((one) => !(isHonour(one, before) || isOfNowhere(one, before)) || hasMark(one, whole));
  const groups = Map.groupBy(marked, ({ fact, setting, round }) => settingKey(fact.person, setting, round));
  const races = [...groups.values()].flatMap((group) => {
    const others = inOtherTowns(text, group);
    return [group.filter((one) => !others.includes(one)), ...others.map((one) => [one])];
  });
  return races.flatMap((race) =>
    draftOf(race, scene, {
      background: race.every(({ fact }) => isRanking(fact)),
      ofLesserRace: race.every(({ fact }) => isOfLesserRace(text, fact, scene, scenes)),
    }),
  );
}

const hasMark = ({ fact, setting, round }: Placed, all: readonly Placed[]): boolean =>
  all.some(
    (other) =>
      other.fact.kind === 'mark' &&
      other.fact.person === fact.person &&
      settingKey(fact.person, other.setting, other.round) === settingKey(fact.person, setting, round),
  );
